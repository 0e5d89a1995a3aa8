import type { DateInterval } from '../model/dates';
import type { TimexType } from './context';
import { dayInWords, type DayNumber } from './days';
import type { Mod } from './intervals';

/** A time expression found in a text. */
export interface DateExpression {
  /** `[start, end)` in UTF-16 units. */
  start: number;
  end: number;
  /** Equal to `text.slice(start, end)`. */
  text: string;
  type: TimexType;
  /** TIMEX3 value: "2023-05-29", "2023-W22", "P10Y", "PAST_REF" ... */
  value: string;
  mod: Mod | null;
  /**
   * The days meant; null for durations, repetitions and vague expressions, and where there is no date to reckon from.
   * Durations that end or begin with the reference date ("the past two months") have one.
   */
  interval: DateInterval | null;
  /** How the value was worked out, in words; null where the text states the whole date. */
  derivation: string | null;
  /** The distance to what the next words name ("two years after"), taken to be back from the day of writing; the text may mean another day. */
  isDistance?: boolean;
}

/** Words for a date reckoned from the day of writing: “Monday” in a text of 1 June 2023. */
export function fromReference(quote: string, reference: DayNumber): string {
  return `“${quote}” in a text of ${dayInWords(reference)}`;
}
