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
import type { Plugin } from 'vite';
import { BUNDLED_CORPUS, compileCorpus } from '../../cli/corpus';
import { makeCard } from '../../engine/compare/card';
import { chromiumArgs, requireChromium } from '../../scripts/browsers.mjs';

const [folder = join(tmpdir(), 'crosslight-gallery'), ...only] = process.argv.slice(2);
const HEIGHT = 640;
/**
 * On a desktop page and on the narrowest page we support; `tall`: at full length; `open`: that, and every disclosure open.
 */
const POPOVER = [
  { theme: 'light', width: 440, extent: '' },
  { theme: 'dark', width: 440, extent: '' },
  { theme: 'light', width: 320, extent: '' },
  { theme: 'light', width: 440, extent: 'tall' },
  { theme: 'dark', width: 320, extent: 'open' },
  { theme: 'forced', width: 440, extent: '' },
];
/** `forced`: the system's own colours, as under Windows' contrast themes. */
const POPUP = [
  { theme: 'forced', width: 380, extent: '' },
  { theme: 'light', width: 380, extent: '' },
  { theme: 'dark', width: 380, extent: '' },
];

const here = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** Every card of the bundled corpus, at `/cards.json`. */
function corpusCards(): Plugin {
  const pack = compileCorpus(BUNDLED_CORPUS);
  const cards = [...pack.events, ...pack.entities].map(({ id }) => makeCard(pack, id));
  return {
    name: 'corpus-cards',
    configureServer: ({ middlewares }) => {
      middlewares.use('/cards.json', (_, response) => {
        response.setHeader('content-type', 'application/json').end(JSON.stringify(cards));
      });
    },
  };
}

const server = await createServer({
  root: here('.'),
  plugins: [corpusCards()],
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
  const views: { name: string; surface: 'popover' | 'popup' }[] = JSON.parse(listed ?? '[]');
  for (const { name, surface } of views) {
    if (only.length > 0 && !only.some((part) => name.includes(part))) continue;
    const pictures = surface === 'popover' ? POPOVER : POPUP;
    for (const { theme, width, extent } of pictures) {
      await page.emulateMedia({ forcedColors: theme === 'forced' ? 'active' : 'none' });
      await page.setViewportSize({ width, height: HEIGHT });
      await page.goto(`${address}?view=${name}&theme=${theme}&extent=${extent}`);
      await page.waitForSelector('html[data-height]', { state: 'attached' });
      const height = Number(await page.locator('html').getAttribute('data-height'));
      await page.setViewportSize({ width, height });
      const file = `${name}.${theme}.${width}${extent && `.${extent}`}.png`;
      await page.screenshot({ path: join(folder, file) });
    }
    console.log(name);
  }
  console.log(folder);
} finally {
  await browser.close();
  await server.close();
}
