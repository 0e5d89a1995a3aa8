import { describe, expect, it } from 'vitest';
import { fold, foldWord, originalSpan } from '../../engine/text/fold';
import {
  DOTTED,
  FIRST_UPPER,
  HAS_DIGIT,
  HAS_LOWER,
  LATER_UPPER,
  tokens,
} from '../../engine/text/tokens';

describe('folding', () => {
  it('takes away case, diacritics, invisible characters and the kind of quote, dash and blank', () => {
    expect(fold('ZVEČAN').text).toBe('zvecan');
    expect(fold('Zvec\u030can').text).toBe('zvecan');
    expect(fold('Bel\u00adgra\u200bde').text).toBe('belgrade');
    expect(fold('“KFOR’s”\u00a0—\u2009x').text).toBe('"kfor\'s" - x');
    expect(fold('Đorđe Łódź Strauß Ærø ıİ ＫＦＯＲ').text).toBe('dorde lodz strauss aero ii kfor');
  });

  it('keeps Cyrillic letters as letters of their own', () => {
    expect(fold('Вучић, Захаровой').text).toBe('вучић, захаровои');
    expect(foldWord('Ѓорче')).toBe('горче');
  });

  it('keeps the marks that a word cannot do without', () => {
    expect(foldWord('हिन्दी')).toBe('हिन्दी');
  });

  it('leads back to the original', () => {
    const text = 'in Zvec\u030ca\u00adn, Strauß';
    const folded = fold(text);
    const at = folded.text.indexOf('zvecan');
    expect(text.slice(...originalSpan(folded, at, at + 6))).toBe('Zvec\u030ca\u00adn');
    const strauss = folded.text.indexOf('strauss');
    expect(text.slice(...originalSpan(folded, strauss, strauss + 6))).toBe('Strauß');
  });
});

describe('tokens', () => {
  it('are words and numbers by Unicode letters, with their place', () => {
    const text = 'Botsan-Kharchenko’s 1,244 „Вучић“';
    expect(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['botsan', 'Botsan'],
      ['kharchenko', 'Kharchenko'],
      ['s', 's'],
      ['1', '1'],
      ['244', '244'],
      ['вучић', 'Вучић'],
    ]);
  });

  it('have the letters of initials with stops together', () => {
    expect(tokens('the U.N. and K.F.O.R. in St. Louis').map(({ word }) => word)).toEqual([
      'the',
      'un',
      'and',
      'kfor',
      'in',
      'st',
      'louis',
    ]);
    expect(tokens('He left. I stayed. J.K. Rowling').map(({ word }) => word)).toEqual([
      'he',
      'left',
      'i',
      'stayed',
      'jk',
      'rowling',
    ]);
  });

  it('know how they are written', () => {
    const shapes = tokens('KFOR Kfor kfor NATOs 29th U.N.').map(({ shape }) => shape);
    expect(shapes).toEqual([
      FIRST_UPPER | LATER_UPPER,
      FIRST_UPPER | HAS_LOWER,
      HAS_LOWER,
      FIRST_UPPER | LATER_UPPER | HAS_LOWER,
      HAS_DIGIT | HAS_LOWER,
      FIRST_UPPER | LATER_UPPER | DOTTED,
    ]);
  });
});
