import type { Found, Place, Rule } from '../context';
import { formatDay, weekdayOf, type DayNumber } from '../days';
import { isUnit, periodValue, shift, type Unit } from '../periods';
import { lastWeekday, nextWeekday, relOf, stepOf } from '../resolve';

/** Days and periods told from another one: "yesterday", "last week", "the same day", "this morning". */

/** These reckon from the date spoken of before, the others from the day of writing. */
const FROM_FOCUS = /^(?:previous|preceding|prior|following|ensuing|that|same)$/;

function on(day: DayNumber): Found {
  return { type: 'DATE', value: formatDay(day), from: 'reference' };
}

function today(place: Place): Found {
  const code = place.first('deictic')?.code ?? '0';
  const part = place.first('part')?.code ?? (code.endsWith('TNI') ? 'NI' : null);
  const tail = part === null ? '' : `T${part}`;
  const type = part === null ? 'DATE' : 'TIME';
  if (place.reference === null) return { type, value: `XXXX-XX-XX${tail}` };
  return {
    type,
    value: `${formatDay(place.reference + Number.parseInt(code, 10))}${tail}`,
    from: 'reference',
  };
}

function dayBeforeYesterday(place: Place): Found | null {
  const code = place.first('deictic')?.code;
  const sign = place.first('earlier')?.code;
  if (place.reference === null || place.first('unit')?.code !== 'D') return null;
  if (code === '-1' && sign === '-') return on(place.reference - 2);
  return code === '+1' && sign === '+' ? on(place.reference + 2) : null;
}

/** "last week", "this year", "the next day", "that month", "this past weekend". */
function relUnit(place: Place): Found | null {
  const rel = relOf(place);
  const unit = place.first('unit')?.code ?? '';
  if (!rel || !isUnit(unit) || (rel.text === 'past' && unit === 'D')) return null;
  const step = stepOf(rel.code);
  const focal = FROM_FOCUS.test(rel.text) || (unit === 'D' && rel.code === 'next');
  if (focal && place.focus) {
    // "That day" in a text that last spoke of a whole year is any day.
    if (rel.code === 'same' && unit === 'D' && place.focus.unit !== 'D') return null;
    return {
      type: 'DATE',
      value: periodValue(shift(place.focus.day, unit, step), unit),
      from: 'focus',
    };
  }
  if (place.reference === null) return null;
  const day =
    unit === 'WE' ? weekend(place.reference, rel.code) : shift(place.reference, unit, step);
  const found: Found = { type: 'DATE', value: periodValue(day, unit), from: 'reference' };
  // "Over the past year" ends today; "last year" ended on 31 December.
  return rel.text === 'past' && unit !== 'WE'
    ? { ...found, days: [shift(place.reference, unit, -1), place.reference] }
    : found;
}

/** "the other day". */
function otherDay(place: Place): Found | null {
  return place.first('unit')?.code === 'D' ? { type: 'DATE', value: 'PAST_REF' } : null;
}

/** The Saturday of the weekend meant: the one just past for "last" and for plain "the weekend" of news. */
function weekend(reference: DayNumber, code: string): DayNumber {
  const next = nextWeekday(6, reference);
  if (code === 'next') return weekdayOf(reference) === 6 ? next + 7 : next;
  if (code === 'this') return weekdayOf(reference) === 7 ? reference - 1 : next;
  return lastWeekday(6, reference - 1);
}

/** "the year", "the week", "the month" by themselves: the one being written in. */
function theUnit(place: Place): Found | null {
  const unit = place.first('unit')?.code ?? '';
  const next = place.after(1)?.text ?? '';
  if (!isUnit(unit) || unit === 'D' || unit === 'CE' || unit === 'DE' || place.reference === null)
    return null;
  if (place.before(1)?.text !== 'the' || /^(?:of|-|old|long|before|after)$/.test(next)) return null;
  const value = periodValue(theDay(place, place.reference, unit), unit);
  return { type: 'DATE', value, from: 'reference', aside: true };
}

function theDay(place: Place, reference: DayNumber, unit: Unit): DayNumber {
  if (unit === 'WE') return weekend(reference, place.tense() === 'future' ? 'this' : 'last');
  // Reports speak of the quarter named before, or of the last whole one.
  return unit === 'Q' ? (place.quarter ?? shift(reference, 'Q', -1)) : reference;
}

/** "later in the day", "earlier in the week": of the day spoken of, or of the day of writing. */
function inTheUnit(place: Place): Found | null {
  const unit = place.first('unit')?.code ?? '';
  const word = place.first('earlier')?.text;
  if (!isUnit(unit) || (word !== 'later' && word !== 'earlier')) return null;
  const base = unit === 'D' && place.focus?.unit === 'D' ? place.focus.day : place.reference;
  if (base === null) return null;
  return {
    type: 'DATE',
    value: periodValue(base, unit),
    from: place.focus ? 'focus' : 'reference',
  };
}

/** "this morning", "last night", "the next morning", "that evening". */
function relPart(place: Place): Found | null {
  const rel = relOf(place);
  const part = place.first('part');
  if (!rel || !part) return null;
  const focal = FROM_FOCUS.test(rel.text) || rel.code === 'next';
  const base = focal ? place.focus?.day : place.reference;
  if (base == null) return null;
  const value = `${formatDay(base + stepOf(rel.code))}T${part.code}`;
  return { type: 'TIME', value, from: focal ? 'focus' : 'reference' };
}

/** "in the evening", "during the night", "overnight": of the day spoken of. */
function partAlone(place: Place): Found | null {
  const part = place.first('part');
  const base = place.focus?.unit === 'D' ? place.focus.day : place.reference;
  if (!part || base === null || part.text.endsWith('s') || place.after(1)?.text === 'of')
    return null;
  const led =
    place.before(1)?.text === 'the' &&
    /^(?:in|during|through|throughout|by)$/.test(place.before(2)?.text ?? '');
  if (!led && part.text !== 'overnight') return null;
  return {
    type: 'TIME',
    value: `${formatDay(base)}T${part.code}`,
    from: place.focus ? 'focus' : 'reference',
  };
}

export const RELATIVE_RULES: readonly Rule[] = [
  { pattern: 'deictic part?', read: today },
  { pattern: "'the'? unit earlier deictic", read: dayBeforeYesterday },
  { pattern: "rel? rel 'fiscal'? unit", read: relUnit },
  { pattern: "'fiscal' unit", read: theUnit },
  { pattern: "'the' 'other' unit", read: otherDay },
  { pattern: "('full'|'entire'|'whole')? unit", read: theUnit },
  { pattern: "earlier 'in' 'the' unit", read: inTheUnit },
  { pattern: 'rel? rel part', read: relPart },
  { pattern: 'part', read: partAlone },
];
