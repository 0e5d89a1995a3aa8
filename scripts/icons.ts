/**
 * `npm run icons`: draws the toolbar icons from assets/icon.svg with Chromium. The PNGs are
 * committed, so that a build needs no browser and gives the same files on every machine.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { chromiumArgs, requireChromium } from './browsers.mjs';

/** CSS pixels: toolbar, lists and stores of Chrome, Edge and Firefox, at one and two times. */
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile('assets/icon.svg', 'utf8');
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs() });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(`public/icons/${size}.png`, png);
  }
} finally {
  await browser.close();
}
