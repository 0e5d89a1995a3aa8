import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildSearchIndex, openSearch } from '../../engine/search/index';
import { matchText, QueryWords } from '../../engine/search/match-text';
import { SearchHitSchema } from '../../engine/model/search';
import { prefixDistances } from '../../engine/text/edit-distance';
import { tokens } from '../../engine/text/tokens';
import { smallPack } from '../support/small-corpus';

const pack = smallPack();
const search = openSearch(pack, buildSearchIndex(pack));
const names = [...pack.entities, ...pack.events].map(({ label }) => label);
const texts = [...names, ...pack.statements.map(({ quote }) => quote)];

/** Something a reader might type: words of the corpus, whole, cut off or garbled, or anything at all. */
const word = fc.constantFrom(...texts.flatMap((text) => text.split(' ')));
const typed = fc
  .tuple(word, fc.nat(8), fc.string({ maxLength: 2 }))
  .map(([text, cut, put]) => text.slice(0, cut) + put);
const query = fc.oneof(
  fc.array(fc.oneof(word, typed), { maxLength: 5 }).map((words) => words.join(' ')),
  fc.string(),
);

describe('every hit', () => {
  it('fits its schema, with ranges inside its text, in order, apart and not empty', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const hit of search(text)) {
          expect(v.is(SearchHitSchema, hit)).toBe(true);
          let last = -1;
          for (const [start, end] of hit.matches) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(hit.text.length);
          expect(hit.matches.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('has ranges that begin where a word begins', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const hit of search(text)) {
          const starts = new Set(tokens(hit.text).map(({ start }) => start));
          for (const [start] of hit.matches) expect(starts.has(start)).toBe(true);
        }
      }),
    );
  });

  it('is there once', () => {
    fc.assert(
      fc.property(query, (text) => {
        const keys = search(text).map(({ subject, field, statement, text: found }) =>
          field === 'name' || field === 'alias'
            ? subject
            : `${subject} ${field} ${statement ?? ''} ${found}`,
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('a name', () => {
  it('is the first hit for itself, in any case, with all of it emphasised', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pack.entities), fc.boolean(), ({ id, label }, upper) => {
        const [first] = search(upper ? label.toUpperCase() : label.toLowerCase());
        expect(first?.subject).toBe(id);
        expect(first?.matches).toEqual([[0, label.length]]);
      }),
    );
  });

  it('is found with one slip in a long word', () => {
    const slip = fc.tuple(
      fc.constantFrom('Jana Kovač', 'Alder Ferries', 'Captain Lind'),
      fc.nat(),
      fc.constantFrom('x', ''),
    );
    fc.assert(
      fc.property(slip, ([name, at, put]) => {
        const long = name.split(' ').toSorted((a, b) => b.length - a.length)[0] ?? '';
        const place = 1 + (at % (long.length - 1));
        const garbled = long.slice(0, place) + put + long.slice(place + 1);
        expect(search(garbled).map(({ label }) => label)).toContain(name);
      }),
    );
  });
});

describe('a text', () => {
  it('is covered by a query exactly as far as its letters are found', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (text, words) => {
          const wanted = tokens(words.join(' ')).map((token) => token.word);
          const { coverage, ranges } = matchText(new QueryWords(wanted), tokens(text));
          expect(coverage).toBeGreaterThanOrEqual(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(ranges.length > 0).toBe(coverage > 0);
          const own = tokens(text).map((token) => token.word);
          expect(matchText(new QueryWords(own), tokens(text))).toMatchObject({
            coverage: 1,
            closeness: 0,
            opens: true,
            whole: true,
          });
        },
      ),
    );
  });
});

describe('the distance of two words', () => {
  const letters = fc.stringMatching(/^[abc]{0,7}$/);
  const distance = (a: string, b: string) => prefixDistances(a, b).at(-1) ?? NaN;

  it('is 0 for equals, the same both ways, and at most the longer word', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        expect(distance(a, b) === 0).toBe(a === b);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance(a, b)).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  it('to a beginning is the distance to that beginning as a word', () => {
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const each = Array.from({ length: b.length + 1 }, (_, length) =>
          distance(a, b.slice(0, length)),
        );
        expect(prefixDistances(a, b)).toEqual(each);
      }),
    );
  });

  it('counts two neighbours swapped as one', () => {
    expect(distance('kfro', 'kfor')).toBe(1);
    expect(distance('zevcan', 'zvecan')).toBe(1);
  });
});
