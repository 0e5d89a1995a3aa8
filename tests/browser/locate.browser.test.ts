import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, textOffsetAt, type NodeSpan } from '../../page/locate';
import type { PageReading } from '../../page/walk';
import { buildPage, find, readNow } from './build-page';
import { PIECES } from './markup-pieces';

/** Where a phrase of the page text stands. */
function spansOf({ page, map }: PageReading, phrase: string): NodeSpan[] | null {
  const start = page.text.indexOf(phrase);
  if (start < 0) throw new Error(`The page's text has no "${phrase}".`);
  return locate(map, start, start + phrase.length);
}

const dataOf = (spans: NodeSpan[] | null) =>
  spans?.map(({ node, start, end }) => node.data.slice(start, end));

describe('from text to nodes', () => {
  test('a word split by inline markup stands in several nodes', async () => {
    buildPage('<p>In Zve<b>č</b>an.</p>');
    expect(dataOf(spansOf(await readNow(), 'Zvečan'))).toEqual(['Zve', 'č', 'an']);
  });

  test('white space that is not rendered lies within the stretch', async () => {
    buildPage('<p>in Zubin  \n  Potok.</p>');
    expect(dataOf(spansOf(await readNow(), 'Zubin Potok'))).toEqual(['Zubin  \n  Potok']);
  });

  test('what is not read lies outside it', async () => {
    buildPage('<p>Zve<span style="display:none">hidden</span>can<sup>1</sup> town</p>');
    expect(dataOf(spansOf(await readNow(), 'Zvecan town'))).toEqual(['Zve', 'can', ' town']);
  });

  test('it is found in shadow roots and in repeated text', async () => {
    buildPage(
      `<p>KFOR</p><x-a><template shadowrootmode="open"><p>second KFOR</p></template></x-a>`,
    );
    const reading = await readNow();
    const node = find('x-a').shadowRoot?.querySelector('p')?.firstChild;
    expect(locate(reading.map, 12, 16)).toEqual([{ node, start: 7, end: 11 }]);
  });

  test('nothing is found outside the text, in an empty span, or between blocks', async () => {
    buildPage('<p>one</p><p>two</p>');
    const { map } = await readNow();
    expect(locate(map, 0, 0)).toBeNull();
    expect(locate(map, 3, 4)).toBeNull();
    expect(locate(map, 7, 9)).toBeNull();
  });

  test.each<[string, (text: Text) => void]>([
    ['changed', (text) => (text.data = 'In Zvecan!')],
    ['removed', (text) => text.remove()],
    ['removed with its block', (text) => text.parentElement?.remove()],
    ['split', (text) => text.splitText(4)],
  ])('a node that was %s since is given up, others are not', async (_, change) => {
    buildPage('<p>In Zvecan.</p><p>KFOR</p>');
    const reading = await readNow();
    change(find('p').firstChild as Text);
    expect(spansOf(reading, 'Zvecan')).toBeNull();
    expect(dataOf(spansOf(reading, 'KFOR'))).toEqual(['KFOR']);
  });

  test('a node that was only moved is still found', async () => {
    buildPage('<p>In Zvecan.</p><div></div>');
    const reading = await readNow();
    find('div').append(find('p'));
    expect(dataOf(spansOf(reading, 'Zvecan'))).toEqual(['Zvecan']);
  });
});

describe('from a caret position to text', () => {
  test('leads back to the offset it stands at', async () => {
    buildPage('<p>\n  In <b>Zve</b>can</p>');
    const { page, map } = await readNow();
    const node = find('b').nextSibling as Text;
    expect(textOffsetAt(map, node, 1)).toBe(page.text.indexOf('an'));
  });

  test('is null in white space that is not rendered, outside text, and in a changed node', async () => {
    buildPage('<p>one   two</p><pre>code</pre>');
    const { map } = await readNow();
    const text = find('p').firstChild as Text;
    expect(textOffsetAt(map, text, 5)).toBeNull();
    expect(textOffsetAt(map, find('p'), 0)).toBeNull();
    expect(textOffsetAt(map, find('pre').firstChild as Text, 1)).toBeNull();
    text.data = 'one';
    expect(textOffsetAt(map, text, 1)).toBeNull();
  });
});

test('whatever the markup: the nodes hold what the text says, and lead back to it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), async (pieces) => {
      document.body.replaceChildren(...Document.parseHTMLUnsafe(pieces.join('')).body.childNodes);
      const { page, map } = await readNow();
      expect(page.blocks.map(({ start, end }) => page.text.slice(start, end)).join('\n')).toBe(
        page.text,
      );
      for (let at = 0; at < page.text.length; at += 1) {
        const span = locate(map, at, at + 1)?.[0];
        const character = page.text[at] ?? '';
        if (span === undefined) {
          expect(character).toMatch(/[\n ]/);
          continue;
        }
        expect(span.node.data[span.start]).toMatch(character === ' ' ? /\s/ : character);
        expect(textOffsetAt(map, span.node, span.start)).toBe(at);
      }
    }),
    { numRuns: 300 },
  );
  document.body.replaceChildren();
});
