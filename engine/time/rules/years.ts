import type { Found, Place, Rule } from '../context';
import { calendarDate } from '../days';
import { yearValue } from '../periods';
import { date } from './month-days';

/** Years, decades and centuries: "in 2008", "the 1998-99 war", "the nineties", "the 20th century". */

const BEFORE_YEAR = new Set(
  `in since by until till of from to through throughout and or for between before after the during around circa about
   early late mid ( [ - fiscal year , a than ended ending calendar`.split(/\s+/),
);
/** Words after which four digits are no year. */
const NUMBERED = /^(?:[$£€#№%:/]|no|number|resolution|flight|route|room|page|[a-z]+\d+)$/;
/** Words before which four digits are a quantity. */
const MEASURE = /^(?:[%/:]|meters?|metres?|km|kg|mph|pounds|hours?|units?)$/;
const COUNTED = /^(?:percent|per|people|men|women|children|miles|feet|dollars|[a-z]+s)$/;
const NOT_COUNTED = /^(?:was|is|has|as|its|his|versus|this|us|elections|olympics)$/;
const PEOPLE =
  /^(?:people|men|women|children|soldiers|troops|civilians|refugees|officers|protesters|workers|percent|dollars|euros)$/;
const OWN = /^(?:his|her|their|my|your|our)$/;

function yearAlone(place: Place): Found | null {
  const year = place.first('year')?.value ?? 0;
  const previous = place.before(1)?.text ?? '';
  const next = place.after(1);
  if (NUMBERED.test(previous) || MEASURE.test(next?.text ?? '') || next?.kind.startsWith('unit'))
    return null;
  if (previous === '-' && !/^(?:mid|post|pre|early|late)$/.test(place.before(2)?.text ?? ''))
    return null;
  if (year < 1900 || year > 2059) {
    const introduced = /^(?:in|since|by|until|from|of|to|year|the)$/.test(previous);
    return introduced && !COUNTED.test(next?.text ?? '') ? date(yearValue(year)) : null;
  }
  if (counts(place)) return null;
  const opens = previous === 'in' && /^[.!?"”]?$/.test(place.before(2)?.text.trim() ?? '');
  return { ...date(yearValue(year)), opens };
}

/**
 * "2000 soldiers": a round number before a plural, or any before people, that nothing before it shows to be a year.
 * "The 2013 accords", "2005 levels" are years.
 */
function counts(place: Place): boolean {
  const next = place.after(1);
  if (!next || next.kind !== '' || NOT_COUNTED.test(next.text)) return false;
  const round = (place.first('year')?.value ?? 0) % 50 === 0;
  if (!PEOPLE.test(next.text) && !(round && COUNTED.test(next.text))) return false;
  const previous = place.before(1);
  if (previous?.text === 'the') return false;
  const introduced = BEFORE_YEAR.has(previous?.text ?? '') || previous?.kind === 'early';
  return !introduced || /^(?:of|to|by|from|than|about|around|for|,)$/.test(previous?.text ?? '');
}

/** "the year 2000", "the year two thousand". */
function theYear(place: Place): Found | null {
  const number = place.tokens[1];
  if (!number || place.first('unit')?.code !== 'Y' || number.text.includes(',')) return null;
  return number.value >= 1000 && number.value < 2200 ? date(yearValue(number.value)) : null;
}

function yearRange(place: Place): Found | null {
  const [first, second] = place.all('year');
  const short = place.first('d') ?? place.first('num');
  if (!first) return null;
  const last = second?.value ?? Math.floor(first.value / 100) * 100 + (short?.value ?? 0);
  return last > first.value && last - first.value < 100 ? date(`${first.value}/${last}`) : null;
}

function decade(place: Place): Found | null {
  const token = place.first('decade');
  if (!token) return null;
  const before = place.before(1);
  // "in his 20s" is an age, "20s" alone anything.
  if (OWN.test(before?.text ?? '') || OWN.test(place.before(2)?.text ?? '')) return null;
  const bare = /\d/.test(token.text) && token.value < 100;
  if (bare && !/^['’]/.test(token.text) && (before?.text !== 'the' || token.value < 50))
    return null;
  if (token.value > 99) return date(String(token.value).slice(0, 3));
  const now = place.reference === null ? 2000 : calendarDate(place.reference).year;
  const year = Math.floor(now / 100) * 100 + token.value;
  return date(String(year > now ? year - 100 : year).slice(0, 3));
}

function century(place: Place): Found | null {
  const unit = place.first('unit') ?? place.first('units');
  const ordinal = place.first('ord')?.value ?? 0;
  return unit?.code === 'CE' && ordinal > 1 ? date(String(ordinal - 1).padStart(2, '0')) : null;
}

export const YEAR_RULES: readonly Rule[] = [
  { pattern: 'year', read: yearAlone },
  { pattern: 'unit (year|num)', read: theYear },
  { pattern: "year ('-'|'/'|dash) (year|d|num)", read: yearRange },
  { pattern: 'decade', read: decade },
  { pattern: "ord '-'? anyunit", read: century },
];
