/**
 * `npm run screenshots`: the pictures in docs/images/, taken from the built extension on the demo page and its own pages.
 */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page, PageScreenshotOptions } from 'playwright-core';
import {
  askReaderOf,
  launchWithExtension,
  tabIdOf,
  type ExtensionBrowser,
  untilRead,
} from '../cli/chromium';
import { serveFiles } from '../cli/serve';
import { ROOT, ensureExtension } from './build';
import { loadSmaller } from './smaller';

const DEMO = fileURLToPath(new URL('../tests/fixtures/pages/demo.html', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'images');
const VIEWPORT = { width: 1120, height: 860 };
const NARROW = { width: 320, height: 640 };
const POPUP = { width: 380, height: 600 };
const EVENT = 'clashes-2023-05-29';
/** Enough for a card to have come and its movement to be over. */
const CARD_MS = 500;

/** Below a part of a page that is taken by itself. */
const MARGIN = 16;

type Theme = 'light' | 'dark';
const BOTH: readonly Theme[] = ['light', 'dark'];
const LIGHT: readonly Theme[] = ['light'];
const DARK: readonly Theme[] = ['dark'];

/** The extension's own pages: the whole, or the part that a selector names. */
interface OwnPage {
  readonly name: string;
  readonly address: string;
  readonly width: number;
  readonly themes: readonly Theme[];
  readonly part?: string;
  /** Where the picture ends; without it, where the page ends. */
  readonly height?: number;
}

const OWN_PAGES: readonly OwnPage[] = [
  { name: 'dossier-event', address: `dossier.html#/event/${EVENT}`, width: 1120, themes: DARK },
  ...['matrix', 'numbers', 'timeline', 'shared'].map((part) => ({
    name: `dossier-event-${part}`,
    address: `dossier.html#/event/${EVENT}`,
    width: 960,
    themes: LIGHT,
    part: `section[aria-labelledby="dossier-${part}"]`,
  })),
  {
    name: 'dossier-known-on',
    address: `dossier.html#/event/${EVENT}?asof=2023-05-30`,
    width: 960,
    height: 700,
    themes: LIGHT,
  },
  {
    name: 'dossier-subject',
    address: 'dossier.html#/subject/kfor',
    width: 1120,
    height: 1400,
    themes: LIGHT,
  },
  { name: 'dossier-article', address: 'dossier.html#/article/a1', width: 1120, themes: DARK },
  { name: 'dossier-corpus', address: 'dossier.html', width: 1120, themes: LIGHT },
  {
    name: 'dossier-panel',
    address: `sidepanel.html#/event/${EVENT}`,
    width: 320,
    height: 1300,
    themes: DARK,
  },
  { name: 'options', address: 'options.html', width: 760, themes: LIGHT },
];

mkdirSync(FOLDER, { recursive: true });
const extension = await ensureExtension('chrome');
const smaller = await loadSmaller();
const server = await serveFiles();
for (const theme of BOTH) {
  const browser = await launchWithExtension(extension, {
    headless: true,
    viewport: VIEWPORT,
    colorScheme: theme,
  });
  try {
    await takeDemo(browser, theme);
    if (theme === 'light') await takeFirstRun(browser);
    for (const own of OWN_PAGES)
      if (own.themes.includes(theme)) await takeOwnPage(browser, own, theme);
  } finally {
    await browser.close();
  }
}
await server.close();

/** A news page with its marks, with cards over it, and the popup that belongs to it. */
async function takeDemo(browser: ExtensionBrowser, theme: Theme): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(server.urlOf(DEMO));
  await untilRead(browser, page);
  if (theme === 'light') await save(page, 'marks-light');
  await showCard(browser, page, EVENT);
  await save(page, `page-${theme}`);
  await takePopup(browser, page, theme);
  if (theme === 'light') {
    await showCard(browser, page, 'maria-zakharova');
    await save(page, 'card-person-light');
    await page.setViewportSize(NARROW);
    await showCard(browser, page, EVENT);
    await save(page, 'page-narrow-light');
  }
  await page.close();
}

async function showCard(browser: ExtensionBrowser, page: Page, subject: string): Promise<void> {
  await askReaderOf(browser, page, 'show', { subject });
  await page.waitForTimeout(CARD_MS);
}

async function takePopup(browser: ExtensionBrowser, of: Page, theme: Theme): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize(POPUP);
  const tab = await tabIdOf(browser, of);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
  await popup.getByRole('heading', { level: 2 }).first().waitFor();
  if (theme === 'light') await save(popup, 'popup-light');
  else {
    await popup.getByRole('combobox').fill('tear gas');
    await popup.getByRole('option').first().waitFor();
    await save(popup, 'popup-search-dark');
  }
  await popup.close();
}

/** The first-run page, and the card of the number in its sample. */
async function takeFirstRun(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/welcome.html`);
  await page.waitForFunction(() =>
    [...CSS.highlights.keys()].some((name) => name.includes('number')),
  );
  await save(page, 'first-run-light');
  const { x, y } = await page.evaluate(() => {
    const number = [...CSS.highlights].find(([name]) => name.includes('number'))?.[1];
    const [at] = number ?? [];
    if (at === undefined) throw new Error('the sample has no number on which accounts differ');
    const range = document.createRange();
    range.setStart(at.startContainer, at.startOffset);
    range.setEnd(at.endContainer, at.endOffset);
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await page.mouse.click(x, y);
  await page.waitForTimeout(CARD_MS);
  await save(page, 'card-number-light');
  await page.close();
}

async function takeOwnPage(browser: ExtensionBrowser, own: OwnPage, theme: Theme): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: own.width, height: own.height ?? VIEWPORT.height });
  await page.goto(`chrome-extension://${browser.id}/${own.address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  if (own.part === undefined) {
    await save(page, `${own.name}-${theme}`, own.height === undefined ? { fullPage: true } : {});
  } else {
    const box = await page.locator(own.part).boundingBox();
    if (box === null) throw new Error(`${own.address} shows no ${own.part}`);
    const clip = { x: 0, y: box.y, width: own.width, height: box.height + MARGIN };
    await save(page, `${own.name}-${theme}`, { fullPage: true, clip });
  }
  await page.close();
}

async function save(page: Page, name: string, options: PageScreenshotOptions = {}): Promise<void> {
  const png = await page.screenshot({ animations: 'disabled', ...options });
  await writeFile(join(FOLDER, `${name}.png`), await smaller(png));
}
