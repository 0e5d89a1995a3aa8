import type { Day, Precision } from '../model/dates';
import type { Result } from '../model/result';

/** An EDTF date as days of the calendar, both ends inclusive; null where that side is open. */
export interface EdtfInterval {
  /** The text as it was written. */
  readonly edtf: string;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly precision: Precision;
}

type Days = Pick<EdtfInterval, 'first' | 'last'>;

const SIDE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;
const DECADE = /^(\d{3})X[~?%]?$/;
/** First month of the seasons 21 to 24, northern half of the globe. Winter runs into the next year. */
const SEASONS = [3, 6, 9, 12];
const QUARTERS = [1, 4, 7, 10];
const FIRST_SEASON = 21;
const FIRST_QUARTER = 33;

/**
 * Reads the part of EDTF (ISO 8601-2:2019) that dossiers use: days, months, years, decades ("201X"), seasons 21-24
 * (meteorological, northern), quarters 33-36, each with an optional `~`, `?` or `%`; intervals "a/b", "../b" and
 * "a/..". Uncertain and approximate dates have the same days as plain ones: the mark stays in `edtf`.
 *
 * @returns the interval, or in words what is wrong with the text
 */
export function parseEdtf(text: string): Result<EdtfInterval> {
  const sides = text.split('/');
  if (sides.length > 2) return fail(`“${text}” has more than one slash`);
  if (sides.length === 1) return parseSingle(text);

  const [from, to] = [parseSide(sides[0] ?? ''), parseSide(sides[1] ?? '')];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const [first, last] = [from.value?.first ?? null, to.value?.last ?? null];
  if (first !== null && last !== null && first > last) {
    return fail(`“${text}” ends (${last}) before it begins (${first})`);
  }
  return { ok: true, value: { edtf: text, first, last, precision: precisionOf(first, last) } };
}

/** The shortest EDTF text of an interval; `parseEdtf` gives the same days and precision back. */
export function formatEdtf({ first, last }: Days): string {
  if (first === null || last === null) return `${first ?? '..'}/${last ?? '..'}`;
  const [year, month] = [first.slice(0, 4), Number(first.slice(5, 7))];
  switch (precisionOf(first, last)) {
    case 'day':
      return first;
    case 'month':
      return first.slice(0, 7);
    case 'quarter':
      return `${year}-${FIRST_QUARTER + QUARTERS.indexOf(month)}`;
    case 'season':
      return `${year}-${FIRST_SEASON + SEASONS.indexOf(month)}`;
    case 'year':
      return year;
    case 'decade':
      return `${year.slice(0, 3)}X`;
    default:
      return `${first}/${last}`;
  }
}

/** What an interval of days is called: the calendar unit it fills, or else a range. Weeks begin on Monday. */
export function precisionOf(first: Day | null, last: Day | null): Precision {
  if (first === null) return last === null ? 'unknown' : 'by';
  if (last === null) return 'since';
  if (first === last) return 'day';
  if (isMonday(first) && last === addDays(first, 6)) return 'week';
  if (!first.endsWith('-01')) return 'range';
  const [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  if (last === endOfMonths(year, month, 1)) return 'month';
  if (last === endOfMonths(year, month, 3)) {
    if (QUARTERS.includes(month)) return 'quarter';
    if (SEASONS.includes(month)) return 'season';
  }
  if (month === 1 && last === endOfMonths(year, 1, 12)) return 'year';
  if (month === 1 && year % 10 === 0 && last === endOfMonths(year, 1, 120)) return 'decade';
  return 'range';
}

/** One side of an interval: null for an open (`..`) or unknown (empty) one. */
function parseSide(text: string): Result<Days | null> {
  return text === '' || text === '..' ? { ok: true, value: null } : parseSingle(text);
}

function parseSingle(text: string): Result<EdtfInterval> {
  const decade = DECADE.exec(text);
  if (decade) return spanOf(text, Number(`${decade[1] ?? ''}0`), 1, 120);

  const match = SIDE.exec(text);
  if (!match) {
    return fail(
      `“${text}” is not an EDTF date such as 2023-05-29, 2023-05, 2013~ or ../2023-05-30`,
    );
  }
  const year = Number(match[1]);
  if (match[2] === undefined) return spanOf(text, year, 1, 12);
  const month = Number(match[2]);
  if (match[3] !== undefined) return parseDay(text, year, month, Number(match[3]));
  if (month >= 1 && month <= 12) return spanOf(text, year, month, 1);
  const season = SEASONS[month - FIRST_SEASON];
  if (season !== undefined) return spanOf(text, year, season, 3);
  const quarter = QUARTERS[month - FIRST_QUARTER];
  if (quarter !== undefined) return spanOf(text, year, quarter, 3);
  return fail(`“${text}”: ${match[2]} is no month (01-12), season (21-24) or quarter (33-36)`);
}

function parseDay(text: string, year: number, month: number, day: number): Result<EdtfInterval> {
  if (month < 1 || month > 12) return fail(`“${text}”: there is no month ${pad(month, 2)}`);
  const length = Number(endOfMonths(year, month, 1).slice(8));
  if (day < 1 || day > length) {
    return fail(
      `“${text}”: there is no such day, ${pad(year, 4)}-${pad(month, 2)} has ${length} days`,
    );
  }
  const iso = isoDay(year, month, day);
  return { ok: true, value: { edtf: text, first: iso, last: iso, precision: 'day' } };
}

function spanOf(text: string, year: number, month: number, months: number): Result<EdtfInterval> {
  if (year * 12 + month + months > 10_000 * 12 + 1)
    return fail(`“${text}” runs past the year 9999`);
  const [first, last] = [isoDay(year, month, 1), endOfMonths(year, month, months)];
  return { ok: true, value: { edtf: text, first, last, precision: precisionOf(first, last) } };
}

/** Last day of a stretch of whole months. */
function endOfMonths(year: number, month: number, months: number): Day {
  return isoDay(year, month + months, 0);
}

function addDays(day: Day, days: number): Day {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)),
    Number(day.slice(8)),
  ];
  return isoDay(year, month, date + days);
}

function isMonday(day: Day): boolean {
  return new Date(`${day}T00:00:00Z`).getUTCDay() === 1;
}

/** Months and days outside their range run over into the next ones, as with Date. */
function isoDay(year: number, month: number, day: number): Day {
  const date = new Date(0);
  // Date.UTC takes the years 0 to 99 for the 1900s.
  date.setUTCFullYear(year, month - 1, day);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function fail(error: string): { ok: false; error: string } {
  return { ok: false, error };
}
