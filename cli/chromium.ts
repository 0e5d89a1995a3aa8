import { chromium, type BrowserContext, type Page, type Worker } from 'playwright-core';
import type { ReaderContract } from '../platform/contract';
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
  readonly args?: readonly string[];
}

/** Starts Chromium with the unpacked extension in `folder`. No request leaves the machine's loopback interface. */
export async function launchWithExtension(
  folder: string,
  { headless, viewport, colorScheme, args = [] }: LaunchOptions,
): Promise<ExtensionBrowser> {
  const context = await chromium.launchPersistentContext('', {
    headless,
    executablePath: requireChromium(),
    viewport: viewport ?? { width: 1280, height: 900 },
    ...(colorScheme ? { colorScheme } : {}),
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
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL((await worker()).url()).hostname;
  return { context, id, worker, close: () => context.close() };
}

type ReaderAnswer<K extends keyof ReaderContract> = import('valibot').InferOutput<
  ReaderContract[K]['output']
>;

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
  const worker = await browser.worker();
  const answer = await worker.evaluate(askInWorker, { url: page.url(), name, body });
  return answer as ReaderAnswer<K> | null;
}

/** What the extension's API looks like inside the worker, as far as it is used here. */
interface WorkerApi {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
  };
}

/** Runs in the worker: must not use anything from around it. */
async function askInWorker(question: { url: string; name: string; body: unknown }): Promise<unknown> {
  const { tabs } = (globalThis as unknown as { chrome: WorkerApi }).chrome;
  const tab = (await tabs.query({})).find(({ url }) => url === question.url);
  if (tab?.id === undefined) return null;
  const message = { crosslight: question.name, body: question.body };
  try {
    const answer = await tabs.sendMessage(tab.id, message, { frameId: 0 });
    const { ok, value } = answer as { ok: boolean; value: unknown };
    return ok ? value : null;
  } catch {
    return null;
  }
}
