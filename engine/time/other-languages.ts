import { DatePatterns } from './date-patterns';
import type { DateWords } from './date-words';
import { calendarDate, type DayNumber } from './days';
import { fromReference, type DateExpression } from './expression';
import { intervalOf } from './intervals';
import { SPANISH } from './languages/es';
import { GERMAN } from './languages/de';
import { RUSSIAN } from './languages/ru';
import { ALBANIAN } from './languages/sq';
import { SERBIAN, SERBIAN_CYRILLIC } from './languages/sr';
import { Spoken } from './patterns/spoken';
import { NO_DAY, type Reading, type Setting } from './patterns/pattern';

/** A language's words in each script it is written in. */
interface ScriptWords {
  readonly latin: DateWords;
  readonly cyrillic: DateWords;
}

const SERBIAN_BOTH: ScriptWords = { latin: SERBIAN, cyrillic: SERBIAN_CYRILLIC };
const inOneScript = (words: DateWords): ScriptWords => ({ latin: words, cyrillic: words });

/** By primary language subtag. */
const DATE_WORDS: Readonly<Record<string, ScriptWords>> = {
  sr: SERBIAN_BOTH,
  hr: SERBIAN_BOTH,
  bs: SERBIAN_BOTH,
  sh: SERBIAN_BOTH,
  cnr: SERBIAN_BOTH,
  ru: inOneScript(RUSSIAN),
  de: inOneScript(GERMAN),
  es: inOneScript(SPANISH),
  sq: inOneScript(ALBANIAN),
};

const compiled = new Map<DateWords, DatePatterns>();

/**
 * The dates of a text in another language than English: calendar dates and their parts, weekdays, seasons, holidays,
 * what is reckoned from the reference date ("yesterday", "ten years ago") and from the date spoken of before
 * ("the same day", "three days later"). Other expressions are not looked for.
 */
export function findOtherDates(
  text: string,
  reference: DayNumber | null,
  { latin, cyrillic }: ScriptWords,
): DateExpression[] {
  // Small letters throughout: matching without regard to case costs five times as much. İ is the one letter whose
  // small form is longer, which would move every offset after it.
  const lower = text.replaceAll('İ', 'I').toLowerCase();
  const patterns = patternsOf(latin !== cyrillic && isCyrillic(lower) ? cyrillic : latin);
  const found: DateExpression[] = [];
  const spoken = new Spoken();
  const thisYear = reference === null ? 0 : calendarDate(reference).year;
  const places = patterns.find(lower);
  for (let place = places.next(0); place.done !== true;) {
    const { start, matches } = place.value;
    let end = start;
    // There is no grammar to tell the tense by; news looks back.
    const setting: Setting = { reference, tense: () => 'past', ...spoken.at(start) };
    for (const { length, groups, read } of matches) {
      const reading = read(groups, setting);
      if (reading === null) continue;
      end = start + length;
      if (reading === NO_DAY) break;
      const expression = express(text.slice(start, end), start, reading, setting);
      found.push(expression);
      spoken.note(expression, reading, lower, thisYear);
      break;
    }
    place = places.next(end);
  }
  return found;
}

function patternsOf(words: DateWords): DatePatterns {
  let patterns = compiled.get(words);
  if (patterns === undefined) compiled.set(words, (patterns = new DatePatterns(words)));
  return patterns;
}

/** The words of a language, by its BCP 47 tag; null for English and languages without a table. */
export function dateWordsOf(lang: string | null | undefined): ScriptWords | null {
  return DATE_WORDS[lang?.toLowerCase().split('-')[0] ?? ''] ?? null;
}

/** Whether more of a text in small letters is Cyrillic than not. */
function isCyrillic(lower: string): boolean {
  let balance = 0;
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    if (code >= 0x430 && code <= 0x45f) balance += 1;
    else if (code >= 0x61 && code <= 0x7a) balance -= 1;
  }
  return balance > 0;
}

function express(
  quote: string,
  start: number,
  { value, mod, from }: Reading,
  { reference, focus, story }: Setting,
): DateExpression {
  const anchor = from === 'focus' ? (focus?.text ?? null) : from === 'story' ? story : null;
  const derivation =
    anchor !== null
      ? `“${quote}”, seen from “${anchor}”`
      : (from === 'reference' || from === 'year' || from === 'since') && reference !== null
        ? fromReference(quote, reference)
        : null;
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
    ...(from === 'since' ? { isDistance: true } : {}),
  };
}
