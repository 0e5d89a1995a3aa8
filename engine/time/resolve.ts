import { calendarDate, dayNumber, daysInMonth, weekdayOf, type DayNumber } from './days';
import type { Place } from './context';

/** Turning partial dates into whole ones, by the reference date and the tense they are spoken of in. */

/** The day a bare weekday means: in news the last one, today included; the next one where the verb looks ahead. */
export function weekdayNear(weekday: number, place: Place): DayNumber | null {
  if (place.reference === null) return null;
  return place.tense() === 'future'
    ? nextWeekday(weekday, place.reference)
    : lastWeekday(weekday, place.reference);
}

/** The latest such weekday on or before a day. */
export function lastWeekday(weekday: number, day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The first such weekday on or after a day. */
export function nextWeekday(weekday: number, day: DayNumber): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/**
 * The year of a month, or a day of a month, that is written without one: the occurrence on the side the verb looks
 * to, or else the nearest.
 *
 * @param day 1 to 31, or null for the whole month
 */
export function yearNear(month: number, day: number | null, place: Place): number | null {
  if (place.reference === null) return null;
  const now = calendarDate(place.reference);
  if (day === null && month === now.month) return now.year;
  const tense = place.tense();
  const years = [now.year - 1, now.year, now.year + 1];
  const distance = (year: number) => {
    const at =
      dayNumber(year, month, Math.min(day ?? 15, daysInMonth(year, month))) -
      (place.reference ?? 0);
    if (tense === 'future') return at >= -2 ? at : 1000 - at;
    if (tense === 'past') return at <= 2 ? -at : 1000 + at;
    return at <= 0 ? -at : at * 1.5;
  };
  return years.reduce((best, year) => (distance(year) < distance(best) ? year : best));
}

/** The century and decade of a two-digit year: the latest that is not more than ten years ahead. */
export function fullYear(short: number, reference: DayNumber | null): number {
  const now = reference === null ? 2000 : calendarDate(reference).year;
  const candidate = Math.floor(now / 100) * 100 + short;
  return candidate > now + 10 ? candidate - 100 : candidate;
}
