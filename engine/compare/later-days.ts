import type { DateInterval, Day } from '../model/dates';
import { dayInWords, parseDay } from '../time/days';
import { formatEdtf, precisionOf } from '../time/edtf';

/** Takes out of the editors' own words and dates what only later articles have told. */
export interface Withheld {
  /** The note; null where it speaks of an article of a later day. */
  note(text: string | null): string | null;
  /** The interval, without a derivation from a later article. A stretch of weeks ends on the day it is looked at. */
  date(interval: DateInterval): DateInterval;
}

/**
 * @param day the day up to which is known
 * @param later days on which something was published after it
 */
export function withhold(day: Day, later: readonly Day[]): Withheld {
  // “31 May” as well as “31 May 2023”: a list of days has the year once.
  const names = later.map((other) => dayInWords(parseDay(other)).replace(/ \d+$/, ''));
  const pattern = new RegExp(`(?<!\\d)(?:${names.join('|')})`);
  const note = (text: string | null): string | null =>
    text !== null && names.length > 0 && pattern.test(text) ? null : text;
  return {
    note,
    date(interval) {
      const { first, last, precision } = interval;
      const derivation = note(interval.derivation);
      const isStretch = precision === 'range' && first !== null && last !== null;
      if (later.length === 0 || !isStretch || first > day || last <= day)
        return { ...interval, derivation };
      const days = { first, last: day };
      return {
        ...days,
        edtf: formatEdtf(days),
        precision: precisionOf(first, day),
        derivation,
      };
    },
  };
}
