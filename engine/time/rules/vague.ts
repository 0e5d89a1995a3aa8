import type { Found, Place, Rule } from '../context';

/** Words that point to the past, the present or the future and no nearer: they stay vague. */

function constant(value: string): (place: Place) => Found {
  return () => ({ type: 'DATE', value });
}

/** "recent clashes", not "more recent than". */
function recent(place: Place): Found | null {
  return place.before(1)?.text === 'as' ? null : { type: 'DATE', value: 'PAST_REF' };
}

/** "now" as a time, not "now that" or "now, look". */
function now(place: Place): Found | null {
  return { type: 'DATE', value: place.tokens.at(-1)?.code ?? 'PRESENT_REF' };
}

/** "in the past", where no noun follows ("the past week"). */
function thePast(place: Place): Found | null {
  const next = place.after(1);
  const ends =
    !next ||
    next.kind === 'break' ||
    /^(?:[.,;:!?)"”—-]|and|but|or|that|to|he|she|it|they|when|by|with|has|have|had|was|were|is)$/.test(
      next.text,
    );
  return ends && place.has('past') ? { type: 'DATE', value: 'PAST_REF' } : null;
}

export const VAGUE_RULES: readonly Rule[] = [
  { pattern: "'right'? now", read: now },
  { pattern: "('more'|'most'|'only'|'very'|'until')? recently", read: constant('PAST_REF') },
  { pattern: 'recent', read: recent },
  { pattern: "'in' 'the' rel", read: thePast },
  {
    pattern:
      "('in'|'into') 'the' ('near'|'not' '-'? 'too' '-'? 'distant'|'foreseeable'|'distant'|'immediate')? 'future'",
    read: constant('FUTURE_REF'),
  },
  { pattern: "'at' 'the'? 'present'", read: constant('PRESENT_REF') },
  { pattern: "'future' units", read: constant('FUTURE_REF') },
  { pattern: "'long' 'ago'", read: constant('PAST_REF') },
  {
    pattern: "'these' units",
    read: (place) =>
      place.first('units')?.code === 'D' ? { type: 'DATE', value: 'PRESENT_REF' } : null,
  },
  {
    pattern: 'rel',
    read: (place) =>
      place.tokens[0]?.text === 'current' ? { type: 'DATE', value: 'PRESENT_REF' } : null,
  },
];
