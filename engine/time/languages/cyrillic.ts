import type { DateWords } from '../date-words';

const LETTERS: Readonly<Record<string, string>> = {
  lj: 'љ',
  nj: 'њ',
  dž: 'џ',
  a: 'а',
  b: 'б',
  v: 'в',
  g: 'г',
  d: 'д',
  đ: 'ђ',
  e: 'е',
  ž: 'ж',
  z: 'з',
  i: 'и',
  j: 'ј',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  ć: 'ћ',
  u: 'у',
  f: 'ф',
  h: 'х',
  c: 'ц',
  č: 'ч',
  š: 'ш',
};

/** What is no letter of a word: classes and escapes of regular expressions, places of templates. */
const TAKEN = /\\p\{\p{L}\}|\\.|\{\p{L}+\}|lj|nj|dž|\p{L}/gu;

/** A source of a regular expression, or words in small letters, in Serbian Cyrillic. */
export function cyrillic(source: string): string {
  return source.replaceAll(TAKEN, (part) => LETTERS[part] ?? part);
}

const each = (sources: readonly string[]): string[] => sources.map(cyrillic);
const firsts = <T>(rows: readonly (readonly [string, T])[]): [string, T][] =>
  rows.map(([source, meaning]) => [cyrillic(source), meaning]);

/** The words of a language written in Serbian Latin, in Serbian Cyrillic. */
export function inCyrillic(words: DateWords): DateWords {
  return {
    months: each(words.months),
    monthAdjectives: each(words.monthAdjectives),
    weekdays: each(words.weekdays),
    weekdayNames: each(words.weekdayNames),
    weekdayDate: words.weekdayDate,
    spelledDays: each(words.spelledDays ?? []),
    dayMonth: words.dayMonth,
    monthYear: words.monthYear,
    beforeMonth: cyrillic(words.beforeMonth),
    beforeYear: cyrillic(words.beforeYear),
    beforeNumeric: cyrillic(words.beforeNumeric ?? ''),
    afterYear: cyrillic(words.afterYear),
    relativeYears: firsts(words.relativeYears),
    edges: firsts(words.edges),
    days: firsts(words.days),
    periods: words.periods.map(([source, unit, count]) => [cyrillic(source), unit, count]),
    ago: cyrillic(words.ago),
    agoToTheDay: cyrillic(words.agoToTheDay),
    later: cyrillic(words.later),
    earlier: cyrillic(words.earlier),
    since: cyrillic(words.since),
    sameDay: firsts(words.sameDay),
    units: firsts(words.units),
    numbers: Object.fromEntries(firsts(Object.entries(words.numbers))),
    last: cyrillic(words.last),
    next: cyrillic(words.next),
    that: cyrillic(words.that),
    nthWeekday: cyrillic(words.nthWeekday),
    ordinals: firsts(words.ordinals),
    seasons: each(words.seasons),
    seasonsAlone: each(words.seasonsAlone),
    holidays: firsts(words.holidays),
  };
}
