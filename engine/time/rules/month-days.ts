import type { Found, Place, Rule } from '../context';
import { dayNumber, formatDay, isCalendarDate, type DayNumber } from '../days';
import { monthValue } from '../periods';
import { fullYear, yearNear } from '../resolve';

/** Days and months of the calendar: "29 May 2023", "May 26-29", "in April", "05/29/2023". */

const BEFORE_MONTH = new Set(
  `in since by until till of from to through throughout and or for between before after during last next this early
   late mid - over than ended ending around`.split(/\s+/),
);
/** Months that are also first names or other words. */
const DOUBTFUL = /^(?:may|march|april|june|august|jan|mar|sep|dec)$/;
/** What may stand between a month and the year it shares with a later one ("April and May 2023"). */
const LINKS = new Set(['and', 'or', 'to', 'through', 'until', '-', ',', 'the', 'of', 'between']);
const MAX_LINK = 8;

/** A date that has been found, by its TIMEX3 value. */
export function date(value: string): Found {
  return { type: 'DATE', value };
}

/** The year a match names, in four digits or two. */
export function statedYear(place: Place): number | null {
  const year = place.first('year');
  if (year) return year.value;
  const short = place.first('shortyear');
  return short ? fullYear(short.value, place.reference) : null;
}

/** The year named a little further on, across other days and months only. */
function sharedYear(place: Place): number | null {
  for (let distance = 1; distance <= MAX_LINK; distance += 1) {
    const token = place.after(distance);
    if (token?.kind === 'year') return distance > 1 ? token.value : null;
    if (!token || !(LINKS.has(token.text) || /^(?:d|ord|month|dash)$/.test(token.kind)))
      return null;
  }
  return null;
}

function daysOf(place: Place): number[] {
  return place.tokens
    .filter(({ kind }) => kind === 'd' || kind === 'ord')
    .map(({ value }) => value);
}

function monthDay(place: Place): Found | null {
  const month = place.first('month')?.value ?? 0;
  const [first, second] = daysOf(place);
  if (first === undefined) return null;
  const stated = statedYear(place) ?? sharedYear(place);
  const year = stated ?? yearNear(month, first, place);
  if (year === null)
    return date(`XXXX-${monthValue(0, month).slice(5)}-${String(first).padStart(2, '0')}`);
  const last = second === undefined || second <= first ? first : second;
  if (!isCalendarDate(year, month, first) || !isCalendarDate(year, month, last)) return null;
  const value = spanValue(dayNumber(year, month, first), dayNumber(year, month, last));
  return stated === null ? { ...date(value), from: 'reference' } : date(value);
}

function spanValue(first: DayNumber, last: DayNumber): string {
  return first === last ? formatDay(first) : `${formatDay(first)}/${formatDay(last)}`;
}

/** "between May 26 and 29", "on May 26 and 29." – but not "May 26 and 29 people". */
function twoDays(place: Place): Found | null {
  const next = place.after(1);
  const ends = !next || next.kind === 'break' || /^[.,;:)]$/.test(next.text);
  return place.before(1)?.text === 'between' || ends ? monthDay(place) : null;
}

/** "26 May - 2 June 2023", "May 26 to June 2". */
function twoMonthDays(place: Place): Found | null {
  const [m1 = 0, m2 = 0] = place.all('month').map(({ value }) => value);
  const [d1 = 0, d2 = 0] = daysOf(place);
  const year = statedYear(place) ?? yearNear(m2, d2, place);
  if (year === null) return null;
  const first = m1 > m2 ? year - 1 : year;
  if (!isCalendarDate(first, m1, d1) || !isCalendarDate(year, m2, d2)) return null;
  return date(spanValue(dayNumber(first, m1, d1), dayNumber(year, m2, d2)));
}

function monthYear(place: Place): Found | null {
  const year = statedYear(place);
  return year === null ? null : date(monthValue(year, place.first('month')?.value ?? 0));
}

/** What a month can have and a person called April or June hardly has. */
const HAPPENING =
  /^(?:vot|poll|ballot|election|clash|violen|unrest|riot|fight|battle|disorder|trouble|protest|crisis|meeting|summit|attack|by-election|referendum|figure|inflation|sale)/;

function monthAlone(place: Place): Found | null {
  const token = place.first('month');
  if (!token) return null;
  const previous = place.before(1);
  // "the April elections", but not "the August Wilson play".
  const next = place.after(1);
  const adjective =
    previous?.text === 'the' && next?.kind === '' && !next.capital && next.text !== "'s";
  // "April's vote", but not "April's mother".
  const possessive = next?.text === "'s" && HAPPENING.test(place.after(2)?.text ?? '');
  const supported =
    adjective ||
    possessive ||
    (previous && (BEFORE_MONTH.has(previous.text) || previous.kind === 'early'));
  if (DOUBTFUL.test(token.text) && !supported) return null;
  const shared = sharedYear(place);
  if (shared !== null) return date(monthValue(shared, token.value));
  const year = yearNear(token.value, null, place);
  if (year === null) return date(`XXXX-${monthValue(0, token.value).slice(5)}`);
  return { ...date(monthValue(year, token.value)), from: 'reference' };
}

/** "29.05.2023", "2023-05-29", "5/29/2023"; where both readings exist, the American one for slashes. */
function numeric(place: Place): Found | null {
  const text = place.tokens[0]?.text ?? '';
  const [a = 0, b = 0, c = 0] = text.split(/[-./]/).map(Number);
  if (/^\d{4}/.test(text)) return calendarDay(a, b, c);
  if (c < 100 && text.includes('.')) return null;
  const year = c < 100 ? fullYear(c, place.reference) : c;
  const american = text.includes('/') && isCalendarDate(year, a, b);
  return american ? calendarDay(year, a, b) : calendarDay(year, b, a);
}

function calendarDay(year: number, month: number, day: number): Found | null {
  return isCalendarDate(year, month, day) ? date(formatDay(dayNumber(year, month, day))) : null;
}

export const MONTH_DAY_RULES: readonly Rule[] = [
  { pattern: "(weekday ','? 'the'?)? month 'the'? dom (','? (year|shortyear))?", read: monthDay },
  { pattern: "month dom ('-'|'to'|dash) dom (','? year)?", read: monthDay },
  { pattern: "month dom 'and' dom (','? year)?", read: twoDays },
  {
    pattern: "(weekday ','? 'the'?)? dom 'of'? month ((','|'of')? (year|shortyear))?",
    read: monthDay,
  },
  { pattern: "dom '-' month '-' year", read: monthDay },
  { pattern: "dom ('-'|'to'|dash|'and') dom 'of'? month (','? year)?", read: monthDay },
  { pattern: "month dom ('-'|'to'|dash) month dom (','? year)?", read: twoMonthDays },
  { pattern: "dom month ('-'|'to'|dash) dom month (','? year)?", read: twoMonthDays },
  { pattern: "month (','|'of'|'-')? (year|shortyear)", read: monthYear },
  { pattern: 'month', read: monthAlone },
  { pattern: 'iso|numeric', read: numeric },
];
