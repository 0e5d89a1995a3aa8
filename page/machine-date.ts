import type { Day } from '../engine/model/dates';

/** Before the first newspapers went on line, and beyond any clock that is merely set wrong. */
const EARLIEST_YEAR = 1990;
const LATEST_YEAR = 2100;

/**
 * The day in a date as machines write it ("2023-05-29T22:30:00+02:00", "20230529", "2023/5/9",
 * "Mon, 29 May 2023 20:30:00 GMT", "2023-05-29 22:30"), as the writer's own zone has it: an offset is not
 * applied, so that an evening in Pristina stays that day. Null if there is none.
 */
export function dayOfMachineDate(text: string): Day | null {
  const iso = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return dayFrom(iso[1], iso[2], iso[3]);
  const compact = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?|$|\D)/.exec(text);
  if (compact !== null) return dayFrom(compact[1], compact[2], compact[3]);
  const named = /(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\.?,?\s+(\d{4})/.exec(text);
  if (named !== null) return dayFrom(named[3], monthNumber(named[2]), named[1]);
  const american =
    /([A-Z][a-z]{2})[a-z]*\.?\s+(\d{1,2})(?:\s\d{2}:\d{2}:\d{2}.*|,)?\s+(\d{4})/.exec(text);
  if (american !== null) return dayFrom(american[3], monthNumber(american[1]), american[2]);
  return dayOfEpoch(text);
}

/** A calendar day that exists, or null. */
export function dayFrom(
  year: string | number | undefined,
  month: string | number | undefined,
  day: string | number | undefined,
): Day | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(y >= EARLIEST_YEAR && y <= LATEST_YEAR)) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return exists ? date.toISOString().slice(0, 10) : null;
}

function dayOfEpoch(text: string): Day | null {
  const digits = /^\s*(\d{10}|\d{13})\s*$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1));
  return dayFrom(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
}
