import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { InferOutput } from 'valibot';
import type { ReaderContract } from '../engine/model/messages';
import { chromiumArgs, extensionArgs, requireChromium } from '../scripts/browsers.mjs';

/** A Chromium of its own, with an empty profile and the built extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  /** Id under which the extension's pages are found (`chrome-extension://ID/popup.html`). */
  readonly id: string;
  /** The extension's background; a stopped one is awaited again. */
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly headless: boolean;
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** As on a phone: a finger instead of a mouse. */
  readonly touch?: boolean;
  readonly args?: readonly string[];
}

/** Starts Chromium with the unpacked extension in `folder`. No request leaves the machine's loopback interface. */
export async function launchWithExtension(
  folder: string,
  { headless, viewport, colorScheme, touch = false, args = [] }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext('', {
    headless,
    executablePath: requireChromium(),
    viewport: viewport ?? { width: 1280, height: 900 },
    ...(colorScheme ? { colorScheme } : {}),
    ...(touch ? { hasTouch: true, isMobile: true } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      ...chromiumArgs(),
      ...extensionArgs(folder),
      // Pages are files of the user's: what they would load from elsewhere is not ours to ask for.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      ...args,
    ],
  });
  closeFirstRunPage(context);
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).hostname;
  return { context, id, worker, close: () => context.close() };
}

const FIRST_RUN_WITHIN_MS = 5_000;

/** A fresh profile is a fresh installation, which opens the first-run page over whatever is being driven. */
function closeFirstRunPage(context: BrowserContext): void {
  let isOpen = true;
  context.on('page', (page) => {
    const isFirstRun = page.waitForURL(/^chrome-extension:.*\/welcome\.html$/, {
      waitUntil: 'commit',
      timeout: FIRST_RUN_WITHIN_MS,
    });
    void isFirstRun.then(
      async () => {
        if (isOpen) await page.close();
        isOpen = false;
      },
      () => undefined,
    );
  });
}

type ReaderAnswer<K extends keyof ReaderContract> = InferOutput<ReaderContract[K]['output']>;

/**
 * Asks the reader in a page what it found, as the toolbar popup would; null where no reader runs. Goes through the background,
 * since only extension contexts may speak to a content script.
 */
export async function askReaderOf<K extends keyof ReaderContract & string>(
  browser: ExtensionBrowser,
  page: Page,
  name: K,
  body: unknown = null,
): Promise<ReaderAnswer<K> | null> {
  const tabId = await tabIdOf(browser, page);
  const worker = await browser.worker();
  const answer = await worker.evaluate(
    async ({ tab, message }) => {
      try {
        return await chrome.tabs.sendMessage(tab, message, { frameId: 0 });
      } catch {
        return null;
      }
    },
    { tab: tabId, message: { crosslight: name, body } },
  );
  const { ok, value } = (answer ?? { ok: false }) as { ok: boolean; value?: unknown };
  return ok ? (value as ReaderAnswer<K>) : null;
}

/** How long a page that was just opened may take to be read. */
const READ_WITHIN_MS = 10_000;

/**
 * Waits until the reader in a page has read it.
 * @returns what it reports
 * @throws {Error} naming the page, where that takes longer than ten seconds
 */
export async function untilRead(
  browser: ExtensionBrowser,
  page: Page,
): Promise<ReaderAnswer<'report'>> {
  for (const end = Date.now() + READ_WITHIN_MS; Date.now() < end;) {
    const answer = await askReaderOf(browser, page, 'report');
    if (answer?.settled === true) return answer;
    await page.waitForTimeout(25);
  }
  throw new Error(`${page.url()} was not read within ten seconds.`);
}

/** Stops the background as the browser does when it has been idle. */
export async function stopBackground({ context, id }: ExtensionBrowser): Promise<void> {
  // The protocol offers this to a page of the worker's own origin only.
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
}

/**
 * Runs a function, or files of the extension, in the extension's isolated world of a page.
 * The function travels as its source: it must not use anything around it.
 */
export async function runInTab<T, A>(
  browser: ExtensionBrowser,
  page: Page,
  code: ((argument: A) => T) | readonly string[],
  argument: A,
): Promise<T | null> {
  const tabId = await tabIdOf(browser, page);
  const worker = await browser.worker();
  const target = { tabId, frameIds: [0] };
  const run =
    typeof code === 'function'
      ? `func: ${code.toString()}, args: [${JSON.stringify(argument)}]`
      : `files: ${JSON.stringify(code)}`;
  const answer = await worker.evaluate(
    `chrome.scripting.executeScript({ target: ${JSON.stringify(target)}, ${run} }).then(([it]) => it?.result ?? null, () => null)`,
  );
  return answer as T | null;
}

/** The browser's number for the tab that shows a page. */
export async function tabIdOf(browser: ExtensionBrowser, page: Page): Promise<number> {
  const worker = await browser.worker();
  const id = await worker.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? null,
    page.url(),
  );
  if (id === null) throw new Error(`No tab shows ${page.url()}`);
  return id;
}

/** The extension API inside the worker, as far as it is used here. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
  };
};
