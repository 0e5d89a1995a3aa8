import { compileDatePatterns, type DatePattern, type Reading } from './date-patterns';
import type { DateWords } from './date-words';
import type { DayNumber } from './days';
import { fromReference, type DateExpression } from './expression';
import { intervalOf } from './intervals';
import { SPANISH } from './languages/es';
import { GERMAN } from './languages/de';
import { RUSSIAN } from './languages/ru';
import { ALBANIAN } from './languages/sq';
import { SERBIAN } from './languages/sr';
import type { Basis } from './resolve';

/** By primary language subtag. */
const DATE_WORDS: Readonly<Record<string, DateWords>> = {
  sr: SERBIAN,
  hr: SERBIAN,
  bs: SERBIAN,
  sh: SERBIAN,
  cnr: SERBIAN,
  ru: RUSSIAN,
  de: GERMAN,
  es: SPANISH,
  sq: ALBANIAN,
};

const compiled = new Map<DateWords, readonly DatePattern[]>();

/**
 * The dates of a text in another language than English: whole and partial calendar dates, weekdays, years, and
 * the plainest relative ones ("yesterday", "last week", "ten years ago"). Other expressions are not looked for.
 */
export function findOtherDates(
  text: string,
  reference: DayNumber | null,
  words: DateWords,
): DateExpression[] {
  const patterns = compiled.get(words) ?? compileDatePatterns(words);
  compiled.set(words, patterns);
  // Small letters throughout: matching without regard to case costs five times as much. İ is the one letter whose
  // small form is longer, which would move every offset after it.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  const matches = patterns.flatMap(({ pattern, read }) =>
    [...lower.matchAll(pattern)].map((match) => ({ match, read })),
  );
  matches.sort((a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length);
  const found: DateExpression[] = [];
  const basis: Basis = { reference, year: null, tense: () => 'unknown' };
  for (const { match, read } of matches) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const reading = read(
      match.slice(1).map((group) => group ?? ''),
      basis,
    );
    const quote = text.slice(match.index, match.index + match[0].length);
    if (reading) found.push(express(quote, match.index, reading, reference));
  }
  return found;
}

/** The words of a language, by its BCP 47 tag; null for English and languages without a table. */
export function dateWordsOf(lang: string | null | undefined): DateWords | null {
  return DATE_WORDS[lang?.toLowerCase().split('-')[0] ?? ''] ?? null;
}

function express(
  quote: string,
  start: number,
  { value, mod, relative }: Reading,
  reference: DayNumber | null,
): DateExpression {
  const derivation = relative && reference !== null ? fromReference(quote, reference) : null;
  const interval = intervalOf(value, { mod: mod ?? null, derivation });
  return {
    start,
    end: start + quote.length,
    text: quote,
    type: 'DATE',
    value,
    mod: mod ?? null,
    interval,
    derivation,
  };
}
