import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayNumber,
  daysInMonth,
  easter,
  formatDay,
  isoWeek,
  orthodoxEaster,
  parseDay,
} from '../../engine/time/days';

describe('days', () => {
  it('counts weeks as ISO 8601 does, across the turn of the year', () => {
    expect(isoWeek(parseDay('2021-01-03'))).toEqual({ year: 2020, week: 53 });
    expect(isoWeek(parseDay('2024-12-30'))).toEqual({ year: 2025, week: 1 });
  });

  it('knows leap years', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
  });

  it('steps over short months without leaving them', () => {
    expect(formatDay(addMonths(parseDay('2023-01-31'), 1))).toBe('2023-02-28');
    expect(formatDay(addMonths(parseDay('2023-03-31'), -13))).toBe('2022-02-28');
  });

  it('finds both Easters', () => {
    expect([2019, 2023, 2024].map((year) => formatDay(easter(year)))).toEqual([
      '2019-04-21',
      '2023-04-09',
      '2024-03-31',
    ]);
    expect([2019, 2023, 2025].map((year) => formatDay(orthodoxEaster(year)))).toEqual([
      '2019-04-28',
      '2023-04-16',
      '2025-04-20',
    ]);
  });

  it('takes early years as they are written', () => {
    expect(formatDay(dayNumber(50, 1, 1))).toBe('0050-01-01');
  });
});
