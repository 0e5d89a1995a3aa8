import type { DateWords } from '../date-words';
import { calendarDate, dayNumber, formatDay, isCalendarDate } from '../days';
import { monthValue, yearValue } from '../periods';
import {
  impliedYear,
  indexIn,
  NO_DAY,
  oneOf,
  statedYear,
  taken,
  yearSource,
  type DatePattern,
  type Meaning,
  type Reading,
  type Setting,
  type Year,
} from './pattern';

/** "The April elections of 2023": the year follows what the adjective belongs to. */
const YEAR_AFTER = String.raw`(?:(?=(?:\s\p{L}+){1,2},?\s(\d{4})(?!\d))|)`;

/** Days, months and years of the calendar. */
export function calendarPatterns(words: DateWords): DatePattern[] {
  const month = oneOf(words.months);
  const monthOf = indexIn(words.months);
  const yearOf = statedYear(words);
  const weekday = `(?:${[...words.weekdays, ...words.weekdayNames].join('|')})`;
  const led = `(?:${weekday}${words.weekdayDate})?`;
  const day = String.raw`(\d{1,2})`;
  const span = String.raw`(?:\.?(?:\s?[-–]\s?|\s(?:по|bis|und|i|и|y|al|dhe|deri më|do|до)\s)(\d{1,2}))?`;
  const year = `(?:${words.monthYear}${yearSource(words)})?`;
  const numeric = String.raw`(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?:${words.afterYear})?`;
  const yearStated = (text: string, m: number, d: number | null, setting: Setting) =>
    text === '' ? impliedYear(m, d, setting) : yearOf(text, setting);

  const monthDay = (groups: readonly string[], setting: Setting): Meaning => {
    const [from = '', to = '', name, stated = ''] = groups;
    const [m, first, last] = [monthOf(name), Number(from), Number(to)];
    const found = yearStated(stated, m, first, setting);
    if (found === null) return NO_DAY;
    if (!isCalendarDate(found.year, m, first)) return null;
    const value = formatDay(dayNumber(found.year, m, first));
    const ranged = last > first && isCalendarDate(found.year, m, last);
    const whole = ranged ? `${value}/${formatDay(dayNumber(found.year, m, last))}` : value;
    return { value: whole, from: found.from };
  };
  const ofMonth = (m: number, stated: string, setting: Setting): Meaning => {
    const found = yearStated(stated, m, null, setting);
    return found === null ? NO_DAY : { value: monthValue(found.year, m), from: found.from };
  };
  const before = (lead: string): string => String.raw`(?<=(?<!\p{L})(?:${lead})\s)`;
  const edges = words.edges.map(([source]) => source);
  const edgeOf = indexIn(edges);
  const spelledOf = indexIn(words.spelledDays ?? []);
  const adjectiveOf = indexIn(words.monthAdjectives);

  return [
    {
      source: `${led}(?:${day}${span}${words.dayMonth}${month}${year}|${numeric})`,
      read: (groups, setting) => {
        const [d = '', m, y] = groups.slice(4);
        return d === '' ? monthDay(groups, setting) : wholeDate(Number(y), Number(m), Number(d));
      },
    },
    ...(words.spelledDays === undefined
      ? []
      : [
          {
            source: String.raw`${led}${oneOf(words.spelledDays)}\s+${month}${year}`,
            read: ([spelled, name = '', stated = '']: readonly string[], setting: Setting) =>
              monthDay([String(spelledOf(spelled)), '', name, stated], setting),
          },
        ]),
    {
      source: String.raw`(\d{4})-(\d{2})-(\d{2})`,
      read: ([y, m, d]) => wholeDate(Number(y), Number(m), Number(d)),
    },
    ...(words.beforeNumeric === undefined
      ? []
      : [
          {
            source: String.raw`${before(words.beforeNumeric)}(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)`,
            read: ([d = '', m = '']: readonly string[], setting: Setting) =>
              numericDay(Number(m), Number(d), setting),
          },
        ]),
    {
      source: `${month}${words.monthYear}${yearSource(words)}`,
      read: ([name, stated = ''], setting) => ofMonth(monthOf(name), stated, setting),
    },
    {
      source: before(words.beforeMonth) + month,
      read: ([name], setting) => ofMonth(monthOf(name), '', setting),
    },
    ...(words.monthAdjectives.length === 0
      ? []
      : [
          {
            source: oneOf(words.monthAdjectives) + YEAR_AFTER,
            read: ([name, stated = '']: readonly string[], setting: Setting) =>
              ofMonth(adjectiveOf(name), stated, setting),
          },
        ]),
    {
      source: words.last.replaceAll('{x}', month),
      read: (groups, setting) => lastMonth(monthOf(taken(groups)), setting),
    },
    {
      source: String.raw`${oneOf(edges)}\s+(?:${month}${year}|(?:vitit\s|año\s|des\s)?${yearSource(words)})`,
      read: ([edge, name = '', stated = '', alone = ''], setting) => {
        const mod = words.edges[edgeOf(edge) - 1]?.[1];
        const reading =
          name === '' ? ofYear(yearOf(alone, setting)) : ofMonth(monthOf(name), stated, setting);
        return reading === null || reading === NO_DAY || mod === undefined
          ? reading
          : { ...reading, mod };
      },
    },
    {
      source: String.raw`(\d{4})${words.afterYear}|${before(words.beforeYear)}(\d{4})(?!\s*%)`,
      read: (groups) => ofYear({ year: Number(taken(groups)) }),
    },
  ];
}

function wholeDate(year: number, month: number, day: number): Reading | null {
  if (!isCalendarDate(year, month, day)) return null;
  return { value: formatDay(dayNumber(year, month, day)) };
}

/** "29.5." after a word that leads to a date. */
function numericDay(month: number, day: number, setting: Setting): Reading | null {
  const found = month >= 1 && month <= 12 ? impliedYear(month, day, setting) : null;
  if (found === null || !isCalendarDate(found.year, month, day)) return null;
  return { value: formatDay(dayNumber(found.year, month, day)), from: found.from };
}

function ofYear(found: Year | null): Reading | null {
  if (found === null || found.year < 1200 || found.year >= 2100) return null;
  return { value: yearValue(found.year), from: found.from };
}

/** "Last December": never the running month, nor one to come. */
function lastMonth(month: number, { reference }: Setting): Reading | null {
  if (reference === null) return null;
  const now = calendarDate(reference);
  return {
    value: monthValue(month < now.month ? now.year : now.year - 1, month),
    from: 'reference',
  };
}
