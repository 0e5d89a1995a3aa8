import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARRIED_WORDS, compareWording, openWording } from '../../engine/recognise/carries-text';
import { tokens } from '../../engine/text/tokens';
import { bundledPack } from '../support/bundled-corpus';

const pack = bundledPack();
const corpus = openWording(pack);
const carriedBy = (text: string) => compareWording(tokens(text), corpus).carries;

/** As many words in a row, of one article. */
const passage = (least: number, most: number) =>
  fc
    .record({
      article: fc.constantFrom(...pack.articles),
      from: fc.nat(),
      length: fc.integer({ min: least, max: most }),
    })
    .map(({ article: { id, text }, from, length }) => {
      const words = tokens(text);
      const first = from % (words.length - length);
      const [begin, end] = [words[first], words[first + length - 1]];
      return { id, text: text.slice(begin?.start, end?.end) };
    });

const WAYS: Readonly<Record<string, (text: string) => string>> = {
  asItIs: (text) => text,
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  spaces: (text) => text.replaceAll(/\s+/g, '\u00a0\n\t '),
  straight: (text) => text.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'"),
  curly: (text) => text.replaceAll('"', '”').replaceAll("'", '’'),
  guillemets: (text) => text.replaceAll(/["“”]/g, '»'),
  soft: (text) => text.replaceAll(/(\p{L}{3})(\p{L}{3})/gu, '$1\u00ad$2'),
};
const changed = fc.subarray(Object.keys(WAYS), { minLength: 1 });
const rewrite = (text: string, ways: readonly string[]): string =>
  ways.reduce((now, way) => WAYS[way]?.(now) ?? now, text);

describe('a page with forty words of an article in a row', () => {
  it('carries its text, whatever the white space, quotation marks and capitals', () => {
    fc.assert(
      fc.property(passage(CARRIED_WORDS, 90), changed, ({ id, text }, ways) => {
        const page = `Our own words stand before. ${rewrite(text, ways)} And ours again after.`;
        const shared = carriedBy(page);
        expect(shared).toContain(id);
      }),
    );
  });
});

describe('another page', () => {
  it('carries none, though all its words are the articles’', () => {
    const word = fc.constantFrom(...corpus.vocabulary.keys());
    fc.assert(
      fc.property(fc.array(word, { maxLength: 400 }), (words) => {
        expect(carriedBy(words.join(' '))).toEqual([]);
      }),
    );
  });

  it('carries none where it never has forty of an article’s words in a row', () => {
    fc.assert(
      fc.property(passage(60, 180), ({ text }) => {
        let count = 0;
        const broken = text.replaceAll(/\s+/g, () =>
          (count += 1) % 20 === 0 ? ' elsewhere ' : ' ',
        );
        expect(carriedBy(broken)).toEqual([]);
      }),
    );
  });
});
