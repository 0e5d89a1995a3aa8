import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWord, originalSpan } from '../../engine/text/fold';
import { tokens } from '../../engine/text/tokens';

/** Text with the characters that make folding hard, beside any others. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(
        'č',
        'c\u030c',
        '\u00ad',
        '\u200b',
        '’',
        ' ',
        '\u00a0',
        'ß',
        'İ',
        'ﬁ',
        'Đ',
        'й',
        'U.N.',
        '𝐊',
        '\ud835',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('folding', () => {
  it('is the same when done twice', () => {
    fc.assert(fc.property(text, (each) => fold(fold(each).text).text === fold(each).text));
  });

  it('does not depend on the normal form', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('aZčĆšŽđöÜéñйЁїЋa\u0301 -’1')),
      maxLength: 20,
    });
    fc.assert(
      fc.property(
        plain,
        (each) => fold(each.normalize('NFC')).text === fold(each.normalize('NFD')).text,
      ),
    );
  });

  it('leads every stretch of folded text back to a stretch of the original that folds to it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (each, a, b) => {
        const folded = fold(each);
        if (folded.text.length === 0) return;
        const from = a % folded.text.length;
        const to = from + 1 + (b % (folded.text.length - from));
        const [start, end] = originalSpan(folded, from, to);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(each.length);
        expect(fold(each.slice(start, end)).text).toContain(folded.text.slice(from, to));
      }),
    );
  });
});

describe('tokens', () => {
  it('lie in order, do not overlap, and fold to their words', () => {
    fc.assert(
      fc.property(text, (each) => {
        let last = 0;
        for (const { start, end, word } of tokens(each)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(foldWord(each.slice(start, end)).replaceAll('.', '')).toBe(
            word.replaceAll('.', ''),
          );
          last = end;
        }
        expect(last).toBeLessThanOrEqual(each.length);
      }),
    );
  });
});
