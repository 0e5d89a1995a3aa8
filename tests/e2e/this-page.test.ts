import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { cardText, eventually, hover, untilCard, untilMarked } from './support/actions';
import { BROWSERS, useBrowser } from './support/session';

const CLASHES = 'Clashes of 29 May 2023';
const ARTICLE = fileURLToPath(
  new URL('../../data/north-kosovo-2023/articles/002_e6045b4065c16442.txt', import.meta.url),
);
const folder = mkdtempSync(join(tmpdir(), 'crosslight-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A news page of some paragraphs. */
function pageOf(name: string, ...paragraphs: string[]): string {
  const file = join(folder, `${name}.html`);
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n');
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
    <main><article><h1>News</h1><time datetime="2023-05-31">31 May 2023</time>${body}</article></main></html>`,
  );
  return file;
}

describe.each(BROWSERS)('what a page says itself in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('a number that differs is marked, and its card opens at the question with the other accounts', async () => {
    const file = pageOf(
      'differs',
      'KFOR clashed with protesters in Zvecan on 29 May 2023. The ministry said that 25 KFOR soldiers were wounded.',
    );
    const tab = await browser.openFile(file);
    await untilMarked(tab, 'KFOR');
    const marked = await eventually('a mark on the number', () =>
      tab.page.evaluate(
        () =>
          [...CSS.highlights].flatMap(([name, ranges]) =>
            name.startsWith('crosslight-number-')
              ? Array.from(ranges, ({ startContainer, startOffset, endOffset }) =>
                  (startContainer.textContent ?? '').slice(startOffset, endOffset),
                )
              : [],
          ),
        null,
      ),
    );
    expect(marked).toEqual(['25']);
    await hover(tab.page, '25');
    await untilCard(tab, CLASHES);
    expect(await cardText(tab)).toMatch(
      /This page: 25\. Others: 30 \(KFOR, 30 May 2023; 1 June 2023\), 41 \(31 May 2023\)\./,
    );
    const asked = await tab.inCard(
      (root) => root.querySelector('[data-asked] h3')?.textContent ?? '',
    );
    expect(asked).toBe('KFOR / NATO soldiers hurt');
  });

  it('an article of the corpus is recognised, and its numbers are its own', async () => {
    const text = readFileSync(ARTICLE, 'utf8').replace(/^ date \S+ /, '');
    const tab = await browser.openFile(pageOf('carries', ...text.split('\n\n')));
    await untilMarked(tab, 'KFOR');
    await tab.ask('show', { subject: 'clashes-2023-05-29' });
    await untilCard(tab, CLASHES);
    const shown = await cardText(tab);
    expect(shown).toContain(
      'This page carries text of an article of the corpus: Publisher not named',
    );
    expect(shown).toContain('The text that this page carries: 41.');
    expect(shown).not.toContain('This page: 41');
  });
});
