import type { Found, Place, Rule } from '../context';
import { calendarDate } from '../days';
import { periodValue, shift, yearValue } from '../periods';

/** Quarters and halves of years: "the third quarter", "Q3 2023", "last year's fourth quarter", "first half of 1990". */

function quarter(place: Place): Found | null {
  const unit = place.first('unit');
  const half = place.first('half');
  if (!half && unit?.code !== 'Q' && !place.all('unit').some(({ code }) => code === 'Q'))
    return null;
  const number = place.first('ord')?.value ?? 0;
  const parts = half ? 2 : 4;
  const part = number === -1 ? parts : number;
  if (part < 1 || part > parts) return null;
  if (
    half &&
    !place.first('year') &&
    !place.first('rel') &&
    !/^(?:year|month)$/.test(place.tokens.at(-1)?.text ?? '')
  )
    return null;
  const year = place.first('year')?.value ?? relYear(place) ?? quarterYear(part, parts, place);
  if (year === null) return null;
  const stated = place.first('year') ? {} : { from: 'reference' as const };
  return { type: 'DATE', value: `${yearValue(year)}-${half ? 'H' : 'Q'}${part}`, ...stated };
}

function relYear(place: Place): number | null {
  const rel = place.first('rel');
  if (!rel || place.reference === null) return null;
  const now = calendarDate(place.reference).year;
  return rel.code === 'last' ? now - 1 : rel.code === 'next' ? now + 1 : now;
}

/** The year of a quarter named without one: the latest that has begun, the next one where the verb looks ahead. */
function quarterYear(part: number, parts: number, place: Place): number | null {
  if (place.reference === null) return null;
  const { year, month } = calendarDate(place.reference);
  const current = Math.ceil((month * parts) / 12);
  if (part === current) return year;
  if (part < current) return place.tense() === 'future' && part === 1 ? year + 1 : year;
  return place.tense() === 'future' || (part === current + 1 && place.tense() !== 'past')
    ? year
    : year - 1;
}

function q(place: Place): Found | null {
  const token = place.first('qtr');
  if (!token) return null;
  const half = token.value > 4;
  const part = half ? token.value - 4 : token.value;
  const year = place.first('year')?.value ?? quarterYear(part, half ? 2 : 4, place);
  return year === null
    ? null
    : { type: 'DATE', value: `${yearValue(year)}-${half ? 'H' : 'Q'}${part}` };
}

/** "the latest quarter", "the 1988 quarter", "the year-ago quarter": seen from the quarter spoken of before. */
function otherQuarter(place: Place): Found | null {
  const latest = place.first('rel')?.code === 'latest' && place.reference !== null;
  if (latest && place.first('unit')?.code === 'Q' && place.reference !== null) {
    return {
      type: 'DATE',
      value: periodValue(shift(place.reference, 'Q', -1), 'Q'),
      from: 'reference',
    };
  }
  if (!place.has('period') && place.all('unit').at(-1)?.code !== 'Q') return null;
  const named = place.all('unit').some(({ code }) => code === 'Q') && place.reference !== null;
  const base = place.quarter ?? (named ? shift(place.reference, 'Q', -1) : null);
  const focus = base === null ? null : calendarDate(base);
  if (!focus) return null;
  const part = Math.ceil(focus.month / 3);
  const year = place.first('year')?.value ?? (place.first('rel') ? focus.year : focus.year - 1);
  return { type: 'DATE', value: `${yearValue(year)}-Q${part}`, from: 'focus', aside: !latest };
}

export const QUARTER_RULES: readonly Rule[] = [
  {
    pattern:
      "'fiscal'? ord 'fiscal'? '-'? unit (('of'|',')? ('fiscal'? year|('the'? rel? 'fiscal'? unit)))?",
    read: quarter,
  },
  { pattern: "(year|('the'? rel unit)) (\"'s\")? ord 'fiscal'? '-'? unit", read: quarter },
  { pattern: "ord '-'? half ('of' (year|('the'? rel? unit)))", read: quarter },
  { pattern: 'qtr (year)?', read: q },
  { pattern: "year (unit|'period')", read: otherQuarter },
  { pattern: "unit '-' ('ago'|earlier) (unit|'period')", read: otherQuarter },
  {
    pattern: "rel (unit|'period')",
    read: (place) => (place.first('rel')?.code === 'latest' ? otherQuarter(place) : null),
  },
];
