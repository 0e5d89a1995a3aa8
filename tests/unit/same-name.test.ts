import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterDistance } from '../../engine/lexicon/letter-distance';
import { sameName } from '../../engine/lexicon/same-name';
import { assignWords } from '../../engine/lexicon/word-pairs';

type Pair = readonly [string, string];

function expectSame(pairs: readonly Pair[], type: string, same: boolean): void {
  const wrong = pairs.filter(([a, b]) => sameName(a, b, type) !== same);
  expect(wrong).toEqual([]);
}

describe('two names can be one person', () => {
  test('whatever the script and the spelling of a language', () => {
    expectSame(
      [
        ['Aleksandar Vučić', 'Александар Вучић'],
        ['Aleksandar Vuçiq', 'Aleksandar Vuchich'],
        ['Alexander Botsan-Kharchenko', 'Aleksandar Bocan-Harčenko'],
        ['Марија Захарова', 'Maria Zakharova'],
        ['Lulzim Peci', 'Lullzim Peci'],
      ],
      'Person',
      true,
    );
  });

  test('in another order, with words left out, shortened or run together', () => {
    expectSame(
      [
        ['Peci, Lulzim', 'Lulzim Peci'],
        ['Maria Vladimirovna Zakharova', 'Maria Zakharova'],
        ['M. V. Zakharova', 'Maria Vladimirovna Zakharova'],
        ['Jean Claude Morel', 'Jean-Claude Morel'],
        ['LulzimPeci', 'Lulzim Peci'],
        ['Anton van der Meer', 'Anton Vandermeer'],
        ['Mariam O’Donnell', "MARIAM O'DONNELL"],
      ],
      'Person',
      true,
    );
  });

  test('with a slip of the pen, or digits in the place of letters', () => {
    expectSame(
      [
        ['Lulzim Pecci', 'Lulzim Peci'],
        ['Mraia Zakharova', 'Maria Zakharova'],
        ['Mari4 Zakhar0va', 'Maria Zakharova'],
      ],
      'Person',
      true,
    );
  });

  test('but not with another given name, surname or initial', () => {
    expectSame(
      [
        ['Milan Radoičić', 'Goran Radoičić'],
        ['Albin Kurti', 'Albin Kelmendi'],
        ['Maria Zakharova', 'Maria Petrova Zakharenko'],
        ['B. Zakharova', 'Maria Zakharova'],
        ['Goran Peter Rakić', 'Goran Stefan Rakić'],
        ['Peci', 'Lulzim Rexhep Haliti'],
      ],
      'Person',
      false,
    );
  });
});

describe('two names can be one company', () => {
  test('whatever its legal form is written like', () => {
    expectSame(
      [
        ['Trepča Quarries Inc.', 'Trepca Quarries Incorporated'],
        ['Trepča Quarries', 'Trepça Quarries L.L.C.'],
        ['Ibar Kompresori d.o.o.', 'Ibar Kompresori Limited Liability Company'],
        ['The Ibar Trading Group', 'Ibar Trading Group'],
        ['Three Rivers Power', '3 Rivers Power'],
      ],
      'Company',
      true,
    );
  });

  test('but not with another word, or with a number that only one of them has', () => {
    expectSame(
      [
        ['Ibar Quarries Ltd', 'Ibar Kompresori Ltd'],
        ['Ibar Quarries Ltd', 'Ibar Quarries II Ltd'],
        ['Ibar Concrete Quarries Ltd', 'Ibar Quarries Inc'],
      ],
      'Company',
      false,
    );
  });

  test('a name made of a legal form only keeps it', () => {
    expect(sameName('Company', 'The Company', 'Company')).toBe(true);
    expect(sameName('Company', 'Partnership', 'Company')).toBe(false);
  });
});

test('nothing is no name', () => {
  expect(sameName('', '', 'Person')).toBe(false);
  expect(sameName('–', 'Albin Kurti', 'Person')).toBe(false);
});

const name = fc
  .array(fc.stringMatching(/^[a-zčšžа-я]{2,9}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const type = fc.constantFrom('Person', 'Company');

describe('whatever the names', () => {
  test('a name is the same as itself, in capitals too', () => {
    fc.assert(
      fc.property(name, type, (a, of) => {
        expect(sameName(a, a, of)).toBe(true);
        expect(sameName(a, a.toUpperCase(), of)).toBe(true);
      }),
    );
  });

  test('the order of the two makes no difference', () => {
    fc.assert(
      fc.property(name, name, type, (a, b, of) => {
        expect(sameName(a, b, of)).toBe(sameName(b, a, of));
      }),
    );
  });

  test('no text is too odd or too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), name, type, (a, b, of) => {
        expect(typeof sameName(a, b, of)).toBe('boolean');
      }),
    );
    expect(sameName('a b '.repeat(200), 'b a '.repeat(200), 'Person')).toBeTypeOf('boolean');
  });
});

describe('the distance of two words', () => {
  test('is a letter for a letter, less for what writers confuse', () => {
    expect(letterDistance('kurti', 'kurti')).toBe(0);
    expect(letterDistance('kurti', 'kurtib')).toBe(1);
    expect(letterDistance('kurti', 'krui')).toBeGreaterThan(1);
    expect(letterDistance('gaddafi', 'kaddafi')).toBeLessThan(1);
    expect(letterDistance('rohani', 'rouhani')).toBeLessThan(1);
    expect(letterDistance('hasan', 'hassan')).toBeLessThan(letterDistance('hasan', 'hastan'));
    expect(letterDistance('maria', 'mraia')).toBe(1);
  });

  test('is the same both ways', () => {
    const word = fc.stringMatching(/^[a-z]{0,8}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(letterDistance(a, b)).toBeCloseTo(letterDistance(b, a), 9);
      }),
    );
  });
});

describe('words are given partners so that the whole costs least', () => {
  const costs = (table: Readonly<Record<string, number>>) => ({
    pair: (a: string, b: string) => table[`${a}${b}`] ?? 9,
    inShorter: () => 5,
    inLonger: () => 1,
  });

  test('even where the best partner of one word is the better one of another', () => {
    const { cost, partners } = assignWords(['a', 'b'], ['x', 'y'], costs({ ax: 1, ay: 2, bx: 1 }));
    expect([cost, partners]).toEqual([3, [1, 0]]);
  });

  test('and a word may stay alone', () => {
    const { cost, partners } = assignWords(['a', 'b'], ['x', 'y', 'z'], costs({ ax: 0 }));
    expect([cost, partners]).toEqual([7, [0, null]]);
  });

  test('as cheaply as any other way of giving them', () => {
    const table = fc.array(fc.array(fc.nat(9), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(table, (rows) => {
        const { cost } = assignWords([0, 1, 2], [0, 1, 2], {
          pair: (a, b) => rows[a]?.[b] ?? 0,
          inShorter: () => 100,
          inLonger: () => 100,
        });
        const orders = [
          [0, 1, 2],
          [0, 2, 1],
          [1, 0, 2],
          [1, 2, 0],
          [2, 0, 1],
          [2, 1, 0],
        ];
        const sums = orders.map((order) =>
          order.reduce((sum, b, a) => sum + (rows[a]?.[b] ?? 0), 0),
        );
        expect(cost).toBe(Math.min(...sums));
      }),
    );
  });
});
