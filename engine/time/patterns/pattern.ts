import type { Focus } from '../context';
import type { DateWords } from '../date-words';
import { calendarDate, dayNumber } from '../days';
import type { Mod } from '../intervals';
import { yearNear, type Basis } from '../resolve';

/** What a date that is not whole is filled in from. */
export interface Setting extends Basis {
  /** The date the text spoke of last. */
  readonly focus: Focus | null;
  /** The words that told of the year in `year`. */
  readonly story: string | null;
}

/** What a pattern's groups mean. */
export interface Reading {
  readonly value: string;
  readonly mod?: Mod;
  /**
   * What it was reckoned from ('year': only the year, from the reference date; 'since': back from the reference date, if from there);
   * missing where the text states the date.
   */
  readonly from?: 'reference' | 'year' | 'since' | 'focus' | 'story' | undefined;
}

/** The words are a date, but nobody can say which ("that day" with none before). */
export const NO_DAY = 'no day';

/** What words mean; null if they are no date. */
export type Meaning = Reading | typeof NO_DAY | null;

/** A pattern over a text in small letters, and what its groups say. */
export interface DatePattern {
  readonly source: string;
  readonly read: (groups: readonly string[], setting: Setting) => Meaning;
}

/** The sources as one group that captures. */
export function oneOf(sources: readonly string[]): string {
  return `(${sources.join('|')})`;
}

/** The 1-based place of a name, in small letters, in a list of sources; 0 if it is none of them. */
export function indexIn(sources: readonly string[]): (name: string | undefined) => number {
  const tests = sources.map((source) => new RegExp(`^(?:${inSmallLetters(source)})$`, 'u'));
  const known = new Map<string, number>();
  return (name = '') => {
    let place = known.get(name);
    if (place === undefined)
      known.set(name, (place = tests.findIndex((test) => test.test(name)) + 1));
    return place;
  };
}

/** A source for texts in small letters. */
export function inSmallLetters(source: string): string {
  return source.toLowerCase().replaceAll(String.raw`\p{l}`, String.raw`\p{L}`);
}

/** The group that took part in a match; of the branches of a template only one does. */
export function taken(groups: readonly string[]): string | undefined {
  return groups.find((group) => group !== '');
}

/** A year, in figures or as "last year", as one group that captures. */
export function yearSource({ afterYear, relativeYears }: DateWords): string {
  const relative = relativeYears.map(([source]) => `|${source}`).join('');
  return String.raw`(\d{4}(?:${afterYear})?${relative})`;
}

/** What the words of `yearSource` say, or what a month or day without a year means. */
export interface Year {
  readonly year: number;
  readonly from?: Reading['from'];
}

/** Reads what `yearSource` captured; null where there is nothing to reckon from. */
export function statedYear(words: DateWords): (text: string, setting: Setting) => Year | null {
  const place = indexIn(words.relativeYears.map(([source]) => source));
  return (text, { reference, focus }) => {
    if (/^\d/u.test(text)) return { year: Number(text.slice(0, 4)) };
    const step = words.relativeYears[place(text) - 1]?.[1];
    if (step === 'same')
      return focus === null ? null : { year: calendarDate(focus.day).year, from: 'focus' };
    if (step === undefined || reference === null) return null;
    return { year: calendarDate(reference).year + step, from: 'year' };
  };
}

/** Days for which a month without a year is news and not part of an older story. */
const RECENT = 60;

/** The year of a month or day that is written without one: the nearest, or that of the story it belongs to. */
export function impliedYear(month: number, day: number | null, setting: Setting): Year | null {
  const near = yearNear(month, day, { ...setting, year: null });
  const { reference, year: told } = setting;
  if (near === null || reference === null) return null;
  const isOlder = told !== null && told < calendarDate(reference).year;
  const away = Math.abs(dayNumber(near, month, day ?? 15) - reference);
  const isAhead = dayNumber(near, month, day ?? 1) > reference;
  return isOlder && (away > RECENT || isAhead)
    ? { year: told, from: 'story' }
    : { year: near, from: 'reference' };
}
