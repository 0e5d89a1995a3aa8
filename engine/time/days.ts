import type { Day } from '../model/dates';

/**
 * Calendar arithmetic on day numbers: days since 1970-01-01 in the proleptic Gregorian calendar. UTC only, so that
 * no reader's time zone can move a date.
 */
export type DayNumber = number;

const MS_PER_DAY = 86_400_000;

export interface CalendarDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
}

/** The day number of a date; a day beyond the month's end runs on into the next month. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS_PER_DAY);
}

/** The year, month and day of a day number. */
export function calendarDate(day: DayNumber): CalendarDate {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A page compares the same few days thousands of times. */
const parsed = new Map<Day, DayNumber>();
const MOST_REMEMBERED = 4_096;

/** The number of a day written YYYY-MM-DD. */
export function parseDay(day: Day): DayNumber {
  const known = parsed.get(day);
  if (known !== undefined) return known;
  const number = Math.round(Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY);
  if (parsed.size >= MOST_REMEMBERED) parsed.clear();
  parsed.set(day, number);
  return number;
}

/** A day number written YYYY-MM-DD. */
export function formatDay(day: DayNumber): Day {
  const { year, month, day: dayOfMonth } = calendarDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** How many days a month (1 to 12) has in a year. */
export function daysInMonth(year: number, month: number): number {
  return dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Whether there is such a day in the calendar. */
export function isCalendarDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 (Monday) to 7 (Sunday), as in ISO 8601. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week a day belongs to; its year can differ from the day's own. */
export function isoWeek(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = calendarDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO 8601 week. */
export function mondayOf(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** The same day of the month some months on (or back); the month's last day where it is shorter. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = calendarDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** Western Easter Sunday, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Orthodox Easter Sunday in the Gregorian calendar (Meeus's Julian algorithm; right from 1900 to 2099). */
export function orthodoxEaster(year: number): DayNumber {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const sum = d + e + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1) + 13;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "29 May 2023", as the product writes days. */
export function dayInWords(day: DayNumber): string {
  const date = calendarDate(day);
  return `${date.day} ${MONTHS[date.month - 1] ?? ''} ${date.year}`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** The same day some years on (or back); the 28th where it is a 29 February and that year has none. */
export function yearsOn(day: Day, years: number): Day {
  return formatDay(addMonths(parseDay(day), years * 12));
}

/** Years from that of one day to that of another, whatever their months. */
export function yearsFrom(start: Day, end: Day): number {
  return Number(end.slice(0, 4)) - Number(start.slice(0, 4));
}
