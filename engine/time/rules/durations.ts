import type { Found, Place, Rule } from '../context';
import type { DayNumber } from '../days';
import { isUnit, shift } from '../periods';
import type { Token } from '../tokens';
import { countOf, durationValue } from './amounts';

/** Stretches of time ("three days", "the past two months") and repetitions ("every Monday", "daily", "a year"). */

function unitOf(place: Place): Token | undefined {
  return place.first('units') ?? place.first('unit');
}

function duration(place: Place): Found | null {
  const unit = unitOf(place);
  if (!unit) return null;
  const next = place.after(1)?.text ?? '';
  // Ages: "a 13-year-old boy", "he is 13 years old".
  if (next === 'old' || (next === '-' && place.after(2)?.text === 'old')) return null;
  if (place.first('ord') && unit.code !== 'Y') return null;
  // Fractions: "three-quarters of", "a quarter".
  if (unit.code === 'Q' && (place.has('-') || unit.kind === 'unit' || next === 'of')) return null;
  return { type: 'DURATION', value: durationValue(countOf(place), unit.code) };
}

const ORDER = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "two years and three months", "1 hour and 30 minutes". */
function sum(place: Place): Found | null {
  const [large, small] = place.tokens.filter(({ kind }) => kind === 'unit' || kind === 'units');
  const [first, second] = place.tokens.filter(({ kind }) => kind === 'num' || kind === 'd');
  if (!large || !small || !first || !second) return null;
  const rank = ORDER.indexOf(large.code);
  if (rank < 0 || ORDER.indexOf(small.code) <= rank) return null;
  const head = durationValue(first.value, large.code);
  const tail = durationValue(second.value, small.code).slice(1);
  return { type: 'DURATION', value: head + (head.includes('T') ? tail.slice(1) : tail) };
}

/** "a year and a half". */
function andAHalf(place: Place): Found | null {
  const unit = place.first('unit');
  const count = (place.tokens.find(({ kind }) => kind === 'num' || kind === 'd')?.value ?? 1) + 0.5;
  return unit ? { type: 'DURATION', value: durationValue(count, unit.code) } : null;
}

/** "the past two months", "the first nine months", "the next few days". */
function relDuration(place: Place): Found | null {
  const unit = unitOf(place);
  const count = countOf(place);
  const rel = place.first('rel');
  if (!unit) return null;
  if (count === null && rel) return vagueStretch(rel);
  const found: Found = { type: 'DURATION', value: durationValue(count, unit.code) };
  const days = rel && count !== null ? stretch(place, rel.code, count, unit.code) : null;
  return days ? { ...found, days } : found;
}

/** The days from so many units back until today, or from today on. */
function stretch(
  { reference }: Place,
  rel: string,
  count: number,
  code: string,
): readonly [DayNumber, DayNumber] | null {
  if (reference === null) return null;
  const hours = { TH: 24, TM: 1440, TS: 86_400 }[code];
  const unit = hours === undefined ? code : 'D';
  if (!isUnit(unit)) return null;
  const steps = hours === undefined ? Math.round(count) : Math.ceil(count / hours);
  if (rel === 'last' || rel === 'latest') return [shift(reference, unit, -steps), reference];
  return rel === 'next' ? [reference, shift(reference, unit, steps)] : null;
}

function vagueStretch(rel: Token): Found | null {
  if (rel.code === 'next') return { type: 'DATE', value: 'FUTURE_REF' };
  return rel.code === 'last' || rel.code === 'latest' ? { type: 'DATE', value: 'PAST_REF' } : null;
}

/** "recent weeks", "coming months", "past years". */
function relPlural(place: Place): Found | null {
  const rel = place.first('rel');
  if (!rel) return { type: 'DATE', value: 'PAST_REF' };
  return vagueStretch(rel);
}

const BEFORE_BARE = new Set(
  'for in over after within during of many took taken spent lasting lasted through'.split(' '),
);

/** "for weeks", "after decades of war". */
function bareUnits(place: Place): Found | null {
  const unit = unitOf(place);
  const before = place.before(1)?.text ?? '';
  const over = before === 'the' && place.before(2)?.text === 'over';
  if (!unit || !(BEFORE_BARE.has(before) || over) || place.after(1)?.text === 'old') return null;
  return { type: 'DURATION', value: durationValue(null, unit.code) };
}

