import type { CDPSession, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import {
  askReaderOf,
  launchWithExtension,
  tabIdOf,
  untilRead,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../../cli/chromium';
import { serveFiles, type FileServer } from '../../../cli/serve';
import { onShadowRoot } from '../../../cli/shadow-root';
import { buildFolder } from '../../../scripts/build';
import { eventually } from './actions';
import { fixture } from './session';

/** The pages of the extension, by what they are called in a test. */
export const OWN_PAGES = [
  { name: 'an event', path: 'dossier.html#/event/clashes-2023-05-29' },
  { name: 'a person', path: 'dossier.html#/subject/alexander-botsan-kharchenko' },
  { name: 'an article', path: 'dossier.html#/article/a1' },
  { name: 'the corpus', path: 'dossier.html#/' },
  { name: 'nothing', path: 'dossier.html#/event/no-such-event' },
  { name: 'the side panel', path: 'sidepanel.html#/subject/kfor' },
  { name: 'the options', path: 'options.html' },
  { name: 'the first run', path: 'welcome.html' },
] as const;

/** What a reader's system or browser asks of every page. */
export type Wishes = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Chromium with the extension, for what only its protocol can emulate. */
export interface Conditions {
  /** Opens a page of the extension and waits for its heading. */
  openOwn(path: string, wishes?: Wishes): Promise<Page>;
  /** Opens a fixture and waits until it has been read. */
  openRead(name: string, wishes?: Wishes): Promise<Page>;
  openPopupOf(page: Page, wishes?: Wishes): Promise<Page>;
  /** Opens the card of a subject on a page, as the popup does. */
  showCard(page: Page, subject: string): Promise<void>;
  /** Runs a function on the card's closed root; it must not use anything around it. */
  inCard<T>(page: Page, code: (root: ShadowRoot) => T): Promise<T>;
  readonly session: (page: Page) => Promise<CDPSession>;
}

/** One browser for all tests of a `describe`; its pages are closed after each. */
export function useConditions(options: Omit<LaunchOptions, 'headless'> = {}): Conditions {
  let started: { browser: ExtensionBrowser; server: FileServer } | null = null;
  const pages: Page[] = [];
  const get = () => {
    if (started === null) throw new Error('The browser has not been started.');
    return started;
  };
  beforeAll(async () => {
    const [browser, server] = await Promise.all([
      launchWithExtension(buildFolder('chrome'), { headless: true, ...options }),
      serveFiles(),
    ]);
    started = { browser, server };
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await started?.browser.close();
    await started?.server.close();
  });

  async function open(address: string, wishes?: Wishes): Promise<Page> {
    const page = await get().browser.context.newPage();
    pages.push(page);
    if (wishes) await page.emulateMedia(wishes);
    await page.goto(address);
    return page;
  }
  const openOwn = async (path: string, wishes?: Wishes): Promise<Page> => {
    const page = await open(`chrome-extension://${get().browser.id}/${path}`, wishes);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };
  const session = (page: Page) => page.context().newCDPSession(page);
  const inCard = async <T>(page: Page, code: (root: ShadowRoot) => T): Promise<T> => {
    const answer = await onShadowRoot(await session(page), code);
    if (answer === null) throw new Error('There is no card on the page.');
    return answer;
  };
  return {
    openOwn,
    inCard,
    session,
    async openRead(name, wishes) {
      const page = await open(get().server.urlOf(fixture(name)), wishes);
      await untilRead(get().browser, page);
      return page;
    },
    async openPopupOf(page, wishes) {
      const tab = await tabIdOf(get().browser, page);
      const popup = await openOwn(`popup.html?tab=${tab}`, wishes);
      await popup.getByRole('heading', { level: 2 }).first().waitFor();
      return popup;
    },
    async showCard(page, subject) {
      await askReaderOf(get().browser, page, 'show', { subject });
      await eventually('the card', () =>
        inCard(page, (root) => root.querySelector('.card')?.checkVisibility() ?? false),
      );
    },
  };
}
