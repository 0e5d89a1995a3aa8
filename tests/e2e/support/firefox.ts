import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { requireFirefox } from '../../../scripts/browsers.mjs';
import { buildFolder } from '../../../scripts/build';
import type { Driver, Tab } from './driver';

const ADDON = 'crosslight@crosslight.local';
/** Set beforehand, since Firefox would draw one at random and tell nobody. */
const HOST = '0b5f6f1e-4f0c-4a51-9f0e-6a2f6a1c7c55';
/** How long the background may idle before Firefox stops it; the default is half a minute. */
const IDLE_MS = 1_500;

/** Starts Firefox with the built extension. */
export async function startFirefox(): Promise<Driver> {
  const downloads = mkdtempSync(join(tmpdir(), 'crosslight-downloads-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: requireFirefox(),
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
      'extensions.background.idle.timeout': IDLE_MS,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      // Nothing of the browser's own goes out to the network.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      'network.proxy.no_proxies_on': '127.0.0.1, localhost',
    },
  });
  await browser.installExtension(buildFolder('firefox'));
  await closeFirstRunPage(browser);
  return driverOf(browser, downloads);
}

/** A fresh profile is a fresh installation, which opens the first-run page in front of whatever is being driven. */
async function closeFirstRunPage(browser: Browser): Promise<void> {
  await until(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate('location.href').catch(() => '');
      if (address !== `moz-extension://${HOST}/welcome.html`) continue;
      await page.close();
      return true;
    }
    return false;
  });
}

/** @param downloads the folder that files are saved in */
function driverOf(browser: Browser, downloads: string): Driver {
  let inside: Promise<Page> | null = null;
  const ownPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    const url = `moz-extension://${HOST}/${path}`;
    // WebDriver BiDi never reports such a page as loaded; it is asked until it answers.
    page.goto(url).catch(() => undefined);
    await until(async () => (await page.evaluate('location.href')) === url);
    await until(async () => (await page.evaluate('document.readyState')) === 'complete');
    return page;
  };
  /** A page of the extension that stays open to speak for it. */
  const spokesman = () => (inside ??= ownPage('popup.html'));

  return {
    browser: 'Firefox',
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return tabOf(page, spokesman);
    },
    openOwnPage: ownPage,
    openOwnTab: async (path) => tabOf(await ownPage(path), spokesman),
    ownAddresses: async () => (await spokesman()).evaluate(addressesIn, `moz-extension://${HOST}/`),
    async download(_, act) {
      const before = new Set(readdirSync(downloads));
      await act();
      const name = await until(async () => {
        const come = readdirSync(downloads).filter((file) => !before.has(file));
        const isWhole = come.length > 0 && !come.some((file) => file.endsWith('.part'));
        return isWhole ? come[0] : undefined;
      });
      return { name, text: readFileSync(join(downloads, name), 'utf8') };
    },
    async stopBackground() {
      // A page of the extension that is open would keep the background company.
      await (await inside)?.close();
      inside = null;
      await new Promise((resolve) => setTimeout(resolve, 3 * IDLE_MS));
    },
    async command(name) {
      throw new Error(
        `Firefox has no way to dispatch ${name}: the shared handler is tested instead.`,
      );
    },
    async close() {
      await browser.close();
      rmSync(downloads, { recursive: true });
    },
  };
}

function tabOf(page: Page, spokesman: () => Promise<Page>): Tab {
  const id = async () => (await spokesman()).evaluate(tabIdIn, page.url());
  return {
    page,
    id,
    inCard: (code) => onShadowRoot(page, code),
    ask: async <T>(name: string, body: unknown = null) => {
      const message = { crosslight: name, body };
      return (await (await spokesman()).evaluate(askIn, { tab: await id(), message })) as T | null;
    },
  };
}

/** The extension API in a page of the extension, as far as it is used here. */
declare const browser: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
  };
};

/** Runs in a page of the extension: must not use anything from around it. */
async function tabIdIn(url: string): Promise<number> {
  const tab = (await browser.tabs.query({})).find((one) => one.url === url);
  if (tab?.id === undefined) throw new Error(`No tab shows ${url}`);
  return tab.id;
}

/** Runs in a page of the extension: must not use anything from around it. */
async function addressesIn(start: string): Promise<string[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ url }) => (url?.startsWith(start) === true ? [url] : []));
}

/** Runs in a page of the extension: must not use anything from around it. */
async function askIn({ tab, message }: { tab: number; message: object }): Promise<unknown> {
  try {
    const answer = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    const { ok, value } = answer as { ok: boolean; value: unknown };
    return ok ? value : null;
  } catch {
    return null;
  }
}

/** What WebDriver BiDi says of a node when it is asked for its shadow trees, closed ones included. */
interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

interface BidiContext {
  readonly id: string;
  readonly userContext: {
    readonly browser: {
      readonly session: { send(method: string, params: object): Promise<{ result: unknown }> };
    };
  };
}

/** Puppeteer has no call for closed roots, but the protocol under it has. */
async function onShadowRoot<T>(page: Page, code: (root: ShadowRoot) => T): Promise<T | null> {
  const context = (page.mainFrame() as unknown as { browsingContext: BidiContext }).browsingContext;
  const { session } = context.userContext.browser;
  const call = async (functionDeclaration: string, args: object[]) =>
    (
      (await session.send('script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context: context.id },
        awaitPromise: true,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      })) as { result: { type: string; result?: unknown; exceptionDetails?: { text: string } } }
    ).result;

  const found = await call(
    `() => [...document.querySelectorAll('*')].find((e) => e.localName.startsWith('crosslight-')) ?? null`,
    [],
  );
  const shadow = (found.result as BidiNode | undefined)?.value?.shadowRoot?.sharedId;
  if (shadow === undefined) return null;
  const answer = await call(
    `async (root) => JSON.stringify({ value: await (${code.toString()})(root) })`,
    [{ sharedId: shadow }],
  );
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  const json = (answer.result as { value: string }).value;
  return (JSON.parse(json) as { value: T }).value;
}

/** What is asked for until it is there. */
async function until<T>(ask: () => Promise<T | undefined | false>): Promise<T> {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await ask().catch(() => undefined);
    if (answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('What was waited for in Firefox did not come about within five seconds.');
}
