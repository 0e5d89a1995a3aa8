import type { DateWords } from '../date-words';
import { calendarDate, dayNumber, daysInMonth, formatDay } from '../days';
import { yearValue } from '../periods';
import { lastWeekday, nextWeekday } from '../resolve';
import {
  impliedYear,
  indexIn,
  NO_DAY,
  oneOf,
  statedYear,
  taken,
  yearSource,
  type DatePattern,
  type Reading,
  type Setting,
} from './pattern';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
/** The months they begin in. */
const STARTS = [3, 6, 9, 12];
/** "That Monday" is within so many days of the date spoken of before. */
const NEAR = 3;

/** Weekdays, the n-th of a month among them, holidays and seasons. */
export function namedDayPatterns(words: DateWords): DatePattern[] {
  return [...weekdayPatterns(words), ...seasonPatterns(words), ...holidayPatterns(words)];
}

function weekdayPatterns(words: DateWords): DatePattern[] {
  const named = oneOf(words.weekdayNames);
  const dayOf = indexIn(words.weekdayNames);
  const aloneOf = indexIn(words.weekdays);
  const template = (source: string): string => source.replaceAll('{x}', named);
  const ordinals = indexIn(words.ordinals.map(([source]) => source));
  const yearOf = statedYear(words);
  const monthOf = indexIn(words.months);
  return [
    {
      source: template(words.last),
      read: (groups, { reference }) =>
        fromReference(reference === null ? null : lastWeekday(dayOf(taken(groups)), reference - 1)),
    },
    {
      source: template(words.next),
      read: (groups, { reference }) =>
        fromReference(reference === null ? null : nextWeekday(dayOf(taken(groups)), reference + 1)),
    },
    {
      source: template(words.that),
      read: (groups, { focus }) =>
        focus === null || focus.unit !== 'D'
          ? NO_DAY
          : {
              value: formatDay(lastWeekday(dayOf(taken(groups)), focus.day + NEAR)),
              from: 'focus',
            },
    },
    {
      source: oneOf(words.weekdays),
      read: ([name], { reference }) =>
        fromReference(reference === null ? null : lastWeekday(aloneOf(name), reference)),
    },
    {
      source: String.raw`${named},?\s(?:dem |den |día )?(\d{1,2})(?![\d.,:]*\d|\s?%|\s?h\b)`,
      read: ([name, numeral], { reference }) =>
        fromReference(
          reference === null ? null : numberedWeekday(dayOf(name), Number(numeral), reference),
        ),
    },
    {
      source:
        words.nthWeekday
          .replace('{nth}', `(${words.ordinals.map(([source]) => source).join('|')})`)
          .replace('{weekday}', `(${words.weekdayNames.join('|')})`)
          .replace('{month}', oneOf(words.months)) + `(?:${words.monthYear}${yearSource(words)})?`,
      // The ordinal and the weekday stand in the order of the language; which is which shows by itself.
      read: ([a, b, name, stated = ''], setting) => {
        const n = words.ordinals[(ordinals(a) || ordinals(b)) - 1]?.[1];
        const month = monthOf(name);
        const found = stated === '' ? impliedYear(month, null, setting) : yearOf(stated, setting);
        if (n === undefined) return null;
        if (found === null) return NO_DAY;
        const day = nthWeekday(found.year, month, dayOf(a) || dayOf(b), n);
        return { value: formatDay(day), from: found.from };
      },
    },
  ];
}

function fromReference(day: number | null): Reading | null {
  return day === null ? null : { value: formatDay(day), from: 'reference' };
}

/** So far back a weekday with its number and no month may be. */
const NUMBERED_DAYS = 45;

/** "Friday the 26th": the last one that was a Friday; where none was, the number is of something else. */
function numberedWeekday(weekday: number, date: number, reference: number): number {
  const last = lastWeekday(weekday, reference);
  for (let day = last; reference - day <= NUMBERED_DAYS; day -= 7)
    if (calendarDate(day).day === date) return day;
  return last;
}

/** The n-th weekday of a month; its last for -1. */
function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  return n < 0
    ? lastWeekday(weekday, dayNumber(year, month, daysInMonth(year, month)))
    : nextWeekday(weekday, dayNumber(year, month, 1)) + 7 * (n - 1);
}

function seasonPatterns(words: DateWords): DatePattern[] {
  const named = oneOf(words.seasons);
  const alone = oneOf(words.seasonsAlone);
  const [seasonOf, aloneOf] = [indexIn(words.seasons), indexIn(words.seasonsAlone)];
  const yearOf = statedYear(words);
  return [
    {
      source: `(?:${alone}|${named})${words.monthYear}${yearSource(words)}`,
      read: ([led = '', name = '', stated = ''], setting) => {
        const found = yearOf(stated, setting);
        if (found === null) return NO_DAY;
        return { value: seasonValue(found.year, aloneOf(led) || seasonOf(name)), from: found.from };
      },
    },
    { source: alone, read: ([led], setting) => latestSeason(aloneOf(led), setting) },
    {
      source: words.last.replaceAll('{x}', named),
      read: (groups, setting) => lastSeason(seasonOf(taken(groups)), setting),
    },
    {
      source: words.next.replaceAll('{x}', named),
      read: (groups, { reference }) => {
        if (reference === null) return null;
        const season = seasonOf(taken(groups));
        const { year, month } = calendarDate(reference);
        const isOver = month >= (STARTS[season - 1] ?? 0);
        return { value: seasonValue(isOver ? year + 1 : year, season), from: 'reference' };
      },
    },
  ];
}

function seasonValue(year: number, season: number): string {
  return `${yearValue(year)}-${SEASONS[season - 1] ?? ''}`;
}

/** News that names a bare season looks back: the last one that has begun. In an older story it is of that year. */
function latestSeason(season: number, { reference, year: told }: Setting): Reading | null {
  if (reference === null) return null;
  const { year, month } = calendarDate(reference);
  const begun = month >= (STARTS[season - 1] ?? 0) ? year : year - 1;
  return told !== null && told < begun
    ? { value: seasonValue(told, season), from: 'story' }
    : { value: seasonValue(begun, season), from: 'reference' };
}

/** The last one that is over. */
function lastSeason(season: number, { reference }: Setting): Reading | null {
  if (reference === null) return null;
  const start = STARTS[season - 1] ?? 0;
  const { year } = calendarDate(reference);
  const last = [year, year - 1, year - 2].find(
    (each) => dayNumber(each, start + 3, 1) <= reference,
  );
  return last === undefined ? null : { value: seasonValue(last, season), from: 'reference' };
}

function holidayPatterns(words: DateWords): DatePattern[] {
  const yearOf = statedYear(words);
  return words.holidays.map(([source, dayIn]) => ({
    source: `(?:${source})(?:${words.monthYear}${yearSource(words)})?`,
    read: ([stated = ''], setting) => {
      const now = calendarDate(setting.reference ?? 0).year;
      const usual = calendarDate(dayIn(now));
      const found =
        stated === '' ? impliedYear(usual.month, usual.day, setting) : yearOf(stated, setting);
      return found === null ? NO_DAY : { value: formatDay(dayIn(found.year)), from: found.from };
    },
  }));
}
