import type { Found, Place, Rule } from '../context';
import { calendarDate, dayNumber, formatDay, weekdayOf, type DayNumber } from '../days';
import { monthValue, periodValue, shift, type Unit } from '../periods';
import { lastWeekday, nextWeekday } from '../resolve';
import type { Token } from '../tokens';
import { countOf } from './amounts';

/** Dates told from another one: "yesterday", "last week", "10 years ago", "the same day", "a year earlier". */

const PERIODS = new Set(['D', 'W', 'WE', 'M', 'Q', 'Y', 'DE', 'CE', 'SEASON']);

function isPeriod(code: string): code is Unit {
  return PERIODS.has(code);
}

function today(place: Place): Found {
  const token = place.first('deictic');
  const [, step = '0', tail = ''] = /^([+-]?\d)(.*)$/.exec(token?.code ?? '0') ?? [];
  const part = place.first('part');
  const suffix = part ? `T${part.code}` : tail;
  const type = suffix === '' ? 'DATE' : 'TIME';
  if (place.reference === null) return { type, value: `XXXX-XX-XX${suffix}` };
  return {
    type,
    value: `${formatDay(place.reference + Number(step))}${suffix}`,
    from: 'reference',
  };
}

function dayBeforeYesterday(place: Place): Found | null {
  const code = place.first('deictic')?.code ?? '0';
  const sign = place.first('earlier')?.code;
  if (place.reference === null) return null;
  if (code === '-1' && sign === '-') return on(place.reference - 2);
  return code === '+1' && sign === '+' ? on(place.reference + 2) : null;
}

function on(day: DayNumber): Found {
  return { type: 'DATE', value: formatDay(day), from: 'reference' };
}

/** "last week", "this year", "the next day", "that month", "this past weekend". */
function relUnit(place: Place): Found | null {
  const rel = place.all('rel').at(-1);
  const token = place.first('unit');
  if (!rel || !token || !isPeriod(token.code)) return null;
  const unit = token.code;
  const fromFocus =
    rel.code === 'same' || /^(?:previous|preceding|prior|following|ensuing)$/.test(rel.text);
  const nextDay = unit === 'D' && rel.code === 'next';
  if (rel.text === 'past' && unit === 'D') return null;
  if (rel.code === 'same' && place.focus?.unit !== unit && unit === 'D') return null;
  if ((fromFocus || nextDay) && place.focus) {
    const step = rel.code === 'next' ? 1 : rel.code === 'last' ? -1 : 0;
    return {
      type: 'DATE',
      value: periodValue(shift(place.focus.day, unit, step), unit),
      from: 'focus',
    };
  }
  if (place.reference === null) return null;
  const step = rel.code === 'next' ? 1 : rel.code === 'last' ? -1 : 0;
  let day = shift(place.reference, unit, step);
  if (unit === 'WE') day = weekend(place.reference, rel.code);
  return { type: 'DATE', value: periodValue(day, unit), from: 'reference' };
}

/** A day of the weekend meant: the one just past for "last" and for plain "the weekend" of news. */
function weekend(reference: DayNumber, code: string): DayNumber {
  const next = nextWeekday(6, reference);
  if (code === 'next') return weekdayOf(reference) === 6 ? next + 7 : next;
  if (code === 'this') return weekdayOf(reference) === 7 ? reference - 1 : next;
  return lastWeekday(6, reference - 1);
}

function theWeekend(place: Place): Found | null {
  if (place.first('unit')?.code !== 'WE' || place.reference === null) return null;
  const ahead = place.tense() === 'future';
  return {
    type: 'DATE',
    value: periodValue(weekend(place.reference, ahead ? 'this' : 'last'), 'WE'),
    from: 'reference',
  };
}

/** "last Friday", "next Monday", "this Tuesday night". */
function relWeekday(place: Place): Found | null {
  const rel = place.all('rel').at(-1);
  const weekday = place.first('weekday');
  if (!rel || !weekday || place.reference === null) return null;
  const part = place.first('part');
  const base = rel.code === 'same' && place.focus ? place.focus.day : place.reference;
  let day: DayNumber;
  if (rel.code === 'last') day = lastWeekday(weekday.value, base - 1);
  else if (rel.code === 'next') day = nextWeekday(weekday.value, base + 1);
  else if (rel.code === 'this') day = base - weekdayOf(base) + weekday.value;
  else day = lastWeekday(weekday.value, base);
  return part
    ? { type: 'TIME', value: `${formatDay(day)}T${part.code}`, from: 'reference' }
    : { type: 'DATE', value: formatDay(day), from: 'reference' };
}

