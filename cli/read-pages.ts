import type { Page } from 'playwright-core';
import type { PageText } from '../engine/model/page';
import { ensureExtension } from '../scripts/build';
import type { PageDefaults, ReadFile } from './annotate';
import { pathFromUser } from './arguments';
import { askReaderOf, launchWithExtension, runInTab, type ExtensionBrowser } from './chromium';
import { InputError } from './input-error';
import { serveFiles, type FileServer } from './serve';

/** Pages open at the same time. */
const AT_ONCE = 2;
/** What a page adds by itself soon after loading still counts; this long nothing new must have come. */
const REST_MS = 300;
const POLL_MS = 50;
const PATIENCE_MS = 20_000;

/**
 * Opens each page in one headless Chromium with the built extension, served from the loopback interface with every other
 * request blocked, and takes what the reader in it reports.
 * @throws {InputError} naming the page that could not be opened
 */
export async function readPages(
  files: readonly string[],
  defaults: PageDefaults,
): Promise<Map<string, ReadFile>> {
  const read = new Map<string, ReadFile>();
  if (files.length === 0) return read;
  const browser = await launchWithExtension(await ensureExtension('chrome'), { headless: true });
  const server = await serveFiles();
  try {
    await browser.context.route(
      (url) => url.origin !== server.origin,
      (route) => route.abort(),
    );
    const waiting = [...new Set(files)];
    const work = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        read.set(file, await readPage(browser, server, file, defaults));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await browser.close();
    await server.close();
  }
  return read;
}

async function readPage(
  browser: ExtensionBrowser,
  server: FileServer,
  file: string,
  defaults: PageDefaults,
): Promise<ReadFile> {
  const page = await browser.context.newPage();
  try {
    await page.goto(server.urlOf(pathFromUser(file)));
    const open = await gateOpens(browser, page);
    const given = defaults.published !== null || defaults.lang !== null;
    // A page the gate has let pass shows nothing, but its text may still be asked for.
    if (given || !open) await readAgain(browser, page, defaults);
    const report = await settledReport(browser, page);
    if (report === null) return { page: emptyPage(await page.title(), defaults), reading: NOTHING };
    return open ? report : { page: report.page, reading: NOTHING };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new InputError(`${file}: Chromium could not show this page (${reason}); check the file.`);
  } finally {
    await page.close();
  }
}

const NOTHING = { mentions: [], subjects: [], numbers: [], carries: [], gives: [] };

/** For documents that Crosslight leaves alone altogether. */
function emptyPage(title: string, { published, lang }: PageDefaults): PageText {
  return { title, published, lang, text: '', blocks: [] };
}

/** Waits until the gate has looked at the whole page, and once more if the page has grown meanwhile. */
async function gateOpens(browser: ExtensionBrowser, page: Page): Promise<boolean> {
  const look = () => runInTab(browser, page, () => globalThis.crosslightGate?.looked ?? null, null);
  const first = await poll(look);
  if (first === 'hit') return true;
  await page.waitForTimeout(REST_MS);
  return (await look()) === 'hit';
}

async function readAgain(
  browser: ExtensionBrowser,
  page: Page,
  defaults: PageDefaults,
): Promise<void> {
  await runInTab(
    browser,
    page,
    (given) => {
      globalThis.crosslightGiven = given;
    },
    defaults,
  );
  await runInTab(browser, page, ['/reader.js'], null);
}

async function settledReport(browser: ExtensionBrowser, page: Page): Promise<ReadFile | null> {
  let last: string | null = null;
  return poll(async () => {
    const report = await askReaderOf(browser, page, 'report');
    if (report?.settled !== true) return null;
    const text = JSON.stringify(report);
    if (text === last) return report;
    last = text;
    await page.waitForTimeout(REST_MS);
    return null;
  });
}

/** Asks until the answer is not null, or patience ends. */
async function poll<T>(ask: () => Promise<T | null>): Promise<T | null> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer !== null || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