/** "a year": how often after an amount ("$3 a year", "four times a month"), else how long. */
function oneUnit(place: Place): Found | null {
  const unit = place.first('unit');
  const previous = place.before(1);
  if (!unit || unit.code === 'TS') return null;
  if (
    previous?.kind === 'times' ||
    previous?.text === 'percent' ||
    previous?.text === 'million' ||
    previous?.text === 'billion' ||
    previous?.kind === 'num'
  ) {
    return { type: 'SET', value: durationValue(1, unit.code) };
  }
  return duration(place);
}

/** "a decade-old law", "years-long talks", "a 10-week-old strike" – but no ages. */
function compound(place: Place): Found | null {
  const unit = unitOf(place);
  const count = countOf(place) ?? (unit?.kind === 'unit' ? 1 : null);
  if (!unit || (place.has('old') && unit.code === 'Y' && unit.kind === 'unit')) return null;
  return { type: 'DURATION', value: durationValue(count, unit.code) };
}

function frequency(place: Place): Found | null {
  const token = place.first('frequency');
  // "Daily Mail", "the party daily Granma": names.
  if (place.after(1)?.capital === true) return null;
  return token ? { type: 'SET', value: token.code } : null;
}

function every(place: Place): Found | null {
  const weekday = place.first('weekday') ?? place.first('weekdays');
  const part = place.first('part');
  const tail = part ? `T${part.code}` : '';
  if (weekday) return { type: 'SET', value: `XXXX-WXX-${weekday.value}${tail}` };
  const month = place.first('month');
  if (month) return { type: 'SET', value: `XXXX-${String(month.value).padStart(2, '0')}` };
  const season = place.first('season');
  if (season) return { type: 'SET', value: `XXXX-${season.code}` };
  const unit = unitOf(place);
  if (unit)
    return {
      type: 'SET',
      value: durationValue(place.has('other') ? 2 : (countOf(place) ?? 1), unit.code),
    };
  return part ? { type: 'SET', value: `XXXX-XX-XXT${part.code}` } : null;
}

function weekdaysAlone(place: Place): Found | null {
  const token = place.first('weekdays');
  if (!token) return null;
  const value = token.value === 8 ? 'XXXX-WXX-WD' : `XXXX-WXX-${token.value}`;
  return { type: 'SET', value };
}

const N =
  "(n|vague|('a' vague 'of'?)|(n ('to'|'or'|'-'|dash) n)|(n 'or' 'more')|(n 'more')|(n vague))";

export const DURATION_RULES: readonly Rule[] = [
  {
    pattern: `${N} '-'? ('calendar'|'consecutive'|'straight'|'full'|'long'|'working'|'business'|'trading'|'more')? anyunit`,
    read: duration,
  },
  { pattern: "(half ('a'|'an') unit)|('a' half '-'? unit)", read: duration },
  { pattern: "n anyunit (',' | 'and')? n anyunit", read: sum },
  { pattern: "('a'|'an'|n) unit 'and' 'a' half", read: andAHalf },
  { pattern: "rel (n|vague) ('more')? units", read: relDuration },
  { pattern: "rel vague 'of' units", read: relDuration },
  { pattern: 'ord n units', read: relDuration },
  { pattern: "'the' n units", read: relDuration },
  { pattern: "(rel|recent) units ('and' units)?", read: relPlural },
  { pattern: 'units', read: bareUnits },
  { pattern: "('a'|'an') unit", read: oneUnit },
  { pattern: 'frequency', read: frequency },
  { pattern: "(n '-')? anyunit '-' ('old'|'long')", read: compound },
  { pattern: "each ('other'|n)? (anyunit|weekday|month|season|part) part?", read: every },
  { pattern: 'weekdays part?', read: weekdaysAlone },
  { pattern: "units 'ahead'", read: () => ({ type: 'DATE', value: 'FUTURE_REF' }) },
  { pattern: "times (each|'a'|'an'|'per') unit", read: every },
];