/** "Monday of last week", "Tuesday this week". */
function weekdayOfWeek(place: Place): Found | null {
  const rel = place.first('rel');
  const weekday = place.first('weekday');
  const unit = place.first('unit');
  if (!rel || !weekday || unit?.code !== 'W' || place.reference === null) return null;
  const step = rel.code === 'last' ? -7 : rel.code === 'next' ? 7 : 0;
  return on(place.reference + step - weekdayOf(place.reference) + weekday.value);
}

/** "last May", "next June", "this April". */
function relMonth(place: Place): Found | null {
  const rel = place.all('rel').at(-1);
  const month = place.first('month');
  if (!rel || !month || place.reference === null) return null;
  const now = calendarDate(place.reference);
  let year = now.year;
  if (rel.code === 'last' && month.value >= now.month) year -= 1;
  if (rel.code === 'next' && month.value <= now.month) year += 1;
  if (rel.code === 'same' && place.focus) year = calendarDate(place.focus.day).year;
  return { type: 'DATE', value: monthValue(year, month.value), from: 'reference' };
}

/** "October last year", "in April of this year", "the spring of last year". */
function monthOfYear(place: Place): Found | null {
  const rel = place.first('rel');
  const unit = place.first('unit');
  if (!rel || unit?.code !== 'Y' || place.reference === null) return null;
  const base = rel.code === 'same' && place.focus ? place.focus.day : place.reference;
  const year = calendarDate(base).year + (rel.code === 'last' ? -1 : rel.code === 'next' ? 1 : 0);
  const season = place.first('season');
  const from = rel.code === 'same' ? 'focus' : 'reference';
  if (season) return { type: 'DATE', value: `${year}-${season.code}`, from };
  const month = place.first('month')?.value ?? 0;
  const day = place.first('d') ?? place.first('ord');
  if (!day) return { type: 'DATE', value: monthValue(year, month), from };
  return { type: 'DATE', value: formatDay(dayNumber(year, month, day.value)), from };
}

/** "last spring", "this fall", "next winter". */
function relSeason(place: Place): Found | null {
  const rel = place.all('rel').at(-1);
  const season = place.first('season');
  if (!rel || !season || place.reference === null) return null;
  const start = { SP: 3, SU: 6, FA: 9, WI: 12 }[season.code] ?? 12;
  const { year, month } = calendarDate(place.reference);
  // The latest season of that name that has begun.
  const begun = start <= month ? year : year - 1;
  const running = place.reference <= dayNumber(begun, start + 3, 1) - 1;
  if (rel.code === 'last')
    return {
      type: 'DATE',
      value: `${running ? begun - 1 : begun}-${season.code}`,
      from: 'reference',
    };
  if (rel.code === 'next')
    return { type: 'DATE', value: `${begun + 1}-${season.code}`, from: 'reference' };
  if (rel.code === 'same')
    return { type: 'DATE', value: `${begun}-${season.code}`, from: 'reference' };
  const current = season.code === 'WI' ? (month <= 6 ? year - 1 : year) : year;
  return { type: 'DATE', value: `${current}-${season.code}`, from: 'reference' };
}

/** "this morning", "last night", "the next morning", "that evening". */
function relPart(place: Place): Found | null {
  const rel = place.first('rel');
  const part = place.first('part');
  if (!rel || !part) return null;
  const fromFocus =
    rel.code === 'same' || rel.code === 'next' || /^(?:previous|preceding)$/.test(rel.text);
  const base = fromFocus ? place.focus?.day : place.reference;
  if (base == null) return null;
  const step = rel.code === 'next' ? 1 : rel.code === 'last' ? -1 : 0;
  return {
    type: 'TIME',
    value: `${formatDay(base + step)}T${part.code}`,
    from: fromFocus ? 'focus' : 'reference',
  };
}

