import type { Day } from '../engine/model/dates';
import { dayFrom } from './machine-date';

/** A date found in running text. */
export interface WrittenDate {
  readonly day: Day;
  readonly start: number;
  readonly end: number;
}

/** Where months come before days in figures. */
const MONTH_FIRST = /^en-US$/i;

/** Languages tried where a page does not name its own. */
const COMMON = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'sr-Latn', 'sr', 'sq', 'pl', 'tr'];

/**
 * Finds calendar dates with a year in text, as people write them: "29 May 2023", "May 29th, 2023", "29. Mai 2023", "29 de mayo de
 * 2023", "29.05.2023", "2023-05-29". Month names are the browser's own for the page's language and for English.
 *
 * @param lang BCP 47 tag of the text, or null
 */
export function writtenDates(text: string, lang: string | null): WrittenDate[] {
  const months = monthsOf(lang);
  const found: WrittenDate[] = [];
  const add = (match: RegExpExecArray, day: Day | null): void => {
    if (day !== null) found.push({ day, start: match.index, end: match.index + match[0].length });
  };
  const month = (name: string | undefined): number =>
    monthNumber((name ?? '').toLowerCase(), months);
  for (const match of text.matchAll(DAY_MONTH)) {
    add(match, dayFrom(match[3], month(match[2]), match[1]));
  }
  for (const match of text.matchAll(MONTH_DAY)) {
    add(match, dayFrom(match[3], month(match[1]), match[2]));
  }
  for (const match of text.matchAll(YEAR_FIRST)) {
    add(match, dayFrom(match[1], match[3], match[4]));
  }
  for (const match of text.matchAll(YEAR_LAST)) {
    add(match, figures(match, lang));
  }
  return found.sort((one, other) => one.start - other.start);
}

const DAY_MONTH =
  /(?<![\p{L}\d])(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s\u00A0-]{0,3}(?:de\s|of\s)?(\p{L}{3,12})[.,]?[\s\u00A0-]{0,3}(?:de\s|del\s)?((?:19|20)\d\d)(?!\d)/gu;
const MONTH_DAY =
  /(?<!\p{L})(\p{L}{3,12})\.?[\s\u00A0]{1,3}(\d{1,2})(?:st|nd|rd|th)?,?[\s\u00A0]{1,3}((?:19|20)\d\d)(?!\d)/gu;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:20|19)?\d\d)(?![\d.]\d|\d)/g;

function figures(match: RegExpExecArray, lang: string | null): Day | null {
  const [, one, mark, two, end] = match;
  const year = end?.length === 2 ? `20${end}` : end;
  const monthFirst = mark === '/' && (MONTH_FIRST.test(lang ?? '') || Number(two) > 12);
  return monthFirst ? dayFrom(year, one, two) : dayFrom(year, two, one);
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** Beginnings of month names, of three letters and more, of a language and of English; in lower case. */
function monthsOf(lang: string | null): ReadonlyMap<string, number> {
  const key = lang ?? '';
  let months = known.get(key);
  if (months === undefined) {
    months = new Map((lang === null ? COMMON : ['en', lang]).flatMap(beginnings));
    known.set(key, months);
  }
  return months;
}

/** "septembra" and "Sept." begin like "septembar" and "September"; endings and short forms are not listed anywhere. */
function monthNumber(name: string, months: ReadonlyMap<string, number>): number {
  for (let length = name.length; length >= 3; length -= 1) {
    const month = months.get(name.slice(0, length));
    if (month !== undefined) return month;
  }
  return 0;
}

/** Each beginning that only one month has. */
function beginnings(lang: string): [string, number][] {
  const months = new Map<string, number>();
  for (const [name, month] of monthNames(lang)) {
    for (let length = 3; length <= name.length; length += 1) {
      const beginning = name.slice(0, length);
      const other = months.get(beginning);
      months.set(beginning, other === undefined || other === month ? month : 0);
    }
  }
  return [...months].filter(([, month]) => month > 0);
}

/** Month names of the region's languages that Chromium has no calendar words for. */
const OWN_MONTHS: Readonly<Record<string, string>> = {
  sq: 'janar shkurt mars prill maj qershor korrik gusht shtator tetor nëntor dhjetor',
  mk: 'јануари февруари март април мај јуни јули август септември октомври ноември декември',
  bs: 'januar februar mart april maj juni juli august septembar oktobar novembar decembar',
};

/** A language's months as they stand alone and as they stand in a date. */
function monthNames(lang: string): [string, number][] {
  const own = OWN_MONTHS[lang.slice(0, 2).toLowerCase()];
  if (own !== undefined) return own.split(' ').map((name, at) => [name, at + 1]);
  const names: [string, number][] = [];
  for (const form of [{ month: 'long' }, { day: 'numeric', month: 'long' }] as const) {
    const format = formatter(lang, form);
    for (let month = 0; month < 12; month += 1) {
      const parts = format?.formatToParts(Date.UTC(2023, month, 15)) ?? [];
      const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase();
      if (name !== undefined) names.push([name, month + 1]);
    }
  }
  return names;
}

function formatter(lang: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(lang, { ...form, calendar: 'gregory', timeZone: 'UTC' });
  } catch {
    // The page's language tag is not one.
    return null;
  }
}
