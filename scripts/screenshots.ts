/**
 * `npm run screenshots`: the pictures in docs/images/, taken from the built extension on the demo page.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import {
  askReaderOf,
  launchWithExtension,
  tabIdOf,
  type ExtensionBrowser,
  untilRead,
} from '../cli/chromium';
import { serveFiles } from '../cli/serve';
import { ROOT, ensureExtension } from './build';

const DEMO = fileURLToPath(new URL('../tests/fixtures/pages/demo.html', import.meta.url));
const FOLDER = join(ROOT, 'docs', 'images');
const VIEWPORT = { width: 1120, height: 860 };

/** The dossier page at the width of a window, and of a side panel. */
const DOSSIER = [
  { name: 'dossier-corpus', address: '#/', width: 1120 },
  { name: 'dossier-event', address: '#/event/clashes-2023-05-29', width: 1120 },
  { name: 'dossier-panel', address: '#/event/clashes-2023-05-29', width: 320 },
  { name: 'dossier-article', address: '#/article/a1', width: 1120 },
  { name: 'dossier-subject', address: '#/subject/kfor', width: 1120 },
] as const;

mkdirSync(FOLDER, { recursive: true });
const extension = await ensureExtension('chrome');
const server = await serveFiles();
for (const colorScheme of ['light', 'dark'] as const) {
  const browser = await launchWithExtension(extension, {
    headless: true,
    viewport: VIEWPORT,
    colorScheme,
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(server.urlOf(DEMO));
    await untilRead(browser, page);
    await askReaderOf(browser, page, 'show', { subject: 'clashes-2023-05-29' });
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(FOLDER, `page-${colorScheme}.png`) });
    await takePopup(browser, page, colorScheme);
    await takeDossier(browser, colorScheme);
  } finally {
    await browser.close();
  }
}
await server.close();

async function takePopup(browser: ExtensionBrowser, of: Page, colorScheme: string): Promise<void> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 600 });
  const tab = await tabIdOf(browser, of);
  await popup.goto(`chrome-extension://${browser.id}/popup.html?tab=${tab}`);
  await popup.getByRole('heading', { level: 2 }).first().waitFor();
  await popup.screenshot({ path: join(FOLDER, `popup-${colorScheme}.png`) });
}

async function takeDossier(browser: ExtensionBrowser, colorScheme: string): Promise<void> {
  for (const { name, address, width } of DOSSIER) {
    const dossier = await browser.context.newPage();
    await dossier.setViewportSize({ width, height: 860 });
    await dossier.goto(`chrome-extension://${browser.id}/dossier.html${address}`);
    await dossier.getByRole('heading', { level: 1 }).waitFor();
    await dossier.screenshot({
      path: join(FOLDER, `${name}-${colorScheme}.png`),
      fullPage: true,
    });
    await dossier.close();
  }
}
