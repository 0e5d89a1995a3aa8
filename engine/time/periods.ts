import {
  addMonths,
  calendarDate,
  dayNumber,
  formatDay,
  isoWeek,
  mondayOf,
  type DayNumber,
} from './days';

/** Units a calendar is counted in. Codes follow ISO 8601 durations where it has one. */
export type Unit = 'D' | 'W' | 'WE' | 'M' | 'Q' | 'H' | 'SEASON' | 'Y' | 'DE' | 'CE';

const UNITS: ReadonlySet<string> = new Set([
  'D',
  'W',
  'WE',
  'M',
  'Q',
  'H',
  'SEASON',
  'Y',
  'DE',
  'CE',
] satisfies Unit[]);

/** Whether a letter is the code of a TIMEX3 unit. */
export function isUnit(code: string): code is Unit {
  return UNITS.has(code);
}

export type Season = 'SP' | 'SU' | 'FA' | 'WI';
const SEASONS: readonly Season[] = ['WI', 'SP', 'SU', 'FA'];

/** A day some units on (or back), still inside the target unit. */
export function shift(day: DayNumber, unit: Unit, count: number): DayNumber {
  switch (unit) {
    case 'D':
      return day + count;
    case 'W':
    case 'WE':
      return day + count * 7;
    case 'M':
      return addMonths(day, count);
    case 'Q':
    case 'SEASON':
      return addMonths(day, count * 3);
    case 'H':
      return addMonths(day, count * 6);
    case 'Y':
      return addMonths(day, count * 12);
    case 'DE':
      return addMonths(day, count * 120);
    case 'CE':
      return addMonths(day, count * 1200);
  }
}

/** The TIMEX3 value of the unit that holds a day: "2023-05-29", "2023-W22", "2023-05", "2023-Q2", "2023" ... */
export function periodValue(day: DayNumber, unit: Unit): string {
  const { year, month } = calendarDate(day);
  switch (unit) {
    case 'D':
      return formatDay(day);
    case 'W':
      return weekValue(day);
    case 'WE':
      return `${weekValue(day)}-WE`;
    case 'M':
      return monthValue(year, month);
    case 'Q':
      return `${yearValue(year)}-Q${Math.ceil(month / 3)}`;
    case 'H':
      return `${yearValue(year)}-H${month <= 6 ? 1 : 2}`;
    case 'SEASON':
      return `${yearValue(month <= 2 ? year - 1 : year)}-${SEASONS[Math.floor((month % 12) / 3)] ?? 'WI'}`;
    case 'Y':
      return yearValue(year);
    case 'DE':
      return yearValue(year).slice(0, 3);
    case 'CE':
      return yearValue(year).slice(0, 2);
  }
}

/** A year as TIMEX3 writes it: "2023". */
export function yearValue(year: number): string {
  return String(year).padStart(4, '0');
}

/** A month as TIMEX3 writes it: "2023-05". */
export function monthValue(year: number, month: number): string {
  return `${yearValue(year)}-${String(month).padStart(2, '0')}`;
}

/** The ISO 8601 week of a day as TIMEX3 writes it: "2023-W22". */
export function weekValue(day: DayNumber): string {
  const { year, week } = isoWeek(day);
  return `${yearValue(year)}-W${String(week).padStart(2, '0')}`;
}

export interface Period {
  first: DayNumber;
  last: DayNumber;
  unit: Unit;
}

const FORMS: readonly [RegExp, (parts: readonly string[]) => Period | null][] = [
  [
    /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/,
    ([y, m, d]) => single(dayNumber(Number(y), Number(m), Number(d))),
  ],
  [/^(\d{4})-W(\d\d)-WE$/, ([y, w]) => span(mondayOf(Number(y), Number(w)) + 5, 2, 'WE')],
  [/^(\d{4})-W(\d\d)$/, ([y, w]) => span(mondayOf(Number(y), Number(w)), 7, 'W')],
  [/^(\d{4})-(\d\d)$/, ([y, m]) => months(Number(y), Number(m), 1, 'M')],
  [/^(\d{4})-(SP|SU|FA|WI)$/, ([y, s]) => seasonOf(Number(y), s)],
  [/^(\d{4})-Q([1-4])$/, ([y, q]) => months(Number(y), Number(q) * 3 - 2, 3, 'Q')],
  [/^(\d{4})-H([12])$/, ([y, h]) => months(Number(y), Number(h) * 6 - 5, 6, 'H')],
  [/^(\d{4})$/, ([y]) => months(Number(y), 1, 12, 'Y')],
  [/^(\d{3})X?$/, ([d]) => months(Number(d) * 10, 1, 120, 'DE')],
  [/^(\d\d)(?:XX)?$/, ([c]) => months(Number(c) * 100, 1, 1200, 'CE')],
];

/** The days a TIMEX3 date value covers, both ends included; null for values that are no calendar period. */
export function periodOf(value: string): Period | null {
  for (const [form, read] of FORMS) {
    const match = form.exec(value);
    if (match) return read(match.slice(1));
  }
  return null;
}

function single(day: DayNumber): Period {
  return { first: day, last: day, unit: 'D' };
}

function span(first: DayNumber, length: number, unit: Unit): Period {
  return { first, last: first + length - 1, unit };
}

function months(year: number, month: number, count: number, unit: Unit): Period {
  const first = dayNumber(year, month, 1);
  return { first, last: addMonths(first, count) - 1, unit };
}

/** Meteorological seasons of the northern hemisphere; a winter is named after the year in which it begins. */
function seasonOf(year: number, season: string | undefined): Period {
  const month = season === 'SP' ? 3 : season === 'SU' ? 6 : season === 'FA' ? 9 : 12;
  return months(year, month, 3, 'SEASON');
}
