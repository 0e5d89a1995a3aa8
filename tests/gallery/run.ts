/**
 * Takes a picture of every view, light and dark, narrow and wide, in the system's Chromium:
 *
 *     npx tsx tests/gallery/run.ts [FOLDER] [NAME...]
 *
 * FOLDER defaults to a folder in the system's place for temporary files; NAME limits the views to those that contain it.
 */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from 'vite';
import { chromiumArgs, requireChromium } from '../../scripts/browsers.mjs';

const [folder = join(tmpdir(), 'crosslight-gallery'), ...only] = process.argv.slice(2);
/** What the popover has on a desktop page, and on the narrowest page we support. */
const WIDTHS = { wide: 440, narrow: 320 };
const HEIGHT = 640;

const server = await createServer({
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  logLevel: 'error',
  cacheDir: join(tmpdir(), 'crosslight-gallery-cache'),
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', fs: { strict: false } },
});
await server.listen();
const address = server.resolvedUrls?.local[0];
if (!address) throw new Error('the gallery has no address: is a port free on 127.0.0.1?');
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumArgs() });

try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(address);
  await page.waitForSelector('html[data-views]', { state: 'attached' });
  const listed = await page.locator('html').getAttribute('data-views');
  const views: { name: string }[] = JSON.parse(listed ?? '[]');
  for (const { name } of views) {
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
    for (const theme of ['light', 'dark']) {
      for (const [size, width] of Object.entries(WIDTHS)) {
        for (const extent of ['first', 'whole']) {
          if (extent === 'whole' && (theme === 'dark') !== (size === 'narrow')) continue;
          await page.setViewportSize({ width, height: HEIGHT });
          const flags = extent === 'whole' ? '&whole&open' : '';
          await page.goto(`${address}?view=${name}&theme=${theme}${flags}`);
          await page.waitForSelector('html[data-height]', { state: 'attached' });
          if (extent === 'whole') {
            const height = Number(await page.locator('html').getAttribute('data-height'));
            await page.setViewportSize({ width, height });
          }
          await page.screenshot({ path: join(folder, `${name}.${theme}.${size}.${extent}.png`) });
        }
      }
    }
    console.log(name);
  }
  console.log(folder);
} finally {
  await browser.close();
  await server.close();
}
