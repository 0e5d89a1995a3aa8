import type { Mod } from './intervals';
import type { Unit } from './periods';

/**
 * What the dates of a language are made of. Strings are sources of regular expressions, matched without regard to
 * case (flags i and u) as whole words; inner groups never capture. Month and weekday names come with their endings.
 */
export interface DateWords {
  /** January to December. */
  months: readonly string[];
  /** Monday to Sunday. */
  weekdays: readonly string[];
  /** What stands between a day and its month, and between a month and its year. */
  dayMonth: string;
  monthYear: string;
  /** Words that show a bare month, or a bare year, to be one. */
  beforeMonth: string;
  beforeYear: string;
  /** What may follow a year and belongs to it ("godine", "г."). */
  afterYear: string;
  /** "At the beginning of" and the like, before a month. */
  edges: readonly (readonly [string, Mod])[];
  /** "Yesterday" and the like, in days from the reference date. */
  days: readonly (readonly [string, number])[];
  /** "Last week" and the like, in units from the reference date. */
  periods: readonly (readonly [string, Unit, number])[];
  /** "N units ago", with {n} and {unit}; without a number {n} is one. */
  ago: string;
  units: readonly (readonly [string, Unit])[];
  numbers: Readonly<Record<string, number>>;
  /** Before a weekday: it is the coming one. */
  next: string;
}
