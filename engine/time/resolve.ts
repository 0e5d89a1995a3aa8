import { calendarDate, dayNumber, daysInMonth, weekdayOf, type DayNumber } from './days';
import type { Place } from './context';
import type { Token } from './tokens';

/** Turning partial dates into whole ones, by the reference date and the tense they are spoken of in. */

/**
 * The day a bare weekday means: in news the last one, today included; the next one where the verb looks ahead.
 * "Monday's vote" looks ahead only where the words before it do ("ahead of Monday's vote").
 */
export function weekdayNear(weekday: number, place: Place): DayNumber | null {
  if (place.reference === null) return null;
  const before = place.before(1)?.text ?? '';
  const soonest = before === 'as' && /^(?:early|soon|late)$/.test(place.before(2)?.text ?? '');
  const due = soonest || (/^(?:until|till|by)$/.test(before) && !place.near('had'));
  const ahead = place.tense() === 'future' || due;
  const possessive = place.after(1)?.text === "'s";
  const looksAhead = ahead && (!possessive || /^(?:of|before|for|until|in)$/.test(before));
  return looksAhead ? nextWeekday(weekday, place.reference) : lastWeekday(weekday, place.reference);
}

/** The latest such weekday on or before a day. */
export function lastWeekday(weekday: number, day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday on or after a day. */
export function nextWeekday(weekday: number, day: DayNumber): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** What a partial date is filled in from. */
export type Basis = Pick<Place, 'reference' | 'year' | 'tense'>;

/** How much nearer a date on the side the verb does not look to must be, to be taken all the same. */
const AGAINST_TENSE = 2;
/** Days for which a date without a year is news and not part of an older story. */
const RECENT = 60;
/** News speaks of the past unless it says otherwise. */
const AGAINST_HABIT = 1.5;

/**
 * The year of a month, or a day of a month, that is written without one: the nearest occurrence, those on the side
 * the verb looks to counting as nearer.
 *
 * @param day 1 to 31, or null for the whole month
 */
export function yearNear(month: number, day: number | null, place: Basis): number | null {
  const { reference } = place;
  if (reference === null) return null;
  const now = calendarDate(reference);
  if (day === null && month === now.month) return now.year;
  const tense = place.tense();
  const past = tense === 'future' ? AGAINST_TENSE : 1;
  const future = tense === 'future' ? 1 : tense === 'past' ? AGAINST_TENSE : AGAINST_HABIT;
  const distance = (year: number) => {
    const days = dayNumber(year, month, Math.min(day ?? 15, daysInMonth(year, month))) - reference;
    return days > 1 ? days * future : Math.abs(days) * past;
  };
  const years = [now.year, now.year - 1, now.year + 1];
  const nearest = years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
  // In a story of another year ("In July 2011 ... On 3 August ...") a day that is not recent belongs to it.
  const told = day !== null && tense !== 'future' && place.year !== null && place.year < now.year;
  return told && distance(nearest) > RECENT ? place.year : nearest;
}

/** The word that says which one: of two, the second ("this past week"), and only "this" and "that" may be first. */
export function relOf(place: Place): Token | undefined {
  const [first, second] = place.all('rel');
  if (second && first?.text !== 'this' && first?.text !== 'that') return undefined;
  return second ?? first;
}

/** How many units "last", "this" and "next" step on. */
export function stepOf(code: string): number {
  return code === 'next' ? 1 : code === 'last' ? -1 : 0;
}

/** The century and decade of a two-digit year: the latest that is not more than ten years ahead. */
export function fullYear(short: number, reference: DayNumber | null): number {
  const now = reference === null ? 2000 : calendarDate(reference).year;
  const candidate = Math.floor(now / 100) * 100 + short;
  return candidate > now + 10 ? candidate - 100 : candidate;
}
