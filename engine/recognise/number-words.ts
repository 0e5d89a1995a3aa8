import { foldWord } from '../text/fold';
import { GERMAN } from './number-words/de';
import { ENGLISH } from './number-words/en';
import { SPANISH } from './number-words/es';
import type { Row } from './number-words/row';
import { RUSSIAN } from './number-words/ru';
import { ALBANIAN } from './number-words/sq';
import { SERBIAN } from './number-words/sr';

/** How a number is limited by the words before it. */
export type Limit = 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than';

/** Least and most that a word for many means. */
export type Many = readonly [min: number, max: number | null];

/** Phrases by their first word, the longest first, each as the words after that. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Words for numbers and for how sure they are, in the languages that have cues. All are folded. Lists are open: a missing word
 * costs a number.
 */
export interface NumberWords {
  /** Numerals that can be added up: 50 and 2 are "fifty-two". */
  readonly values: ReadonlyMap<string, number>;
  /** Words for a number or so ("tridesetak"). */
  readonly around: ReadonlyMap<string, number>;
  /** What multiplies the number before it; approximate where it is a round one ("two dozen"). */
  readonly times: ReadonlyMap<string, { readonly by: number; readonly round: boolean }>;
  /** Words for many. */
  readonly vague: ReadonlyMap<string, Many>;
  /** "Several", before a word of `times` or `vague`. */
  readonly several: Phrases;
  /** Words between tens and ones ("cincuenta y dos"), and between words for many ("cientos de miles"). */
  readonly joins: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  /** "And a half", "half a", "point". */
  readonly andHalf: Phrases;
  readonly half: Phrases;
  readonly point: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  /** After a number: it is some more ("с лишним"). */
  readonly beyond: Phrases;
  /** After a number: it is that or nearly so ("or so"). */
  readonly orSo: Phrases;
  /** Before two numbers, and between them ("between 400 and 500"). */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words that end what a number may count. */
  readonly ends: ReadonlySet<string>;
  /** Words whose number is a name or a time ("page 30"). */
  readonly labels: ReadonlySet<string>;
  /** Words before a time that a number is compared with. */
  readonly since: ReadonlySet<string>;
  /** Words between a part and its whole. */
  readonly outOf: ReadonlySet<string>;
  /** Beginnings of words that say that a number rose to what follows. */
  readonly rises: readonly string[];
  /** Phrases before a number, words parted by a blank. */
  readonly limits: ReadonlyMap<string, Limit>;
}

const ROWS: Readonly<Record<string, Row>> = {
  en: ENGLISH,
  sr: SERBIAN,
  ru: RUSSIAN,
  sq: ALBANIAN,
  de: GERMAN,
  es: SPANISH,
};

const DOZENS: Many = [24, 99];
const HUNDREDS: Many = [100, 999];
const THOUSANDS: Many = [1000, null];
const TENS_OF_THOUSANDS: Many = [10_000, 99_999];
const HUNDREDS_OF_THOUSANDS: Many = [100_000, 999_999];

/** What "several" of a unit means, or words for many of it. */
export function manyOf(by: number): Many {
  return by < 100 ? DOZENS : by < 1000 ? HUNDREDS : by === 1000 ? THOUSANDS : [by, null];
}

/** Words for many, times a thousand ("hundreds of thousands"). */
export function manyThousands([min]: Many): Many {
  return min < 100 ? TENS_OF_THOUSANDS : min < 1000 ? HUNDREDS_OF_THOUSANDS : [1_000_000, null];
}

const wordsOf = (text = ''): string[] => text.split(/\s+/u).filter((word) => word !== '');

const foldPhrase = (phrase: string): string[] => wordsOf(phrase).map(foldWord);

/** "word:value" pairs. */
function pairs(text = ''): [word: string, value: string][] {
  return wordsOf(text).map((pair) => {
    const [word = '', value = ''] = pair.split(':');
    return [foldWord(word), value];
  });
}

function phrases(text: string): Phrases {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of text.split('|')) {
    const [first, ...rest] = foldPhrase(phrase);
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), rest]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return byFirst;
}

function read(row: Row): NumberWords {
  const values = new Map<string, number>();
  const count = (list: string, valueOf: (index: number) => number): void =>
    wordsOf(list).forEach((forms, index) => {
      for (const form of forms.split('/')) values.set(foldWord(form), valueOf(index));
    });
  count(row.upTo19, (index) => index + 1);
  count(row.tens, (index) => 20 + 10 * index);
  count(row.hundreds, (index) => 100 * (index + 1));
  for (const [word, value] of pairs(row.others)) values.set(word, Number(value));
  const times = pairs(row.times).map(
    ([word, value]) =>
      [word, { by: Number(value.replace('~', '')), round: value.startsWith('~') }] as const,
  );
  const vague = new Map<string, Many>();
  const mean = (list: string | undefined, many: Many): void => {
    for (const word of wordsOf(list)) vague.set(foldWord(word), many);
  };
  mean(row.dozens, DOZENS);
  mean(row.hundredsVague, HUNDREDS);
  mean(row.thousandsVague, THOUSANDS);
  mean(row.tenThousandsVague, TENS_OF_THOUSANDS);
  mean(row.hundredThousandsVague, HUNDREDS_OF_THOUSANDS);
  const limits = new Map<string, Limit>();
  for (const limit of Object.keys(row.limits) as Limit[]) {
    for (const phrase of row.limits[limit].split('|'))
      limits.set(foldPhrase(phrase).join(' '), limit);
  }
  return {
    values,
    around: new Map(pairs(row.around).map(([word, value]) => [word, Number(value)])),
    times: new Map(times),
    vague,
    several: phrases(row.several),
    joins: new Set(foldPhrase(row.joins)),
    of: new Set(foldPhrase(row.of ?? '')),
    andHalf: phrases(row.andHalf),
    half: phrases(row.half),
    point: new Set(foldPhrase(row.point)),
    decimals: new Set(foldPhrase(row.decimals ?? '')),
    beyond: phrases(row.beyond),
    orSo: phrases(row.orSo ?? ''),
    between: new Set(foldPhrase(row.between)),
    and: new Set(foldPhrase(row.and)),
    ends: new Set(foldPhrase(row.ends)),
    labels: new Set(foldPhrase(row.labels)),
    since: new Set(foldPhrase(row.since)),
    outOf: new Set(foldPhrase(row.outOf)),
    rises: foldPhrase(row.rises),
    limits,
  };
}

const made = new Map<string, NumberWords>();

/** The words of a language; English where it has none here. */
export function numberWords(lang: string | null): NumberWords {
  const key = lang !== null && ROWS[lang] !== undefined ? lang : 'en';
  let found = made.get(key);
  if (found === undefined) made.set(key, (found = read(ROWS[key] ?? ENGLISH)));
  return found;
}
