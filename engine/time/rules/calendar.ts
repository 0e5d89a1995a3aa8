import type { Found, Place, Rule } from '../context';
import { calendarDate, dayNumber, formatDay, isCalendarDate } from '../days';
import { holidayIn } from '../holidays';
import { monthValue, periodValue, yearValue } from '../periods';
import { fullYear, weekdayNear, yearNear } from '../resolve';

/** Dates of the calendar, whole or in part: "29 May 2023", "May 29", "Monday", "in April", "2008". */

const BEFORE_YEAR = new Set(
  `in since by until till of from to through throughout and or for between before after the during around circa about
   early late mid ( [ - fiscal year , a than ended ending calendar`.split(/\s+/),
);
const COUNTED = /^(?:percent|per|people|men|women|children|miles|feet|dollars|[a-z]+s)$/;
const NOT_COUNTED = /^(?:was|is|has|as|its|his|versus|this|us|elections|olympics)$/;
const BEFORE_MONTH = new Set(
  `in since by until till of from to through throughout and or for between before after during last next this early
   late mid - over than ended ending around`.split(/\s+/),
);

function explicit(value: string): Found {
  return { type: 'DATE', value };
}

function yearOf(place: Place): number | null {
  const year = place.first('year');
  if (year) return year.value;
  const short = place.first('shortyear');
  return short ? fullYear(short.value, place.reference) : null;
}

function monthDay(place: Place): Found | null {
  const month = place.first('month')?.value ?? 0;
  const [from, to] = place.tokens
    .filter(({ kind }) => kind === 'd' || kind === 'ord')
    .map(({ value }) => value);
  if (from === undefined) return null;
  const stated = yearOf(place);
  const year = stated ?? yearNear(month, from, place);
  if (year === null)
    return explicit(`XXXX-${monthValue(0, month).slice(5)}-${String(from).padStart(2, '0')}`);
  if (!isCalendarDate(year, month, from)) return null;
  const day = formatDay(dayNumber(year, month, from));
  const basis = stated === null ? { from: 'reference' as const } : {};
  if (to === undefined || to <= from || !isCalendarDate(year, month, to))
    return { ...explicit(day), ...basis };
  return { ...explicit(`${day}/${formatDay(dayNumber(year, month, to))}`), ...basis };
}

/** "26 May - 2 June 2023", "May 26 to June 2". */
function monthDayRange(place: Place): Found | null {
  const months = place.all('month').map(({ value }) => value);
  const days = place.tokens
    .filter(({ kind }) => kind === 'd' || kind === 'ord')
    .map(({ value }) => value);
  const [m1 = 0, m2 = 0] = months;
  const [d1 = 0, d2 = 0] = days;
  const year = yearOf(place) ?? yearNear(m2, d2, place);
  if (year === null) return null;
  const first = m1 > m2 ? year - 1 : year;
  if (!isCalendarDate(first, m1, d1) || !isCalendarDate(year, m2, d2)) return null;
  return explicit(`${formatDay(dayNumber(first, m1, d1))}/${formatDay(dayNumber(year, m2, d2))}`);
}

function monthYear(place: Place): Found | null {
  const year = yearOf(place);
  const month = place.first('month')?.value ?? 0;
  return year === null ? null : explicit(monthValue(year, month));
}

function monthAlone(place: Place): Found | null {
  const token = place.first('month');
  if (!token) return null;
  const previous = place.before(1);
  const ambiguous = /^(?:may|march|april|june|august|jan|mar|sep|dec)$/.test(token.text);
  const supported =
    previous !== undefined && (BEFORE_MONTH.has(previous.text) || previous.kind === 'early');
  if (ambiguous && !supported) return null;
  const year = yearNear(token.value, null, place);
  if (year === null) return explicit(`XXXX-${monthValue(0, token.value).slice(5)}`);
  return { ...explicit(monthValue(year, token.value)), from: 'reference' };
}

