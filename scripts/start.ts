/**
 * `npm start [-- --headless]`: opens the bundled demo news page in Chromium with the extension built from this checkout. With no
 * display, or with --headless, it prints what was marked and the accounts shown, and saves a screenshot.
 */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'playwright-core';
import {
  askReaderOf,
  launchWithExtension,
  type ExtensionBrowser,
  untilRead,
} from '../cli/chromium';
import { serveFiles } from '../cli/serve';
import { onShadowRoot } from '../cli/shadow-root';
import type { Reading } from '../engine/model/mention';
import { ROOT, ensureExtension } from './build';

const DEMO = fileURLToPath(new URL('../tests/fixtures/pages/demo.html', import.meta.url));
/** The event whose card the demo opens. */
const SHOWN = 'clashes-2023-05-29';

const headless = process.argv.includes('--headless') || !hasDisplay();
const server = await serveFiles();
const browser = await launchWithExtension(await ensureExtension('chrome'), { headless });
try {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(server.urlOf(DEMO));
  if (headless) await report(browser, page);
  else await stayOpen(browser);
} finally {
  await browser.close();
  await server.close();
}

/** Chromium on a desktop always has a screen; on Linux only where a display server runs. */
function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function stayOpen({ context }: ExtensionBrowser): Promise<void> {
  process.stdout.write(
    'The demo page is open: rest the pointer on an underlined name. Close the window to end.\n',
  );
  await new Promise((resolve) => context.once('close', resolve));
}

async function report(ours: ExtensionBrowser, page: Page): Promise<void> {
  // The picture is of the card as it stands, not of its fading in.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const { page: text, reading } = await untilRead(ours, page);
  process.stdout.write(`${text.title}\n\n${marksInWords(text.text, reading)}\n`);

  await askReaderOf(ours, page, 'show', { subject: SHOWN });
  const session = await page.context().newCDPSession(page);
  process.stdout.write(`The card of ${SHOWN}:\n\n${await cardInWords(session)}\n\n`);

  const folder = join(ROOT, '.output');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'demo.png');
  await page.screenshot({ path });
  process.stdout.write(`Screenshot: ${relative(process.cwd(), path)}\n`);
}

function marksInWords(text: string, { mentions, subjects }: Reading): string {
  const marked = mentions.filter((mention) => mention.marked);
  const lines = marked.map(({ start, end, label, kind }) => {
    const quote = text.slice(start, end).replace(/\s+/g, ' ');
    return `  ${quote}${quote === label ? '' : ` = ${label}`} (${kind})`;
  });
  const head = `Marked: ${marked.length} mentions of ${subjects.length} subjects`;
  return `${head}\n${lines.join('\n')}\n`;
}

async function cardInWords(session: CDPSession): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const text = await onShadowRoot(session, (root) => {
      const dialog = root.querySelector<HTMLElement>('[role="dialog"]');
      return dialog?.checkVisibility() === true ? dialog.innerText : '';
    });
    if (text) return text;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The card of ${SHOWN} did not open within five seconds.`);
}
