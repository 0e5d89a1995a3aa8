import type { Found, Place, Rule } from '../context';
import { calendarDate, dayNumber, daysInMonth, formatDay, mondayOf } from '../days';
import { isUnit, periodValue, shift } from '../periods';
import { lastWeekday, nextWeekday, stepOf } from '../resolve';
import type { Token } from '../tokens';
import { countOf } from './amounts';
import { statedYear } from './month-days';

/** Distances and parts: "10 years ago", "a week earlier", "the end of the year", "the last week of May". */

/** "10 years ago", "a week earlier", "three days later", "two weeks from now", "the day before". */
function ago(place: Place): Found | null {
  const token = place.first('unit') ?? place.first('units');
  const count = countOf(place) ?? (token?.kind === 'unit' ? 1 : null);
  if (!token) return null;
  const word = place.tokens.at(-1)?.text ?? '';
  // "Two months after he left" is a stretch, not a date.
  if (/^(?:before|after)/.test(word) && (count === null || !endsClause(place.after(1))))
    return null;
  const narrative = place.first('earlier');
  const back = word === 'ago' || narrative?.code === '-';
  if (narrative && !back && !place.focus) return null;
  if (count === null) return { type: 'DATE', value: back ? 'PAST_REF' : 'FUTURE_REF' };
  return step(place, token.code, back ? -count : count, narrative !== undefined);
}

/** The date so many units from the day of writing, or from the date spoken of before. */
function step(place: Place, code: string, count: number, narrative: boolean): Found | null {
  const focus = narrative ? place.focus : null;
  const basis = focus?.day ?? place.reference;
  if (basis === null) return null;
  const from = focus ? 'focus' : 'reference';
  // "A year earlier", in a report on a quarter, is that quarter of the year before.
  if (code === 'Y' && place.quarter !== null) {
    const value = periodValue(shift(place.quarter, 'Y', count), 'Q');
    return { type: 'DATE', value, from: 'focus', aside: true };
  }
  const months = { Y: 12, DE: 120, CE: 1200 }[code];
  if (months !== undefined) {
    const value = periodValue(shift(basis, 'M', Math.round(count * months)), 'Y');
    return { type: 'DATE', value, mod: 'APPROX', from };
  }
  const unit = code === 'F' ? 'W' : code;
  if (!isUnit(unit)) return { type: 'TIME', value: formatDay(basis), from };
  const steps = Math.round(count * (code === 'F' ? 2 : 1));
  const found: Found = { type: 'DATE', value: periodValue(shift(basis, unit, steps), unit), from };
  return unit === 'D' ? found : { ...found, mod: 'APPROX' };
}

/** "a week ago Monday", "a year ago today", "two weeks from Friday", "three days after today". */
function stepFromDay(place: Place): Found | null {
  const unit = place.first('unit') ?? place.first('units');
  const count = countOf(place);
  if (!unit || !isUnit(unit.code) || count === null || place.reference === null) return null;
  const weekday = place.first('weekday')?.value;
  const deictic = Number.parseInt(place.first('deictic')?.code ?? '0', 10);
  const back = place.has('ago') || place.first('earlier')?.code === '-';
  const near = back ? lastWeekday : nextWeekday;
  const base = weekday === undefined ? place.reference + deictic : near(weekday, place.reference);
  const day = shift(base, unit.code, back ? -count : count);
  return { type: 'DATE', value: periodValue(day, 'D'), from: 'reference' };
}

function endsClause(next: Token | undefined): boolean {
  return !next || next.kind === 'break' || /^[.,;:!?)"”—]$/.test(next.text);
}

/** "the week of March 6". */
function weekOf(place: Place): Found | null {
  if (place.first('unit')?.code !== 'W' || place.reference === null) return null;
  const day = place.first('d')?.value ?? place.first('ord')?.value ?? 1;
  const year = statedYear(place) ?? calendarDate(place.reference).year;
  return {
    type: 'DATE',
    value: periodValue(dayNumber(year, place.first('month')?.value ?? 1, day), 'W'),
    from: 'reference',
  };
}

/** "the first week of May", "the last week of 2016", "the third month of 2021". */
function partOfPeriod(place: Place): Found | null {
  const unit = place.first('unit')?.code;
  const rel = place.first('rel');
  const month = place.first('month')?.value ?? null;
  const ordinal = place.first('ord')?.value ?? (rel?.code === 'last' ? -1 : 0);
  const year =
    statedYear(place) ?? (place.reference === null ? null : yearOfMonth(month, place.reference));
  if (year === null || ordinal === 0) return null;
  if (unit === 'D' || unit === 'W') {
    const first = month === null ? dayNumber(year, 1, 1) : dayNumber(year, month, 1);
    const last =
      month === null ? dayNumber(year, 12, 31) : dayNumber(year, month, daysInMonth(year, month));
    const step = unit === 'W' ? 7 : 1;
    const start = unit === 'W' && month === null ? mondayOf(year, 1) : first;
    const day = ordinal === -1 ? last : start + (ordinal - 1) * step;
    return day > last ? null : { type: 'DATE', value: periodValue(day, unit), from: 'reference' };
  }
  if (unit !== 'M' || month !== null || ordinal > 12) return null;
  return {
    type: 'DATE',
    value: periodValue(dayNumber(year, ordinal === -1 ? 12 : ordinal, 1), 'M'),
  };
}

/** The year of the nearest such month that has begun, or of the day itself. */
function yearOfMonth(month: number | null, reference: number): number {
  const now = calendarDate(reference);
  return month !== null && month > now.month + 3 ? now.year - 1 : now.year;
}

/** "the end of the year", "year-end", "the end of 1990", "the beginning of last week". */
function edgeOf(place: Place): Found | null {
  const mod = place.first('edge')?.code;
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return null;
  const year = place.first('year');
  if (year) return { type: 'DATE', value: String(year.value), mod };
  const unit = place.first('unit')?.code ?? '';
  if (!isUnit(unit) || unit === 'D' || place.reference === null) return null;
  const step = stepOf(place.first('rel')?.code ?? 'this');
  return {
    type: 'DATE',
    value: periodValue(shift(place.reference, unit, step), unit),
    mod,
    from: 'reference',
  };
}

const COUNT =
  "(n|'a'|'an'|vague|('a' vague 'of'?)|(half ('a'|'an'))|('a' half)|(n vague)|(n ('or'|'to') n))";

export const AGO_RULES: readonly Rule[] = [
  { pattern: `${COUNT}? '-'? anyunit '-'? ('ago'|earlier|('from' now))`, read: ago },
  {
    pattern: `${COUNT} anyunit (('ago'|'from'|earlier) (weekday|deictic))`,
    read: stepFromDay,
  },
  { pattern: "unit 'of' month dom (','? year)?", read: weekOf },
  { pattern: "(ord|rel) unit ('of'|'in') (year|(month (','? year)?))", read: partOfPeriod },
  { pattern: "edge 'of' (('the'? rel? unit)|year)", read: edgeOf },
  { pattern: "unit ('-'|\"'s\")? edge", read: edgeOf },
];
