/** What a reader takes out of the dossier: citations on the clipboard, exports on the disk. */
import { describe, expect, it } from 'vitest';
import { click, eventually } from './support/actions';
import type { DrivenPage } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

const CLASHES = 'dossier.html#/event/clashes-2023-05-29';
const FIRST =
  '“some 30 NATO soldiers were wounded” (KFOR, reported). Said by 30 May 2023. Publisher not named in the text, 30 May 2023 (on Zakharova’s statement about KFOR).';

const told = (page: DrivenPage) =>
  page.evaluate(() => document.querySelector('.dossier-statement .told')?.textContent ?? '', null);

/** Presses a form in which the first statement can be copied. */
async function cite(page: DrivenPage, form: string): Promise<void> {
  await eventually('a statement', () =>
    page.evaluate(() => document.querySelector('.dossier-statement') !== null, null),
  );
  await page.bringToFront();
  await click(page, 'Cite', '.dossier-statement .cite summary');
  await click(page, form, '.dossier-statement .choices');
}

/** What is on the clipboard, as a reader finds out: by pasting it, here into the search field. */
async function pasted(page: DrivenPage): Promise<string> {
  await page.evaluate(() => {
    location.hash = '#/';
  }, null);
  await eventually('the search field', () =>
    page.evaluate(() => document.querySelector('input[type="search"]') !== null, null),
  );
  await page.focus('input[type="search"]');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return eventually('something pasted', () =>
    page.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value ?? '',
      null,
    ),
  );
}

/** Notes the types of what is handed out as a file: a file on the disk has none. */
const noteTypes = (page: DrivenPage) =>
  page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const seen: string[] = [];
    Object.assign(globalThis, { crosslightTypes: seen });
    URL.createObjectURL = (file) => {
      if (file instanceof Blob) seen.push(file.type);
      return make(file);
    };
  }, null);
const typesOf = (page: DrivenPage) => page.evaluate<string[]>('globalThis.crosslightTypes');

describe.each(BROWSERS)('what is taken along from the dossier in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('a citation is on the clipboard, and the page says so', async () => {
    const page = await browser.driver.openOwnPage(CLASHES);
    await cite(page, 'Copy as text');
    await eventually(
      'the answer',
      () => told(page),
      (answer) => answer === 'Copied',
    );
    expect(await pasted(page)).toBe(FIRST);
    await page.close();
  });

  it('a citation as CSL-JSON is one item for a reference manager', async () => {
    const page = await browser.driver.openOwnPage(CLASHES);
    await cite(page, 'Copy as CSL-JSON');
    await eventually(
      'the answer',
      () => told(page),
      (answer) => answer === 'Copied',
    );
    expect(JSON.parse(await pasted(page))).toMatchObject([
      { type: 'article-newspaper', issued: { 'date-parts': [[2023, 5, 30]] }, note: FIRST },
    ]);
    await page.close();
  });

  it('where the browser keeps the clipboard to itself, the page says that nothing was copied', async () => {
    const page = await browser.driver.openOwnPage(CLASHES);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    }, null);
    await cite(page, 'Copy as Markdown');
    await eventually(
      'the answer',
      () => told(page),
      (answer) => answer === 'Could not be copied',
    );
    await page.close();
  });

  it.each([
    [CLASHES, 'Annotations (JSON-LD)', 'crosslight-clashes-2023-05-29.jsonld'],
    ['dossier.html#/', 'Annotations (JSON-LD)', 'crosslight-north-kosovo-2023.jsonld'],
    ['dossier.html#/article/a1', 'Accounts (CSV)', 'crosslight-north-kosovo-2023-a1.csv'],
    [
      'dossier.html#/subject/kfor?asof=2023-05-30',
      'Text (Markdown)',
      'crosslight-kfor-as-of-2023-05-30.md',
    ],
  ])('from %s, %s comes as the file %s', async (address, form, name) => {
    const page = await browser.driver.openOwnPage(address);
    await eventually('the export', () =>
      page.evaluate(() => document.querySelector('.export') !== null, null),
    );
    await noteTypes(page);
    await page.bringToFront();
    await click(page, 'Export', '.export summary');
    const file = await browser.driver.download(page, () => click(page, form, '.export .choices'));
    expect(file.name).toBe(name);
    const [type] = await typesOf(page);
    if (name.endsWith('.jsonld')) {
      expect(type).toBe('application/ld+json;charset=utf-8');
      const { total, first } = JSON.parse(file.text);
      expect(first.items).toHaveLength(total);
      expect(total).toBeGreaterThan(3);
    } else if (name.endsWith('.csv')) {
      expect(type).toBe('text/csv;charset=utf-8');
      expect(file.text).toMatch(/^"event","question","kind",/);
      expect(file.text).toContain('“');
    } else {
      expect(type).toBe('text/markdown;charset=utf-8');
      expect(file.text).toMatch(/^# KFOR\n/);
      expect(file.text).toContain('Corpus ends 30 May 2023.');
      expect(file.text).not.toContain('TASS');
    }
    await page.close();
  });
});
