import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../engine/compile/check-pack';
import { compile, formatProblem } from '../../engine/compile/compile';
import { nearest } from '../../engine/compile/did-you-mean';
import { parsePack, serialisePack } from '../../engine/compile/pack-file';
import { locateQuote } from '../../engine/compile/quotes';
import { SEED_WORDS } from '../../engine/compile/shared-align';
import { findRepeats } from '../../engine/compile/shared-runs';
import { smallPack, smallSources } from '../support/small-corpus';

const word = fc.constantFrom(
  'the',
  'ferry',
  'Lark',
  'struck',
  'Heron’s',
  '“mast”',
  'Kovač',
  '12',
  'at',
  '–',
);
const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

/** A text and a stretch of it. */
const stretch = text.chain((whole) =>
  fc
    .tuple(fc.nat(whole.length - 1), fc.nat(whole.length))
    .map(([start, length]) => ({ whole, quote: whole.slice(start, start + Math.max(1, length)) })),
);

describe('a quote', () => {
  it('is found at an offset where it stands, whichever occurrence is asked for', () => {
    fc.assert(
      fc.property(stretch, fc.integer({ min: 1, max: 5 }), ({ whole, quote }, occurrence) => {
        const result = locateQuote(quote, occurrence, { article: 'a', text: whole, others: [] });
        if (result.ok) expect(whole.slice(result.value.start, result.value.end)).toBe(quote);
        else expect(occurrence).toBeGreaterThan(1);
      }),
    );
  });

  it('is refused without a number exactly when it stands more than once', () => {
    fc.assert(
      fc.property(stretch, ({ whole, quote }) => {
        const once = whole.indexOf(quote) === whole.lastIndexOf(quote);
        expect(locateQuote(quote, undefined, { article: 'a', text: whole, others: [] }).ok).toBe(
          once,
        );
      }),
    );
  });

  it('is never found where it does not stand, and the reason is always given', () => {
    fc.assert(
      fc.property(text, fc.string({ minLength: 1 }), (whole, quote) => {
        fc.pre(!whole.includes(quote));
        const result = locateQuote(quote, undefined, { article: 'a', text: whole, others: [] });
        expect(result.ok).toBe(false);
        if (!result.ok) expect(result.error.message + result.error.mend).toMatch(/article/);
      }),
    );
  });
});

describe('shared wording', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 80 });
  const texts = fc.array(letters, { minLength: 1, maxLength: 4 });

  it('is alike, word for word, in all its places', () => {
    fc.assert(
      fc.property(texts, (given) => {
        for (const repeat of findRepeats(given)) {
          const wordings = repeat.map((place) =>
            place.runs.map(({ start, length }) =>
              given[place.text]?.slice(start, start + length).join(' '),
            ),
          );
          expect(new Set(wordings.map((wording) => wording.join(' … '))).size).toBe(1);
          expect(repeat.length).toBeGreaterThan(1);
          expect(
            Math.max(...(repeat[0]?.runs ?? []).map(({ length }) => length)),
          ).toBeGreaterThanOrEqual(SEED_WORDS);
        }
      }),
    );
  });

  it('covers every ten words in a row that stand apart in two texts', () => {
    fc.assert(
      fc.property(letters, letters, (one, two) => {
        const repeats = findRepeats([one, two]);
        for (let i = 0; i + SEED_WORDS <= one.length; i += 1) {
          for (let j = 0; j + SEED_WORDS <= two.length; j += 1) {
            const alike = Array.from({ length: SEED_WORDS }, (_, k) => one[i + k] === two[j + k]);
            if (!alike.every(Boolean)) continue;
            const covered = repeats.some((repeat) =>
              repeat.some(
                ({ text: index, runs }) =>
                  index === 0 && (runs[0]?.start ?? 0) <= i && endOf(runs) >= i + SEED_WORDS,
              ),
            );
            expect(covered).toBe(true);
          }
        }
      }),
    );
  });

  it('has nothing in texts without ten words', () => {
    const short = fc.array(fc.constantFrom('a', 'b'), { maxLength: SEED_WORDS - 1 });
    fc.assert(
      fc.property(fc.array(short), (given) => {
        expect(findRepeats(given)).toEqual([]);
      }),
    );
  });
});

describe('the compiler', () => {
  const whole = smallSources().dossier.text;

  it('answers any damage to a dossier with a pack or with problems in one line each, never with an exception', () => {
    const damage = fc.tuple(fc.nat(whole.length), fc.nat(12), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(damage, ([at, cut, put]) => {
        const damaged = whole.slice(0, at) + put + whole.slice(at + cut);
        const sources = smallSources();
        const result = compile({ ...sources, dossier: { ...sources.dossier, text: damaged } });
        if (result.ok) {
          const packed = serialisePack(result.value);
          expect(checkPack({ file: 'pack.json', text: packed }).ok).toBe(true);
        } else {
          expect(result.error).not.toEqual([]);
          for (const problem of result.error) {
            expect(formatProblem(problem)).toMatch(/^[\w.]+(:\d+)?: .+; .+$/);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it('answers any damage to a pack with the pack or with problems, never with an exception', () => {
    const packed = serialisePack(smallPack());
    const damage = fc.tuple(fc.nat(packed.length), fc.nat(12), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(damage, ([at, cut, put]) => {
        const damaged = packed.slice(0, at) + put + packed.slice(at + cut);
        const result = checkPack({ file: 'pack.json', text: damaged });
        if (result.ok)
          expect(parsePack({ file: 'x', text: serialisePack(result.value) })).toEqual(result);
        else expect(result.error).not.toEqual([]);
      }),
    );
  });
});

describe('a guess at what was meant', () => {
  it('is the word itself where it is among those known', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), (known) => {
        const [first = ''] = known;
        expect(nearest(first, known)?.toLowerCase()).toBe(first.toLowerCase());
      }),
    );
  });

  it('forgives two neighbours swapped, a letter more and a letter less', () => {
    expect(nearest('articel', ['article', 'alias'])).toBe('article');
    expect(nearest('artcle', ['article', 'alias'])).toBe('article');
    expect(nearest('articles', ['article', 'alias'])).toBe('article');
    expect(nearest('quite', ['article', 'alias'])).toBeNull();
  });
});

function endOf(runs: readonly { start: number; length: number }[]): number {
  const last = runs.at(-1);
  return last ? last.start + last.length : 0;
}