function weekdayAlone(place: Place): Found | null {
  const token = place.first('weekday');
  if (!token) return null;
  const bare = /^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(token.text);
  if (bare && !/^(?:on|last|next|this|,|\(|and|-)$/.test(place.before(1)?.text ?? '')) return null;
  const day = weekdayNear(token.value, place);
  const part = place.first('part');
  if (part?.text.endsWith('s')) return { type: 'SET', value: `XXXX-WXX-${token.value}T${part.code}` };
  const type = part ? 'TIME' : 'DATE';
  const tail = part ? `T${part.code}` : '';
  if (day === null) return { type, value: `XXXX-WXX-${token.value}${tail}` };
  return { type, value: `${formatDay(day)}${tail}`, from: 'reference' };
}

function numeric(place: Place): Found | null {
  const text = place.tokens[0]?.text ?? '';
  const parts = text.split(/[-./]/).map(Number);
  const [a = 0, b = 0, c = 0] = parts;
  if (/^\d{4}-/.test(text))
    return isCalendarDate(a, b, c) ? explicit(formatDay(dayNumber(a, b, c))) : null;
  const year = c < 100 ? fullYear(c, place.reference) : c;
  if (c < 100 && text.includes('.')) return null;
  const american = text.includes('/') && isCalendarDate(year, a, b);
  const [month, day] = american ? [a, b] : [b, a];
  return isCalendarDate(year, month, day) ? explicit(formatDay(dayNumber(year, month, day))) : null;
}

function yearAlone(place: Place): Found | null {
  const token = place.first('year');
  if (!token) return null;
  const previous = place.before(1)?.text ?? '';
  const following = place.after(1);
  const next = following?.text ?? '';
  if (/^(?:[$£€#№%:/]|no|number|resolution|flight|route|room|page|[a-z]+\d+)$/.test(previous))
    return null;
  if (
    /^(?:[%/:]|meters?|metres?|km|kg|mph|pounds|hours?|units?)$/.test(next) ||
    following?.kind.startsWith('unit')
  )
    return null;
  if (previous === '-' && !/^(?:mid|post|pre|early|late)$/.test(place.before(2)?.text ?? ''))
    return null;
  const introduced = BEFORE_YEAR.has(previous) || place.before(1)?.kind === 'early';
  if (token.value < 1900 || token.value > 2059) {
    if (!/^(?:in|since|by|until|from|of|to|year|the)$/.test(previous) || COUNTED.test(next))
      return null;
  }
  const counts = COUNTED.test(next) && !NOT_COUNTED.test(next) && following?.kind === '';
  if (
    counts &&
    (!introduced || /^(?:of|to|by|from|than|about|around|for|,)$/.test(previous)) &&
    previous !== 'the'
  )
    return null;
  return explicit(yearValue(token.value));
}

/** "the year 2000", "the year two thousand". */
function theYear(place: Place): Found | null {
  const value = place.tokens[1]?.value ?? 0;
  const named = place.first('unit')?.code === 'Y' && value >= 1000 && value < 2200;
  return named && !place.tokens[1]?.text.includes(',') ? explicit(yearValue(value)) : null;
}

function yearRange(place: Place): Found | null {
  const [first, second] = place.all('year');
  const short = place.first('d') ?? place.first('num');
  if (!first) return null;
  const last = second?.value ?? Math.floor(first.value / 100) * 100 + (short?.value ?? 0);
  return last > first.value && last - first.value < 100 ? explicit(`${first.value}/${last}`) : null;
}

function decade(place: Place): Found | null {
  const token = place.first('decade');
  if (!token) return null;
  const before = place.before(1);
  if (/^\d+s$/.test(token.text) && token.value < 100) {
    if (before?.text !== 'the' && before?.kind !== 'early' && before?.text !== '-') return null;
  }
  if (/^(?:his|her|their|my|your|our)$/.test(before?.text ?? '')) return null;
  if (/^(?:his|her|their|my|your|our)$/.test(place.before(2)?.text ?? '')) return null;
  if (token.value > 99) return explicit(String(token.value).slice(0, 3));
  const now = place.reference === null ? 2000 : calendarDate(place.reference).year;
  const year = Math.floor(now / 100) * 100 + token.value;
  return explicit(String(year > now ? year - 100 : year).slice(0, 3));
}

function century(place: Place): Found | null {
  const unit = place.first('unit') ?? place.first('units');
  const ordinal = place.first('ord')?.value ?? 0;
  return unit?.code === 'CE' && ordinal > 1 ? explicit(String(ordinal - 1).padStart(2, '0')) : null;
}

function season(place: Place): Found | null {
  const code = place.first('season')?.code ?? '';
  const year = yearOf(place);
  return year === null ? null : explicit(`${yearValue(year)}-${code}`);
}

function seasonAlone(place: Place): Found | null {
  const token = place.first('season');
  const previous = place.before(1)?.text ?? '';
  if (!token || place.reference === null) return null;
  if (!/^(?:the|in|this|early|late|mid|-|since|until|by|during)$/.test(previous)) return null;
  if (
    /^(?:in|since|until|by|during)$/.test(previous) &&
    token.text === 'fall' &&
    place.after(1)?.text === 'of'
  )
    return null;
  const month = { SP: 4, SU: 7, FA: 10, WI: 1 }[token.code] ?? 1;
  const year = yearNear(month, null, place);
  if (year === null) return null;
  return {
    ...explicit(
      periodValue(
        dayNumber(token.code === 'WI' ? year - 1 : year, token.code === 'WI' ? 12 : month, 1),
        'SEASON',
      ),
    ),
    from: 'reference',
  };
}

function holiday(place: Place): Found | null {
  const name = place.first('holiday')?.code ?? '';
  const stated = yearOf(place);
  if (stated !== null) {
    const day = holidayIn(name, stated);
    return day === null ? null : explicit(formatDay(day));
  }
  if (place.reference === null) return null;
  const now = calendarDate(place.reference).year;
  const probe = holidayIn(name, now);
  if (probe === null) return null;
  const { month, day } = calendarDate(probe);
  const resolved = holidayIn(name, yearNear(month, day, place) ?? now);
  return resolved === null ? null : { ...explicit(formatDay(resolved)), from: 'reference' };
}

export const CALENDAR_RULES: readonly Rule[] = [
  { pattern: "(weekday ','?)? 'the'? month 'the'? dom ((',')? (year|shortyear))?", read: monthDay },
  { pattern: "month dom ('-'|'to'|dash) dom (','? year)?", read: monthDay },
  {
    pattern: "(weekday ','?)? 'the'? dom 'of'? month ((','|'of')? (year|shortyear))?",
    read: monthDay,
  },
  { pattern: "dom ('-'|'to'|dash|'and') dom 'of'? month (','? year)?", read: monthDay },
  { pattern: "month dom ('-'|'to'|dash) month dom (','? year)?", read: monthDayRange },
  { pattern: "dom month ('-'|'to'|dash) dom month (','? year)?", read: monthDayRange },
  { pattern: "month (','|'of'|'-')? (year|shortyear)", read: monthYear },
  { pattern: 'month', read: monthAlone },
  { pattern: 'weekday part', read: weekdayAlone },
  { pattern: 'weekday', read: weekdayAlone },
  { pattern: 'iso|numeric', read: numeric },
  { pattern: 'year', read: yearAlone },
  { pattern: 'unit (year|num)', read: theYear },
  { pattern: "year ('-'|'/'|dash) (year|d|num)", read: yearRange },
  { pattern: 'decade', read: decade },
  { pattern: "ord '-'? (unit|units)", read: century },
  { pattern: "season (','|'of')? (year|shortyear)", read: season },
  { pattern: 'season', read: seasonAlone },
  { pattern: "holiday (','|'of'|'in')? year", read: holiday },
  { pattern: 'holiday', read: holiday },
];
