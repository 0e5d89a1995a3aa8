import type { LexiconEvent } from '../lexicon/data';
import type { DateInterval, Day } from '../model/dates';
import { formatDay, parseDay } from '../time/days';
import type { PageDate } from './narrative';

/** A date this close to the page's own day is news, of whatever it tells besides. */
const NEWS_DAYS = 30;
const WEEK_DAYS = 7;
const YEAR = /\b(?:19|20)\d\d\b/u;

/**
 * Reads dates without a year in a text that looks back: “on 29 May” in a text of 2025 means the 29 May it tells of, where it names
 * that year somewhere, or names just the day of a covered event.
 *
 * @param years years that the text states in figures
 * @returns how such a date is to be read; the date itself where it stays as it is
 */
export function readerOfYearless(
  events: readonly LexiconEvent[],
  dates: readonly PageDate[],
  years: ReadonlySet<string>,
  published: Day | null,
): (date: PageDate) => PageDate {
  if (published === null) return (date) => date;
  const year = storyYear(events, dates, years, published);
  if (year === null) return (date) => date;
  const itsDays = new Set(
    events.flatMap(({ happened: { precision, first } }) =>
      precision === 'day' && first?.startsWith(year) === true ? [first.slice(4)] : [],
    ),
  );
  // On the anniversary the very day of an event is not news, nor is its week.
  const isItsDay = ({ first, last }: DateInterval): boolean =>
    first !== null &&
    last !== null &&
    parseDay(last) - parseDay(first) < WEEK_DAYS &&
    [...itsDays].some((day) => first.slice(4) <= day && day <= last.slice(4));
  return (date) => {
    const { interval } = date;
    if (!isYearless(date) || (isNews(interval, published) && !isItsDay(interval))) return date;
    const moved = inYear(date.interval, year);
    return moved === null || isAfter(moved, published)
      ? date
      : {
          ...date,
          interval: { ...moved, derivation: `“${date.text}” in a text that tells of ${year}` },
        };
  };
}

/** The year of the covered events that an older text looks back to; null where it tells of none. */
function storyYear(
  events: readonly LexiconEvent[],
  dates: readonly PageDate[],
  years: ReadonlySet<string>,
  published: Day,
): string | null {
  const days = events.flatMap(({ happened: { precision, first } }) =>
    precision === 'day' && first !== null && first < published ? [first] : [],
  );
  const candidates = [...new Set(days.map((day) => day.slice(0, 4)))].filter(
    (year) => year < published.slice(0, 4) || days.some((day) => farBefore(day, published)),
  );
  return (
    candidates.find((year) => years.has(year)) ??
    candidates.find((year) =>
      dates.some(
        (date) =>
          isYearless(date) &&
          !isNews(date.interval, published) &&
          date.interval.precision === 'day' &&
          days.some(
            (day) => day.startsWith(year) && day.slice(4) === date.interval.first?.slice(4),
          ),
      ),
    ) ??
    null
  );
}

/** What a text looks back to lies before it. */
function isAfter({ first }: DateInterval, published: Day): boolean {
  return first !== null && first > published;
}

function farBefore(day: Day, published: Day): boolean {
  return parseDay(published) - parseDay(day) > NEWS_DAYS;
}

/** Beginnings of the months' names in the languages that have cues; "29.5." names its month too. */
const MONTH =
  /(?<!\p{L})(?:jan|feb|mar|mär|apr|may|maj|mai|jun|qer|jul|kor|aug|avg|gus|sep|sht|okt|oct|tet|nov|nën|nen|dec|dez|dhj|dic|ene|abr|agos|shk|pri|янв|фев|мар|апр|ма[йяюеј]|июн|июл|авг|сен|окт|ноя|дек|јан|јун|јул|сеп|нов|дец)|\d\.\s?\d{1,2}\./iu;

/** Means the date named before, and so its year. */
export const SAME_DAY =
  /\b(?:the same|that|those) (?:day|evening|night|morning|afternoon|week|weekend|month)s?\b/iu;

/** "29 May", "late May", "the April": a month, and no year. */
function isYearless({ text, type, interval: { precision } }: PageDate): boolean {
  return (
    type === 'DATE' &&
    !YEAR.test(text) &&
    ['day', 'week', 'month', 'range'].includes(precision) &&
    (MONTH.test(text) || SAME_DAY.test(text))
  );
}

function isNews({ first, last }: DateInterval, published: Day): boolean {
  const near = (day: Day | null): boolean =>
    day !== null && Math.abs(parseDay(published) - parseDay(day)) <= NEWS_DAYS;
  return near(first) || near(last);
}

/** The same days of another year; null where they are open or on 29 February. */
function inYear(interval: DateInterval, year: string): DateInterval | null {
  const { first, last, edtf } = interval;
  if (first === null || last === null || /-02-29/u.test(`${first} ${last}`)) return null;
  if (first.slice(0, 4) !== last.slice(0, 4)) return null;
  const moved = (day: Day): Day => formatDay(parseDay(`${year}${day.slice(4)}`));
  return {
    ...interval,
    first: moved(first),
    last: moved(last),
    edtf: edtf.replaceAll(first.slice(0, 4), year),
  };
}
