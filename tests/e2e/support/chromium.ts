import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  askReaderOf,
  launchWithExtension,
  tabIdOf,
  type ExtensionBrowser,
  stopBackground,
} from '../../../cli/chromium';
import { onShadowRoot } from '../../../cli/shadow-root';
import type { ReaderContract } from '../../../engine/model/messages';
import { buildFolder } from '../../../scripts/build';
import type { Driver, Tab } from './driver';

/** Starts Chromium with the built extension. */
export async function startChromium(): Promise<Driver> {
  const browser = await launchWithExtension(buildFolder('chrome'), { headless: true });
  const { context, id } = browser;
  const openOwnPage = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/${path}`);
    return page;
  };
  return {
    browser: 'Chromium',
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return tabOf(browser, page);
    },
    openOwnPage,
    openOwnTab: async (path) => tabOf(browser, await openOwnPage(path)),
    ownAddresses: async () =>
      context
        .pages()
        .map((page) => page.url())
        .filter((url) => url.startsWith(`chrome-extension://${id}/`)),
    async download(driven, act) {
      const page = context.pages().find((one) => one === driven);
      if (page === undefined) throw new Error('The page is not one of this browser.');
      const [file] = await Promise.all([page.waitForEvent('download'), act()]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    },
    stopBackground: () => stopBackground(browser),
    async command(name) {
      const worker = await browser.worker();
      await worker.evaluate((command) => {
        const { chrome } = globalThis as unknown as {
          chrome: { commands: { onCommand: { dispatch(name: string): void } } };
        };
        chrome.commands.onCommand.dispatch(command);
      }, name);
    },
    close: () => browser.close(),
  };
}

function tabOf(browser: ExtensionBrowser, page: Page): Tab {
  const session = page.context().newCDPSession(page);
  return {
    page,
    id: () => tabIdOf(browser, page),
    inCard: async (code) => onShadowRoot(await session, code),
    ask: async <T>(name: string, body: unknown = null) =>
      (await askReaderOf(browser, page, name as keyof ReaderContract & string, body)) as T | null,
  };
}
