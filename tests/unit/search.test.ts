import { describe, expect, it } from 'vitest';
import { buildSearchIndex, openSearch } from '../../engine/search/index';
import type { SearchHit } from '../../engine/model/search';
import { bundledPack } from '../support/bundled-corpus';
import { smallPack } from '../support/small-corpus';

const small = smallPack();
const inSmall = openSearch(small, buildSearchIndex(small));
const bundled = bundledPack();
const search = openSearch(bundled, buildSearchIndex(bundled));

/** What a reader sees: the text with its matches in brackets. */
function emphasised({ text, matches }: SearchHit): string {
  const parts = matches.map(([start, end], index) => {
    const before = text.slice(matches[index - 1]?.[1] ?? 0, start);
    return `${before}[${text.slice(start, end)}]`;
  });
  return parts.join('') + text.slice(matches.at(-1)?.[1] ?? 0);
}

const shown = (hits: readonly SearchHit[]) => hits.map((hit) => `${hit.field}: ${emphasised(hit)}`);

describe('a search', () => {
  it.each([
    ['zvechan', 'zvecan'],
    ['Zvešan', 'zvecan'],
    ['ZVECAN', 'zvecan'],
    ['botsan karchenko', 'alexander-botsan-kharchenko'],
    ['karchenko botsan', 'alexander-botsan-kharchenko'],
    ['harchenko', 'alexander-botsan-kharchenko'],
    ['resolution 1224', 'un-resolution-1244'],
    ['1244', 'un-resolution-1244'],
    ['kfro', 'kfor'],
    ['vucic', 'aleksandar-vucic'],
    ['VUČIĆ', 'aleksandar-vucic'],
    ['Вучић', 'aleksandar-vucic'],
    ['president vucic', 'aleksandar-vucic'],
    ['Russian ambassador', 'alexander-botsan-kharchenko'],
    ['kur', 'albin-kurti'],
    ['clashes 29 may', 'clashes-2023-05-29'],
  ])('for “%s” finds %s first', (query, subject) => {
    expect(search(query)[0]?.subject).toBe(subject);
  });

  it('finds questions and statements by their words, with the card they belong to', () => {
    const [hurt] = search('soldiers hurt');
    expect(hurt).toMatchObject({
      field: 'question',
      subject: 'clashes-2023-05-29',
      kind: 'event',
      statement: null,
    });
    const [polishing] = search('busy polishing');
    expect(polishing).toMatchObject({
      field: 'statement',
      subject: 'alexander-botsan-kharchenko',
      kind: 'person',
      origin: { mode: 'quoted', source: { publisher: 'TASS', published: '2023-06-23' } },
    });
    // An article says this of the Kosovo police, who say nothing here themselves.
    expect(search('tear gas')[0]).toMatchObject({
      subject: 'kosovo-police',
      origin: { mode: 'article', source: { published: '2023-06-01' } },
    });
    expect(bundled.statements.find(({ id }) => id === polishing?.statement)?.quote).toBe(
      polishing?.text,
    );
  });

  it('finds a number of two digits in what is said', () => {
    expect(search('41').map(({ text }) => text)).toContainEqual(
      expect.stringContaining('41 fighters'),
    );
  });

  it('puts names that begin with the query before words that are said', () => {
    expect(shown(inSmall('radio')).slice(0, 3)).toEqual([
      'name: [Radio] order',
      'question: The [radio]',
      'question: [Radio]s replaced',
    ]);
  });

  it('names a subject once, by the form that fits best', () => {
    expect(shown(inSmall('kovac'))).toEqual(['alias: [Kovač]']);
    expect(shown(inSmall('jana kovac'))).toEqual(['name: [Jana Kovač]']);
  });

  it('shows the same words of one subject once', () => {
    expect(shown(inSmall('radios line'))).toEqual([
      'statement: the harbour council asked the [line] to replace its [radios], and the [line] replaced two',
    ]);
  });

  it('emphasises whole words or their beginnings, never single letters in between', () => {
    expect(shown(inSmall('passen'))).toEqual([
      'question: [Passen]gers hurt',
      'statement: 15 [passen]gers were hurt',
      'statement: some 12 [passen]gers were hurt',
      'statement: 12 of them were [passen]gers',
    ]);
    expect(shown(inSmall('harbour mastre'))).toEqual(['alias: [Harbour master]']);
  });

  it('emphasises short words only beside a longer one', () => {
    expect(shown(inSmall('the radio'))[0]).toBe('question: [The radio]');
    expect(shown(inSmall('the line'))).toEqual([
      'statement: the harbour council asked [the line] to replace its radios, and [the line] replaced two',
    ]);
  });

  it('does not find a word inside another', () => {
    expect(search('nato').every(({ text }) => /\bnato/i.test(text))).toBe(true);
  });

  it('shows what has most of the words where nothing has all', () => {
    expect(inSmall('passengers drowned').map(({ text }) => text)).toContain(
      '15 passengers were hurt',
    );
    expect(inSmall('of no such thing')).toEqual([]);
  });

  it('with a letter or two offers names only', () => {
    expect(shown(inSmall('t'))).toEqual(['name: [T]om Reyes', 'name: [t]he coastguard']);
    expect(inSmall('wa')).toEqual([]);
  });

  it.each(['', '   ', '—', '“”', '...', 'qqqq'])('for “%s” finds nothing', (query) => {
    expect(search(query)).toEqual([]);
  });

  it('gives as many hits as are asked for', () => {
    expect(search('kosovo')).toHaveLength(20);
    expect(search('kosovo', 3)).toEqual(search('kosovo').slice(0, 3));
    expect(search('kosovo', 0)).toEqual([]);
  });

  it('offers forms of other languages after those of the corpus’s own', () => {
    const [kosovo] = search('kosovo');
    expect(kosovo).toMatchObject({ subject: 'kosovo', field: 'name' });
    const border = search('kosovo').find(({ subject }) => subject === 'serbia-kosovo-border');
    expect(border?.text).not.toMatch(/frontera|kufiri/);
  });
});

describe('a search index', () => {
  it('is plain data, the same for the same pack, with the pack’s stamp', () => {
    const index = buildSearchIndex(small);
    expect(JSON.parse(JSON.stringify(index))).toEqual(index);
    expect(JSON.stringify(buildSearchIndex(smallPack()))).toBe(JSON.stringify(index));
    expect(index.stamp).toBe(small.stamp);
  });

  it('finds the same after it was stored', () => {
    const stored = JSON.parse(JSON.stringify(buildSearchIndex(small))) as ReturnType<
      typeof buildSearchIndex
    >;
    const again = openSearch(small, stored);
    for (const query of ['kovac', 'radio', 'passengers hurt'])
      expect(again(query)).toEqual(inSmall(query));
  });

  it('of another pack is not trusted', () => {
    const foreign = openSearch(small, buildSearchIndex(bundled));
    expect(foreign('kovac')).toEqual(inSmall('kovac'));
  });
});
