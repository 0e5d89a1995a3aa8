import type { DateInterval, Day } from '../engine/model/dates';
import type { MessageKey } from './strings';

/** The language that dates are put into. */
export interface Locale {
  /** BCP 47. */
  readonly tag: string;
  /** Whether the browser has data for it. */
  isKnown(): boolean;
  /** Puts one message into words. */
  say(key: MessageKey, values?: Readonly<Record<string, string>>): string;
}

/** The parts of a calendar date a text states: a year, a month of a year, or a day. */
type Unit = 'year' | 'month' | 'day';

const FIELDS: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

const SEASONS: Readonly<Record<string, MessageKey>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
  '33': 'quarter1',
  '34': 'quarter2',
  '35': 'quarter3',
  '36': 'quarter4',
};

/** Dates of a language that the browser has no data for (Chromium has none for Albanian) are put together as in British English. */
const STAND_IN = 'en-GB';

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making an `Intl.DateTimeFormat` costs far more than using one, and a card shows dozens of dates. */
function dateFormat(locale: string, unit: Unit): Intl.DateTimeFormat {
  const key = `${locale} ${unit}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat([locale, STAND_IN], { ...FIELDS[unit], timeZone: 'UTC' });
  formats.set(key, made);
  return made;
}

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`);

/** What a calendar date states, or all from one to another, in words. */
function written(locale: Locale, unit: Unit, first: Day, last = first): string {
  const format = dateFormat(locale.tag, unit);
  const parts =
    first === last
      ? format.formatToParts(noon(first))
      : format.formatRangeToParts(noon(first), noon(last));
  const own = locale.isKnown() ? null : locale.say('months').split(', ');
  return tidied(
    parts
      .map(({ type, value }) => (own && type === 'month' ? monthIn(own, value) : value))
      .join(''),
  );
}

/** The month that British English calls so, in the language of the names. */
function monthIn(names: readonly string[], english: string): string {
  const at = names.findIndex((_, month) => {
    const day = `2023-${String(month + 1).padStart(2, '0')}-01`;
    return dateFormat(STAND_IN, 'month').format(noon(day)).startsWith(english);
  });
  return names[at] ?? english;
}

/** Without what Russian and Serbian write after a year, which sentences and brackets around a date have no room for. */
function tidied(text: string): string {
  return text.replaceAll(/(\d{4})(?:\s*г)?\.(?=\s|$)/g, '$1').replaceAll(/\b0(?=\d\.)/g, '');
}

/** One calendar day in words: "29 May 2023". */
export function dayInWords(day: Day, locale: Locale): string {
  return written(locale, 'day', day);
}

/**
 * An interval in words: "29 May 2023", "22–28 May 2023", "May 2023", "by 30 May 2023", "about 2013", "since 2008",
 * "day not given". How finely a side is given is read from its EDTF text, since the days are filled up to whole units.
 */
export function intervalInWords(date: DateInterval, locale: Locale): string {
  const [from = '', to = from] = date.edtf.split('/');
  const words = plainWords(date, from, to, locale);
  if (date.edtf.includes('~') || date.edtf.includes('%'))
    return locale.say('dateAbout', { date: words });
  return date.edtf.includes('?') ? locale.say('dateUncertain', { date: words }) : words;
}

function plainWords(date: DateInterval, from: string, to: string, locale: Locale): string {
  const { first, last, precision } = date;
  if (first === null && last === null) return locale.say('dateUnknown');
  if (first === null)
    return last === null ? '' : locale.say('dateBy', { date: inUnit(last, to, locale) });
  if (last === null) return locale.say('dateSince', { date: inUnit(first, from, locale) });

  const year = written(locale, 'year', first);
  if (precision === 'season' || precision === 'quarter') {
    const key = SEASONS[from.slice(5, 7)];
    if (key) return locale.say(key, { year });
  }
  if (precision === 'decade') return locale.say('decade', { year });
  if (precision === 'year') return year;
  if (precision === 'month') return inUnit(first, 'YYYY-MM', locale);
  if (first === last) return dayInWords(first, locale);
  const unit = coarser(unitOf(from), unitOf(to));
  return closedUp(written(locale, unit, first, last));
}

/** "22–28 May" but "29 April – 3 May": locale data has thin spaces in both, which some faces draw wide. */
function closedUp(range: string): string {
  const [left = '', right] = range.split(/[\u2009\u202f ]*–[\u2009\u202f ]*/);
  if (right === undefined) return range;
  return left.includes(' ') ? `${left} – ${right}` : `${left}–${right}`;
}

function inUnit(day: Day, edtf: string, locale: Locale): string {
  return written(locale, unitOf(edtf), day);
}

/** What one side of an EDTF interval states; qualifiers (`~`, `?`, `%`) do not count. */
function unitOf(edtf: string): Unit {
  const { length } = edtf.replaceAll(/[~?%]/g, '');
  if (length === 4) return 'year';
  return length === 7 ? 'month' : 'day';
}

function coarser(a: Unit, b: Unit): Unit {
  if (a === 'year' || b === 'year') return 'year';
  return a === 'month' || b === 'month' ? 'month' : 'day';
}

/** Calendar year of a day, for "(2023)" after a role. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}
