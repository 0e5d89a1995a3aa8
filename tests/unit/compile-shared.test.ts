import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SEED_WORDS } from '../../engine/compile/shared-align';
import { findRepeats } from '../../engine/compile/shared-runs';
import { smallPack } from '../support/small-corpus';
import { bundledPack } from '../support/bundled-corpus';

const words = (text: string) => text.split(' ');
const wordingsOf = (...texts: string[]) => {
  const split = texts.map(words);
  return findRepeats(split).map((repeat) =>
    repeat.map(({ text, runs }) =>
      runs.map(({ start, length }) => split[text]?.slice(start, start + length).join(' ')),
    ),
  );
};

const ten = 'one two three four five six seven eight nine ten';
const more = 'eleven twelve thirteen fourteen fifteen';

describe('a wording printed more than once', () => {
  it('is ten words in a row or more', () => {
    expect(SEED_WORDS).toBe(10);
    expect(wordingsOf(`a ${ten} b`, `c ${ten} d`)).toEqual([[[ten], [ten]]]);
    const nine = words(ten).slice(0, 9).join(' ');
    expect(wordingsOf(`a ${nine} b`, `c ${nine} d`)).toEqual([]);
  });

  it('is found as long as it is', () => {
    expect(wordingsOf(`a ${ten} ${more} b`, `c ${ten} ${more} d`)).toEqual([
      [[`${ten} ${more}`], [`${ten} ${more}`]],
    ]);
  });

  it('is one wording in however many places it stands, also inside a longer one', () => {
    const found = wordingsOf(`a ${ten} ${more}`, `b ${ten} ${more}`, `c ${ten} d`);
    expect(found).toEqual([
      [[`${ten} ${more}`], [`${ten} ${more}`]],
      [[ten], [ten], [ten]],
    ]);
  });

  it('may stand twice in one text', () => {
    expect(wordingsOf(`a ${ten} b ${ten} c`)).toEqual([[[ten], [ten]]]);
  });

  it('goes on over a word or two that were changed, on either side', () => {
    expect(wordingsOf(`${ten} have ${more} a`, `${ten} ${more} b`)).toEqual([
      [
        [ten, more],
        [ten, more],
      ],
    ]);
    expect(wordingsOf(`${more} x y ${ten}`, `${more} z ${ten}`)).toEqual([
      [
        [more, ten],
        [more, ten],
      ],
    ]);
    expect(wordingsOf(`${ten} x y z ${more}`, `${ten} ${more}`)).toEqual([[[ten], [ten]]]);
    expect(wordingsOf(`${ten} have a b c d`, `${ten} a b c d`)).toEqual([[[ten], [ten]]]);
  });

  it('does not overlap itself', () => {
    const no = Array.from({ length: 25 }, () => 'no').join(' ');
    const found = findRepeats([words(no)]);
    expect(found).not.toEqual([]);
    for (const [first, second] of found) {
      const [a, b] = [first?.runs[0], second?.runs[0]];
      expect((a?.start ?? NaN) + (a?.length ?? NaN)).toBeLessThanOrEqual(b?.start ?? NaN);
    }
  });
});

describe('a statement', () => {
  const pack = smallPack();
  const places = (id: string) =>
    pack.statements
      .find((statement) => statement.id === id)
      ?.alsoPrinted.map(({ article, start, end }) => [
        article,
        pack.articles.find((item) => item.id === article)?.text.slice(start, end),
      ]);

  it('is known to be printed where its words stand again, without having been entered there', () => {
    expect(places('boats-council')).toEqual([
      [
        'pier',
        'the harbour council asked the line to replace its radios, and the line replaced two',
      ],
    ]);
  });

  it('takes its final stop along', () => {
    expect(places('boats-pier')?.[0]?.[1]).toMatch(/replaced two\.$/);
  });

  it('is found again with a changed word, also in its own article', () => {
    expect(places('waited')).toEqual([
      [
        'night',
        'We waited on the deck in the dark, and nobody then told us anything at all for an hour',
      ],
    ]);
  });

  it('with words of its own is printed nowhere else', () => {
    expect(places('steering')).toEqual([]);
  });
});

describe('the bundled corpus', () => {
  const pack = bundledPack();

  it('shares just these wordings, and nothing trivial', () => {
    const found = pack.shared.map(({ text, words: count, places }) => ({
      in: places.map(({ article }) => article).join(' '),
      count,
      from: text.split(' ').slice(0, 3).join(' '),
      to: text.split(' ').slice(-2).join(' '),
    }));
    expect(found).toEqual([
      { in: 'a1 a3', count: 170, from: 'The situation in', to: 'Kosovo (EULEX).' },
      { in: 'a0 a0', count: 24, from: 'Those who are', to: 'xenophobic aspirations' },
      { in: 'a1 a3', count: 18, from: 'provoking escalation of', to: 'enforcement officers' },
      { in: 'a0 a1 a3', count: 11, from: 'to make it', to: 'these municipalities' },
    ]);
  });

  it('has both background paragraphs of a1 and a3 as one wording, whole', () => {
    const [background] = pack.shared;
    for (const { article, start, end } of background?.places ?? []) {
      const text = pack.articles.find(({ id }) => id === article)?.text ?? '';
      expect(text.slice(start - 2, start)).toBe('\n\n');
      expect(text.slice(start, end).split('\n\n')).toHaveLength(2);
      expect(text.slice(end).trim()).toBe('');
    }
  });

  it('keeps its articles as they came', () => {
    const folder = new URL('../../data/north-kosovo-2023/articles/', import.meta.url);
    const files = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    for (const { text, published } of pack.articles)
      expect(files).toContain(` date ${published} ${text}`);
  });
});
