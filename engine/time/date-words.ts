import type { DayNumber } from './days';
import type { Mod } from './intervals';
import type { Unit } from './periods';

/**
 * What the dates of a language are made of. Strings are sources of regular expressions, matched without regard to
 * case (flags i and u) as whole words; inner groups never capture. Names come with their endings. In templates {x} stands
 * for the name of a weekday, month or season.
 */
export interface DateWords {
  /** January to December. */
  months: readonly string[];
  /** "April's", "of May": what is made from the names of months and means the month wherever it stands. */
  monthAdjectives: readonly string[];
  /** Monday to Sunday, as they show by themselves to be days ("среды" alone may be an environment). */
  weekdays: readonly string[];
  /** Monday to Sunday in all their forms, for where something else shows them to be days. */
  weekdayNames: readonly string[];
  /** What stands between a weekday and its date ("Montag, den 29. Mai"). */
  weekdayDate: string;
  /** The days of a month in words, from the 1st; missing where they are hardly written so. */
  spelledDays?: readonly string[];
  /** What stands between a day and its month, and between a month and its year. */
  dayMonth: string;
  monthYear: string;
  /** Words that show a bare month, or a bare year, to be one. */
  beforeMonth: string;
  beforeYear: string;
  /** Words that show "29.5." to be a date; missing where dates are not written so. */
  beforeNumeric?: string;
  /** What may follow a year and belongs to it ("godine", "г."). */
  afterYear: string;
  /** "Of last year" after a month, in years from the reference date; "of that year" is 'same'. */
  relativeYears: readonly (readonly [string, number | 'same'])[];
  /** "At the beginning of" and the like, before a month or year. */
  edges: readonly (readonly [string, Mod])[];
  /** "Yesterday" and the like, in days from the reference date. */
  days: readonly (readonly [string, number])[];
  /** "Last week" and the like, in units from the reference date. */
  periods: readonly (readonly [string, Unit, number])[];
  /** "N units ago", with {n} and {unit}; without a number {n} is one. */
  ago: string;
  /** "N units ago today": to the day. */
  agoToTheDay: string;
  /** "N units later" and "earlier": reckoned from the date spoken of before. */
  later: string;
  earlier: string;
  /** "N units before": from the date spoken of before if there is one, from the reference date if not. */
  earlierOrAgo?: string;
  /** "N units after" what the next words name: the years and months are reckoned back from the reference date. */
  since: string;
  /** "The same day", "the next day", in days from the date spoken of before. */
  sameDay: readonly (readonly [string, number])[];
  units: readonly (readonly [string, Unit])[];
  numbers: Readonly<Record<string, number>>;
  /** "Last Friday" is before today, "that Friday" near the date spoken of before. */
  last: string;
  next: string;
  that: string;
  /** "The last Monday of May", with {nth}, {weekday} and {month}; -1 is the last. */
  nthWeekday: string;
  ordinals: readonly (readonly [string, number])[];
  /** Spring, summer, autumn, winter: their names, and how they stand alone ("in spring"). */
  seasons: readonly string[];
  seasonsAlone: readonly string[];
  holidays: readonly (readonly [string, (year: number) => DayNumber])[];
}

/** Numbers from 1 upward, one word each, "/" parting further forms; then others by their value. */
export function counting(
  upward: string,
  others: Readonly<Record<string, number>> = {},
): Record<string, number> {
  const numbers: Record<string, number> = { ...others };
  upward
    .trim()
    .split(/\s+/u)
    .forEach((forms, index) => {
      for (const form of forms.split('/')) numbers[form] = index + 1;
    });
  return numbers;
}