/** "10 years ago", "a week earlier", "three days later", "two weeks from now". */
function ago(place: Place): Found | null {
  const unit = place.first('unit') ?? place.first('units');
  if (!unit) return null;
  const count = countOf(place);
  const word = place.tokens.at(-1)?.text ?? '';
  if (/^(?:before|after)/.test(word) && (count === null || !endsClause(place.after(1)))) return null;
  const backward = place.has('ago') || place.first('earlier')?.code === '-';
  const relativeToFocus = place.first('earlier') !== undefined;
  if (count === null)
    return backward ? { type: 'DATE', value: 'PAST_REF' } : { type: 'DATE', value: 'FUTURE_REF' };
  const basis = relativeToFocus ? (place.focus?.day ?? place.reference) : place.reference;
  if (basis === null) return null;
  const steps = backward ? -count : count;
  const from = relativeToFocus && place.focus ? 'focus' : 'reference';
  const granularity = unit.code === 'F' ? 'W' : unit.code;
  if (!isPeriod(granularity)) return { type: 'TIME', value: formatDay(basis), from };
  // "A year earlier" in a report on a quarter means that quarter of the year before.
  if (granularity === 'Y' && place.focus?.unit === 'Q') {
    return {
      type: 'DATE',
      value: periodValue(shift(place.focus.day, 'Y', steps), 'Q'),
      from: 'focus',
      aside: true,
    };
  }
  const whole = Math.trunc(steps) * (unit.code === 'F' ? 2 : 1);
  if (granularity === 'DE' || granularity === 'CE') {
    return { type: 'DATE', value: periodValue(shift(basis, granularity, whole), 'Y'), from };
  }
  return { type: 'DATE', value: periodValue(shift(basis, granularity, whole), granularity), from };
}

function endsClause(next: Token | undefined): boolean {
  return !next || next.kind === 'break' || /^[.,;:!?)"”—]$/.test(next.text);
}

/** "the week of March 6". */
function weekOf(place: Place): Found | null {
  const month = place.first('month')?.value ?? 0;
  const day = place.first('d')?.value ?? place.first('ord')?.value ?? 1;
  if (place.first('unit')?.code !== 'W' || place.reference === null) return null;
  const year = place.first('year')?.value ?? calendarDate(place.reference).year;
  return { type: 'DATE', value: periodValue(dayNumber(year, month, day), 'W'), from: 'reference' };
}

/** "the end of the year", "year-end", "the end of 1990", "the beginning of last week". */
function edgeOf(place: Place): Found | null {
  const edge = place.first('edge');
  if (edge?.code !== 'START' && edge?.code !== 'MID' && edge?.code !== 'END') return null;
  const unit = place.first('unit');
  const year = place.first('year');
  if (year) return { type: 'DATE', value: String(year.value), mod: edge.code };
  if (!unit || !isPeriod(unit.code) || unit.code === 'D' || place.reference === null) return null;
  const rel = place.first('rel');
  const step = rel?.code === 'next' ? 1 : rel?.code === 'last' ? -1 : 0;
  return {
    type: 'DATE',
    value: periodValue(shift(place.reference, unit.code, step), unit.code),
    mod: edge.code,
    from: 'reference',
  };
}

/** "the year", "the week", "the month" by themselves: the one being written in. */
function theUnit(place: Place): Found | null {
  const unit = place.first('unit');
  if (
    !unit ||
    !isPeriod(unit.code) ||
    unit.code === 'D' ||
    unit.code === 'CE' ||
    unit.code === 'DE'
  )
    return null;
  if (place.before(1)?.text !== 'the' || place.reference === null) return null;
  if (/^(?:of|-|old|long|before|after)$/.test(place.after(1)?.text ?? '')) return null;
  if (unit.code === 'WE') return theWeekend(place);
  return { type: 'DATE', value: periodValue(place.reference, unit.code), from: 'reference' };
}

const COUNT = "(n|'a'|'an'|vague|('a' vague 'of'?)|('half' 'a')|('a' 'half'))";

export const RELATIVE_RULES: readonly Rule[] = [
  { pattern: 'deictic part?', read: today },
  { pattern: "'the'? 'day' earlier deictic", read: dayBeforeYesterday },
  { pattern: 'rel? rel unit', read: relUnit },
  { pattern: 'rel? rel weekday part?', read: relWeekday },
  { pattern: "weekday 'of'? rel unit", read: weekdayOfWeek },
  { pattern: 'rel? rel month', read: relMonth },
  { pattern: "(month|season) dom? (','|'of')? rel unit", read: monthOfYear },
  { pattern: 'rel? rel season', read: relSeason },
  { pattern: 'rel part', read: relPart },
  { pattern: `${COUNT}? '-'? anyunit ('ago'|earlier|('from' now))`, read: ago },
  { pattern: "unit 'of' month dom (','? year)?", read: weekOf },
  { pattern: "edge 'of' (('the'? rel? unit)|year)", read: edgeOf },
  { pattern: "unit ('-'|\"'s\")? edge", read: edgeOf },
  { pattern: "('full'|'entire'|'whole')? unit", read: theUnit },
];
