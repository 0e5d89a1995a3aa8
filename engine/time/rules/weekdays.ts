import type { Found, Place, Rule } from '../context';
import {
  calendarDate,
  dayNumber,
  daysInMonth,
  formatDay,
  weekdayOf,
  type DayNumber,
} from '../days';
import { monthValue } from '../periods';
import { lastWeekday, nextWeekday, relOf, stepOf, weekdayNear, yearNear } from '../resolve';

/** Named days and months told from the reference date: "on Monday", "last Friday", "Tuesday of next week", "last May". */

/** Abbreviations that are other words too ("sat", "the Sun") need a word before them that leads to a day. */
const DOUBTFUL = /^(?:mon|tue|wed|thu|fri|sat|sun)$/;
const BEFORE_DAY = /^(?:on|last|next|this)$/;

/** A day, or a part of it where the match names one. */
function dayOrPart(day: DayNumber, place: Place): Found {
  const part = place.first('part');
  const value = formatDay(day);
  return part
    ? { type: 'TIME', value: `${value}T${part.code}`, from: 'reference' }
    : { type: 'DATE', value, from: 'reference' };
}

function weekdayAlone(place: Place): Found | null {
  const token = place.first('weekday');
  if (!token) return null;
  if (DOUBTFUL.test(token.text) && !BEFORE_DAY.test(place.before(1)?.text ?? '')) return null;
  const part = place.first('part');
  const tail = part ? `T${part.code}` : '';
  if (part?.text.endsWith('s')) return { type: 'SET', value: `XXXX-WXX-${token.value}${tail}` };
  const day = weekdayNear(token.value, place);
  if (day === null)
    return { type: part ? 'TIME' : 'DATE', value: `XXXX-WXX-${token.value}${tail}` };
  return dayOrPart(day, place);
}

/** "last Friday", "next Monday", "this Tuesday night", "that Wednesday". */
function relWeekday(place: Place): Found | null {
  const rel = relOf(place);
  const weekday = place.first('weekday')?.value;
  if (!rel || weekday === undefined || place.reference === null) return null;
  if (rel.code === 'same' && DOUBTFUL.test(place.first('weekday')?.text ?? '')) return null;
  const focal = /^(?:that|same|following|previous|preceding)$/.test(rel.text);
  const base = focal && place.focus ? place.focus.day : place.reference;
  switch (rel.code) {
    case 'last':
      return dayOrPart(lastWeekday(weekday, base - 1), place);
    case 'next':
      return dayOrPart(nextWeekday(weekday, base + 1), place);
    case 'this':
      return dayOrPart(base - weekdayOf(base) + weekday, place);
    default:
      return dayOrPart(lastWeekday(weekday, base), place);
  }
}

/** "Monday of last week", "Tuesday evening this week", "next week on Wednesday". */
function weekdayOfWeek(place: Place): Found | null {
  const rel = place.first('rel');
  const weekday = place.first('weekday')?.value;
  if (!rel || weekday === undefined || place.first('unit')?.code !== 'W') return null;
  const base =
    rel.text === 'following' || rel.code === 'same'
      ? (place.focus?.day ?? place.reference)
      : place.reference;
  if (base === null) return null;
  return dayOrPart(base + 7 * stepOf(rel.code) - weekdayOf(base) + weekday, place);
}

/** "last May", "next June 5", "this April". */
function relMonth(place: Place): Found | null {
  const rel = relOf(place);
  const month = place.first('month')?.value;
  if (!rel || month === undefined || place.reference === null) return null;
  const now = calendarDate(place.reference);
  let { year } = now;
  if (rel.code === 'last' && month >= now.month) year -= 1;
  if (rel.code === 'next' && month <= now.month) year += 1;
  if (rel.code === 'same' && place.focus) ({ year } = calendarDate(place.focus.day));
  const day = place.first('d') ?? place.first('ord');
  const value = day ? formatDay(dayNumber(year, month, day.value)) : monthValue(year, month);
  return { type: 'DATE', value, from: 'reference' };
}

/** "October last year", "on 5 April of this year", "the spring of last year". */
function monthOfYear(place: Place): Found | null {
  const rel = place.first('rel');
  if (!rel || place.first('unit')?.code !== 'Y') return null;
  const same = rel.code === 'same' && place.focus !== null;
  const base = same ? place.focus?.day : place.reference;
  if (base == null) return null;
  const year = calendarDate(base).year + stepOf(rel.code);
  const from = same ? 'focus' : 'reference';
  const season = place.first('season');
  if (season) return { type: 'DATE', value: `${year}-${season.code}`, from };
  const month = place.first('month')?.value ?? 0;
  const day = place.first('d') ?? place.first('ord');
  const value = day ? formatDay(dayNumber(year, month, day.value)) : monthValue(year, month);
  return { type: 'DATE', value, from };
}

/** "the last Friday in May", "the first Sunday of June 2023". */
function weekdayInMonth(place: Place): Found | null {
  const weekday = place.first('weekday')?.value;
  const month = place.first('month')?.value;
  const which = place.first('ord')?.value ?? (place.first('rel')?.text === 'last' ? -1 : 0);
  if (weekday === undefined || month === undefined || which === 0 || which > 5) return null;
  const stated = place.first('year')?.value;
  const year = stated ?? yearNear(month, which < 0 ? 28 : which * 7, place);
  if (year === null) return null;
  const first = nextWeekday(weekday, dayNumber(year, month, 1));
  const day =
    which < 0
      ? lastWeekday(weekday, dayNumber(year, month, daysInMonth(year, month)))
      : first + 7 * (which - 1);
  if (calendarDate(day).month !== month) return null;
  const value = formatDay(day);
  return stated === undefined
    ? { type: 'DATE', value, from: 'reference' }
    : { type: 'DATE', value };
}

/** "on the 18th": of the month being spoken of. */
function dayOfMonth(place: Place): Found | null {
  const next = place.after(1);
  const ends = !next || next.kind === 'break' || /^[.,;:!?)]$/.test(next.text);
  const led = /^(?:on|by|until|till|since)$/.test(place.before(1)?.text ?? '');
  const base = place.focus?.day ?? place.reference;
  const day = place.first('ord')?.value ?? 0;
  if (!ends || !led || base === null || day < 1 || day > 31) return null;
  const { year, month } = calendarDate(base);
  return {
    type: 'DATE',
    value: formatDay(dayNumber(year, month, day)),
    from: place.focus ? 'focus' : 'reference',
  };
}

export const WEEKDAY_RULES: readonly Rule[] = [
  { pattern: 'weekday part?', read: weekdayAlone },
  { pattern: 'rel? rel weekday part?', read: relWeekday },
  { pattern: "weekday part? ('of'|',')? 'the'? rel unit", read: weekdayOfWeek },
  { pattern: "rel unit (','|'on')? weekday part?", read: weekdayOfWeek },
  { pattern: "(rel|ord) weekday ('in'|'of') month (','? year)?", read: weekdayInMonth },
  { pattern: 'rel? rel month dom?', read: relMonth },
  { pattern: "(month|season) dom? (','|'of')? rel unit", read: monthOfYear },
  { pattern: "dom 'of'? month 'of'? rel unit", read: monthOfYear },
  { pattern: "'the' ord", read: dayOfMonth },
];
