import type { DateInterval, Precision } from '../model/dates';
import { parseDay } from './days';

/**
 * How two dates stand to each other: the same days; one inside the other (compatible, one says more); partly or
 * nearly overlapping (compatible, given how loosely such words are used); apart; or not comparable.
 */
export type Relation = 'same' | 'within' | 'overlaps' | 'contradicts' | 'unknown';

/** Days by which words of a precision are used loosely: "last week" of a Sunday, "in May" of a 1 June. */
const LOOSE: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 2,
  month: 3,
  season: 21,
  quarter: 7,
  year: 0,
  decade: 365,
  range: 0,
  by: 1,
  since: 1,
  unknown: 0,
};

/** Days by which an approximate date ("about", "10 years ago") may be off. */
const APPROXIMATE: Readonly<Record<Precision, number>> = {
  day: 2,
  week: 7,
  month: 31,
  season: 92,
  quarter: 92,
  year: 366,
  decade: 3653,
  range: 14,
  by: 7,
  since: 7,
  unknown: 0,
};

/**
 * Compares two intervals, with a tolerance by their precision: exact days must be the same, "last week" may be two
 * days off, "ten years ago" a year.
 */
export function relate(a: DateInterval, b: DateInterval): Relation {
  if (isUnknown(a) || isUnknown(b)) return 'unknown';
  const [a1, a2] = bounds(a);
  const [b1, b2] = bounds(b);
  if (a1 === b1 && a2 === b2) return 'same';
  const gap = Math.max(a1, b1) - Math.min(a2, b2);
  if (gap > 0) return gap <= Math.max(tolerance(a), tolerance(b)) ? 'overlaps' : 'contradicts';
  const inside = (a1 >= b1 && a2 <= b2) || (b1 >= a1 && b2 <= a2);
  return inside ? 'within' : 'overlaps';
}

function isUnknown({ precision, first, last }: DateInterval): boolean {
  return precision === 'unknown' || (first === null && last === null);
}

function bounds({ first, last }: DateInterval): [first: number, last: number] {
  return [first === null ? -Infinity : parseDay(first), last === null ? Infinity : parseDay(last)];
}

function tolerance({ edtf, precision }: DateInterval): number {
  return edtf.includes('~') ? APPROXIMATE[precision] : LOOSE[precision];
}
