import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { DateIntervalSchema } from '../../engine/model/dates';
import type { Precision } from '../../engine/model/dates';
import { wordsIn } from '../support/words';

function interval(edtf: string, first: string | null, last: string | null, precision: Precision) {
  return v.parse(DateIntervalSchema, { edtf, first, last, precision, derivation: null });
}

const words = wordsIn('en');

describe('a date in words', () => {
  it.each([
    ['29 May 2023', interval('2023-05-29', '2023-05-29', '2023-05-29', 'day')],
    ['22–28 May 2023', interval('2023-05-22/2023-05-28', '2023-05-22', '2023-05-28', 'week')],
    [
      '29 April – 3 May 2023',
      interval('2023-04-29/2023-05-03', '2023-04-29', '2023-05-03', 'range'),
    ],
    ['May 2023', interval('2023-05', '2023-05-01', '2023-05-31', 'month')],
    ['April–May 2023', interval('2023-04/2023-05', '2023-04-01', '2023-05-31', 'range')],
    ['2008–2013', interval('2008/2013', '2008-01-01', '2013-12-31', 'range')],
    ['2008', interval('2008', '2008-01-01', '2008-12-31', 'year')],
    ['2010s', interval('201X', '2010-01-01', '2019-12-31', 'decade')],
    ['summer 2023', interval('2023-22', '2023-06-01', '2023-08-31', 'season')],
    ['second quarter of 2023', interval('2023-34', '2023-04-01', '2023-06-30', 'quarter')],
    ['about 2013', interval('2013~', '2013-01-01', '2013-12-31', 'year')],
    ['perhaps May 2023', interval('2023-05?', '2023-05-01', '2023-05-31', 'month')],
    ['by 30 May 2023', interval('../2023-05-30', null, '2023-05-30', 'by')],
    ['by May 2023', interval('../2023-05', null, '2023-05-31', 'by')],
    ['since 2008', interval('2008/..', '2008-01-01', null, 'since')],
    ['since 26 May 2023', interval('2023-05-26/..', '2023-05-26', null, 'since')],
    ['day not given', interval('', null, null, 'unknown')],
  ])('is “%s”', (expected, date) => {
    expect(words.date(date)).toBe(expected);
  });

  it('names a winter by the year it begins in', () => {
    expect(words.date(interval('2022-24', '2022-12-01', '2023-02-28', 'season'))).toBe(
      'winter 2022',
    );
  });

  it.each([
    [
      'sr-Latn',
      '29. maj 2023',
      '22.–28. maj 2023',
      '29. april – 3. maj 2023',
      'maj 2023 ili ranije',
      '2008 i kasnije',
      '2010-e',
    ],
    [
      'sr-Cyrl',
      '29. мај 2023',
      '22.–28. мај 2023',
      '29. април – 3. мај 2023',
      'мај 2023 или раније',
      '2008 и касније',
      '2010-е',
    ],
    [
      'sq',
      '29 maj 2023',
      '22–28 maj 2023',
      '29 prill – 3 maj 2023',
      'jo më vonë se maj 2023',
      '2008 e më pas',
      'vitet 2010',
    ],
    [
      'ru',
      '29 мая 2023',
      '22–28 мая 2023',
      '29 апреля – 3 мая 2023',
      'май 2023 или ранее',
      '2008 и позднее',
      '2010-е',
    ],
    [
      'de',
      '29. Mai 2023',
      '22.–28. Mai 2023',
      '29. April – 3. Mai 2023',
      'spätestens Mai 2023',
      'seit 2008',
      '2010er-Jahre',
    ],
  ] as const)('is written as %s writes it', (language, ...expected) => {
    const its = wordsIn(language);
    expect([
      its.day('2023-05-29'),
      its.date(interval('2023-05-22/2023-05-28', '2023-05-22', '2023-05-28', 'week')),
      its.date(interval('2023-04-29/2023-05-03', '2023-04-29', '2023-05-03', 'range')),
      its.date(interval('../2023-05', null, '2023-05-31', 'by')),
      its.date(interval('2008/..', '2008-01-01', null, 'since')),
      its.date(interval('201X', '2010-01-01', '2019-12-31', 'decade')),
    ]).toEqual(expected);
  });

  it('does not move to another day in any time zone', () => {
    const zone = process.env['TZ'];
    try {
      for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        process.env['TZ'] = tz;
        expect(wordsIn('en').day('2023-05-29')).toBe('29 May 2023');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });
});

describe('a count in words', () => {
  it('has the plural form of its number', () => {
    expect(words.t('pointsDiffer', { n: 1 })).toBe('1 point on which accounts differ');
    expect(words.t('pointsDiffer', { n: 3 })).toBe('3 points on which accounts differ');
    expect(words.t('mentions', { n: 1200 })).toBe('1,200 mentions');
  });

  it('keeps what a value contains, placeholders and dollar signs included', () => {
    expect(words.t('quote', { text: 'a {n} for $& and $1' })).toBe('“a {n} for $& and $1”');
  });
});
