import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { Story } from '../fixtures/hydrated/story';
import { click, eventually, marksOf, untilMarked } from './support/actions';
import { BROWSERS, useBrowser } from './support/session';

/** The page as a server would send it, with React itself in it. */
async function hydratedPage(): Promise<string> {
  const entry = fileURLToPath(new URL('../fixtures/hydrated/browser.ts', import.meta.url));
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: { write: false, lib: { entry, formats: ['iife'], name: 'hydrated' } },
    }),
  ].flat();
  if (result === undefined || !('output' in result)) throw new Error('Vite built nothing.');
  const script = result.output[0].code.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Patrols doubled</title></head>
    <body><div id="root">${renderToString(createElement(Story))}</div><script>${script}</script></body></html>`;
}

let folder = '';
let file = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosslight-hydrated-'));
  file = join(folder, 'hydrated.html');
  await writeFile(file, await hydratedPage());
});
afterAll(() => rm(folder, { recursive: true }));

describe.each(BROWSERS)('a page that React takes over in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('is taken over without a complaint although its text is marked, and goes on working', async () => {
    const tab = await browser.openFile(file);
    await untilMarked(tab, 'Zvečan');
    await tab.page.evaluate(() => globalThis.hydrateNow?.(), null);
    await click(tab.page, 'Read again', 'button');
    await eventually('the new text', () =>
      tab.page.evaluate(() => document.body.innerText.includes('Read 1 times'), null),
    );
    expect(await tab.page.evaluate(() => globalThis.hydrationErrors, null)).toEqual([]);
    await untilMarked(tab, 'Zvečan');
    expect(await marksOf(tab)).toContain('KFOR');
  });
});
