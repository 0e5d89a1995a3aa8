import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf, precisionOf } from '../../engine/time/edtf';

describe('a date in EDTF', () => {
  it.each([
    ['2023-05-29', '2023-05-29', '2023-05-29', 'day'],
    ['2023-05-29~', '2023-05-29', '2023-05-29', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2013~', '2013-01-01', '2013-12-31', 'year'],
    ['2013?', '2013-01-01', '2013-12-31', 'year'],
    ['2013%', '2013-01-01', '2013-12-31', 'year'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['2023-21', '2023-03-01', '2023-05-31', 'season'],
    ['2023-22', '2023-06-01', '2023-08-31', 'season'],
    ['2023-23', '2023-09-01', '2023-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2023-33', '2023-01-01', '2023-03-31', 'quarter'],
    ['2023-36', '2023-10-01', '2023-12-31', 'quarter'],
    ['2023-05-22/2023-05-28', '2023-05-22', '2023-05-28', 'week'],
    ['2023-05-26/2023-05-29', '2023-05-26', '2023-05-29', 'range'],
    ['2023-05/2023-06', '2023-05-01', '2023-06-30', 'range'],
    ['2023-01/2023-03', '2023-01-01', '2023-03-31', 'quarter'],
    ['../2023-05-30', null, '2023-05-30', 'by'],
    ['/2023-05-30', null, '2023-05-30', 'by'],
    ['2008/..', '2008-01-01', null, 'since'],
    ['../..', null, null, 'unknown'],
    ['0004-02-29', '0004-02-29', '0004-02-29', 'day'],
  ])('%s runs from %s to %s (%s)', (edtf, first, last, precision) => {
    expect(parseEdtf(edtf)).toEqual({ ok: true, value: { edtf, first, last, precision } });
  });

  it.each([
    ['2023-06-31', /no such day, 2023-06 has 30 days/],
    ['2023-02-29', /2023-02 has 28 days/],
    ['1900-02-29', /1900-02 has 28 days/],
    ['2023-05-00', /no such day/],
    ['2023-13', /13 is no month/],
    ['2023-00', /00 is no month/],
    ['2023-20', /20 is no month/],
    ['2023-37', /37 is no month/],
    ['2023-13-01', /there is no month 13/],
    ['2023-05-30/2023-05-29', /ends \(2023-05-29\) before it begins \(2023-05-30\)/],
    ['2023-05-30/2023', null],
    ['2023/2024/2025', /more than one slash/],
    ['2023-5-9', /not an EDTF date/],
    ['30 May 2023', /not an EDTF date/],
    ['', /not an EDTF date/],
    ['2023-05-29T10:00', /not an EDTF date/],
    ['9999-24', /past the year 9999/],
    ['2023-05-40/..', /no such day/],
  ])('%s is refused, in words', (edtf, error) => {
    const result = parseEdtf(edtf);
    // A whole year may begin before the other side: only the days count.
    if (error === null) expect(result.ok).toBe(true);
    else expect(result).toEqual({ ok: false, error: expect.stringMatching(error) as string });
  });

  it('is written in its shortest form', () => {
    expect(formatEdtf({ first: '2023-05-01', last: '2023-05-31' })).toBe('2023-05');
    expect(formatEdtf({ first: '2023-05-22', last: '2023-05-28' })).toBe('2023-05-22/2023-05-28');
    expect(formatEdtf({ first: null, last: '2023-05-30' })).toBe('../2023-05-30');
    expect(formatEdtf({ first: '2008-01-01', last: null })).toBe('2008-01-01/..');
    expect(formatEdtf({ first: null, last: null })).toBe('../..');
  });

  it('calls an interval by the unit of the calendar that it fills', () => {
    expect(precisionOf('2023-05-29', '2023-06-04')).toBe('week');
    expect(precisionOf('2023-05-30', '2023-06-05')).toBe('range');
    expect(precisionOf('2023-02-01', '2023-04-30')).toBe('range');
    expect(precisionOf('2015-01-01', '2024-12-31')).toBe('range');
  });
});
