import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWithExtension, tabIdOf, untilRead, type ExtensionBrowser } from '../../cli/chromium';
import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { page as benchPage } from './pages';
import { spreadOf } from './statistics';

const ROUNDS = 15;
const BARE = 'bare.html';
/** As little as a page of an extension can show. */
const BARE_HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title><p>Bare</p></html>';

/** The popup's first paint on a page that has been read, in turn with that of a page of the same extension with one word on it. */
export async function measurePopup(bench: BenchContext, extension: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crosslight-popup-'));
  cpSync(extension, folder, { recursive: true });
  writeFileSync(join(folder, BARE), BARE_HTML);
  const browser = await launchWithExtension(folder, { headless: true });
  try {
    const page = await browser.context.newPage();
    await page.goto(bench.urlOf(benchPage(4, true, 0)));
    await untilRead(browser, page);
    const popup = `popup.html?tab=${await tabIdOf(browser, page)}`;
    const paints: number[] = [];
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const bare = await paintOf(browser, BARE);
      const own = await paintOf(browser, popup);
      paints.push(own);
      ratios.push(own / bare);
    }
    return [
      {
        what: 'Popup: from its opening to its first paint',
        unit: 'ms',
        spread: spreadOf(paints),
        target: atMost(100),
      },
      {
        what: 'Popup: the same, as a multiple of the first paint of a page of the extension with one word on it',
        unit: '×',
        spread: spreadOf(ratios),
        target: null,
        note: 'opened in turn',
      },
    ];
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

/** Time from the navigation to a page of the extension to its first paint with anything in it, ms. */
async function paintOf({ context, id }: ExtensionBrowser, path: string): Promise<number> {
  const tab = await context.newPage();
  try {
    await tab.goto(`chrome-extension://${id}/${path}`);
    return await tab.evaluate(firstPaint);
  } finally {
    await tab.close();
  }
}

/** Runs in the page. */
function firstPaint(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const [first] = list.getEntriesByName('first-contentful-paint');
      if (first) resolve(first.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}
