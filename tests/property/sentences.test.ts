import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../engine/text/sentences';

const piece = fc.oneof(
  fc.constantFrom(
    '.',
    '. ',
    '! ',
    '? ',
    '…',
    '... ',
    '\n',
    '\n\n',
    '"',
    '“',
    '”',
    '(',
    ')',
    '[1]',
    '1. ',
    'a) ',
    '• ',
  ),
  fc.constantFrom(
    'Mr. ',
    'U.S. ',
    'p.m. ',
    'No. ',
    'I',
    'He ',
    'said ',
    'г. ',
    'Zvečan',
    '😀',
    '\u00a0',
    '。',
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const prose = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const lang = fc.constantFrom(undefined, 'en', 'sr', 'ru', 'sq', 'de', 'es', '??');

describe('sentences of any text', () => {
  it('are ordered, disjoint and without white space at either end', () => {
    fc.assert(
      fc.property(prose, lang, (text, tag) => {
        let last = 0;
        for (const { start, end } of sentences(text, tag)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('leave out nothing but white space', () => {
    fc.assert(
      fc.property(prose, lang, (text, tag) => {
        const kept = sentences(text, tag).map(({ start, end }) => text.slice(start, end));
        expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('do not depend on what stands in earlier paragraphs', () => {
    const calm = prose.filter((text) => !/[\n\d•]|[a-z][.)]/u.test(text));
    fc.assert(
      fc.property(calm, calm, (first, second) => {
        const text = `${first}\n\n${second}`;
        const after = sentences(text)
          .filter(({ start }) => start >= first.length + 2)
          .map(({ start, end }) => text.slice(start, end));
        expect(after).toEqual(sentences(second).map(({ start, end }) => second.slice(start, end)));
      }),
    );
  });
});
