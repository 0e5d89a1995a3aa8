import type { DateInterval } from '../model/dates';
import { calendarDate, formatDay, type DayNumber } from './days';
import { periodOf, type Period, type Unit } from './periods';

/** TIMEX3 modifiers that narrow or blur a period. */
export type Mod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'MORE_THAN'
  | 'LESS_THAN';

/** Whether the text says the time runs up to ("by Friday") or on from ("since 2008") the date it names. */
export type Side = 'by' | 'since';

export interface IntervalOptions {
  mod?: Mod | null;
  side?: Side | null;
  derivation?: string | null;
}

const PRECISION: Readonly<Record<Unit, DateInterval['precision']>> = {
  D: 'day',
  W: 'week',
  WE: 'range',
  M: 'month',
  Q: 'quarter',
  H: 'range',
  SEASON: 'season',
  Y: 'year',
  DE: 'decade',
  CE: 'range',
};

const SEASON_CODE: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/**
 * The interval a TIMEX3 date value ("2023-W22", "2023-05", "2023-05-26/2023-05-29") stands for.
 *
 * @returns null for values that name no days (PAST_REF, durations, sets)
 */
export function intervalOf(value: string, options: IntervalOptions = {}): DateInterval | null {
  const { mod = null, side = null, derivation = null } = options;
  const [from, to] = value.split('/');
  const period = periodOf(from ?? '');
  if (!period) return null;
  if (to !== undefined) {
    const end = periodOf(to);
    return end && end.last >= period.first ? range(period.first, end.last, derivation) : null;
  }
  if (side === 'by') return by(period.last, derivation);
  if (side === 'since') return since(period.first, derivation);
  if (mod === 'START' || mod === 'MID' || mod === 'END') {
    const part = partOf(period, mod);
    return range(part.first, part.last, derivation);
  }
  const approximate = mod === null ? '' : '~';
  return {
    edtf: edtfOf(from ?? '', period)
      .split('/')
      .map((part) => part + approximate)
      .join('/'),
    first: formatDay(period.first),
    last: formatDay(period.last),
    precision: PRECISION[period.unit],
    derivation,
  };
}

/** Between two days, both included; one day if they are the same. */
export function range(
  first: DayNumber,
  last: DayNumber,
  derivation: string | null = null,
): DateInterval {
  const edtf = first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
  const precision = first === last ? 'day' : 'range';
  return { edtf, first: formatDay(first), last: formatDay(last), precision, derivation };
}

function by(last: DayNumber, derivation: string | null): DateInterval {
  const day = formatDay(last);
  return { edtf: `../${day}`, first: null, last: day, precision: 'by', derivation };
}

function since(first: DayNumber, derivation: string | null): DateInterval {
  const day = formatDay(first);
  return { edtf: `${day}/..`, first: day, last: null, precision: 'since', derivation };
}

/** Early, middle and late parts overlap: the words are used loosely. */
function partOf(
  { first, last }: Period,
  mod: 'START' | 'MID' | 'END',
): { first: DayNumber; last: DayNumber } {
  const length = last - first + 1;
  if (mod === 'START') return { first, last: first + Math.ceil(length / 2) - 1 };
  if (mod === 'END') return { first: last - Math.ceil(length / 2) + 1, last };
  return { first: first + Math.floor(length / 4), last: last - Math.floor(length / 4) };
}

/** EDTF text of a period: weeks, weekends, halves and centuries have no EDTF code of their own and become ranges. */
function edtfOf(value: string, { first, last, unit }: Period): string {
  const { year } = calendarDate(first);
  switch (unit) {
    case 'D':
      return formatDay(first);
    case 'M':
    case 'Y':
      return value;
    case 'Q':
      return `${value.slice(0, 4)}-${32 + Number(value.slice(6))}`;
    case 'SEASON':
      return `${value.slice(0, 4)}-${SEASON_CODE[value.slice(5)] ?? '21'}`;
    case 'DE':
      return `${String(year).padStart(4, '0').slice(0, 3)}X`;
    case 'W':
    case 'WE':
    case 'H':
    case 'CE':
      return `${formatDay(first)}/${formatDay(last)}`;
  }
}
