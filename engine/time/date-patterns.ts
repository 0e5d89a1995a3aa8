import type { DateWords } from './date-words';
import { dayNumber, formatDay, isCalendarDate, weekdayOf, type DayNumber } from './days';
import type { Mod } from './intervals';
import { monthValue, periodValue, shift, yearValue, type Unit } from './periods';
import { lastWeekday, nextWeekday, yearNear, type Basis } from './resolve';

/** What a pattern's groups mean: a value, or null if they name no date. */
export interface Reading {
  value: string;
  mod?: Mod;
  relative: boolean;
}

/** A pattern over a text in small letters, and what its groups say. */
export interface DatePattern {
  pattern: RegExp;
  read: (groups: readonly string[], basis: Basis) => Reading | null;
}

/** The patterns of a language's dates, longest forms first. They match whole words, in small letters. */
export function compileDatePatterns(words: DateWords): DatePattern[] {
  const whole = (source: string) => {
    const small = source.toLowerCase().replaceAll(String.raw`\p{l}`, String.raw`\p{L}`);
    return new RegExp(String.raw`(?<![\p{L}\d])(?:${small})(?![\p{L}\d])`, 'gu');
  };
  const month = `(${words.months.join('|')})`;
  const monthOf = indexIn(words.months);
  const day = String.raw`(\d{1,2})`;
  const span = String.raw`(?:\.?(?:\s?[-–]\s?|\s(?:по|bis|und|i|и|y|al|dhe|do|до)\s)(\d{1,2}))?`;
  const year = String.raw`(\d{4})(?:${words.afterYear})?`;
  const led = String.raw`(?<=(?<!\p{L})(?:${words.beforeMonth})\s)`;
  const ledYear = String.raw`(?<=(?<!\p{L})(?:${words.beforeYear})\s)`;
  return [
    {
      pattern: whole(`${day}${span}${words.dayMonth}${month}(?:${words.monthYear}${year})?`),
      read: ([from, to, name, stated], basis) =>
        monthDay(Number(from), Number(to), monthOf(name), Number(stated), basis),
    },
    {
      pattern: whole(String.raw`(\d{1,2})[./]\s?(\d{1,2})[./]\s?(\d{4})(?:${words.afterYear})?`),
      read: ([d, m, y]) => wholeDate(Number(y), Number(m), Number(d)),
    },
    {
      pattern: whole(String.raw`(\d{4})-(\d{2})-(\d{2})`),
      read: ([y, m, d]) => wholeDate(Number(y), Number(m), Number(d)),
    },
    {
      pattern: whole(`${month}${words.monthYear}${year}`),
      read: ([name, stated]) => ({
        value: monthValue(Number(stated), monthOf(name)),
        relative: false,
      }),
    },
    {
      pattern: whole(led + month),
      read: ([name], basis) => bareMonth(monthOf(name), undefined, basis),
    },
    ...words.edges.map(([edge, mod]) => ({
      pattern: whole(String.raw`(?:${edge})\s+${month}(?:${words.monthYear}${year})?`),
      read: ([name, stated]: readonly string[], basis: Basis) =>
        stated
          ? { value: monthValue(Number(stated), monthOf(name)), mod, relative: false }
          : bareMonth(monthOf(name), mod, basis),
    })),
    {
      pattern: whole(String.raw`(\d{4})${words.afterYear}|${ledYear}(\d{4})(?!\s*%)`),
      read: ([a, b]) => bareYear(Number(a || b)),
    },
    {
      pattern: whole(String.raw`((?:${words.next})\s+)?(${words.weekdays.join('|')})`),
      read: ([next, name], basis) => weekday(next !== '', indexIn(words.weekdays)(name), basis),
    },
    ...words.days.map(([source, offset]) => ({
      pattern: whole(source),
      read: (_: readonly string[], { reference }: Basis) => stepped(reference, 'D', offset),
    })),
    ...words.periods.map(([source, unit, count]) => ({
      pattern: whole(source),
      read: (_: readonly string[], { reference }: Basis) => stepped(reference, unit, count),
    })),
    ...words.units.map(([source, unit]) => ({
      pattern: whole(agoSource(words, source)),
      read: (groups: readonly string[], { reference }: Basis) =>
        ago(groups, unit, words, reference),
    })),
  ];
}

/** The 1-based place of a name in a list of sources. */
function indexIn(sources: readonly string[]): (name: string | undefined) => number {
  const tests = sources.map((source) => new RegExp(`^(?:${source})$`, 'iu'));
  return (name) => tests.findIndex((test) => test.test(name ?? '')) + 1;
}

function agoSource(words: DateWords, unit: string): string {
  const numbers = String.raw`(\d{1,3}|${Object.keys(words.numbers).join('|')})`;
  return words.ago.replaceAll('{n}', numbers).replaceAll('{unit}', `(?:${unit})`);
}

function ago(
  groups: readonly string[],
  unit: Unit,
  words: DateWords,
  reference: DayNumber | null,
): Reading | null {
  const text = groups.find((group) => group !== '')?.toLowerCase();
  const count = text === undefined ? 1 : (words.numbers[text] ?? Number(text));
  if (reference === null || !Number.isFinite(count)) return null;
  const named = unit === 'DE' ? 'Y' : unit;
  const value = periodValue(shift(reference, unit, -count), named);
  return unit === 'D' ? { value, relative: true } : { value, mod: 'APPROX', relative: true };
}

function monthDay(
  from: number,
  to: number,
  month: number,
  stated: number,
  basis: Basis,
): Reading | null {
  const year = stated > 0 ? stated : yearNear(month, from, basis);
  if (year === null || !isCalendarDate(year, month, from)) return null;
  const first = formatDay(dayNumber(year, month, from));
  const ranged = to > from && isCalendarDate(year, month, to);
  const value = ranged ? `${first}/${formatDay(dayNumber(year, month, to))}` : first;
  return { value, relative: stated === 0 };
}

function wholeDate(year: number, month: number, day: number): Reading | null {
  if (!isCalendarDate(year, month, day)) return null;
  return { value: formatDay(dayNumber(year, month, day)), relative: false };
}

function bareMonth(month: number, mod: Mod | undefined, basis: Basis): Reading | null {
  const year = yearNear(month, null, basis);
  if (year === null) return null;
  const value = monthValue(year, month);
  return mod ? { value, mod, relative: true } : { value, relative: true };
}

function bareYear(year: number): Reading | null {
  return year >= 1200 && year < 2100 ? { value: yearValue(year), relative: false } : null;
}

function weekday(next: boolean, day: number, { reference }: Basis): Reading | null {
  if (reference === null) return null;
  const meant = next ? nextWeekday(day, reference + 1) : lastWeekday(day, reference);
  return { value: formatDay(meant), relative: true };
}

function stepped(reference: DayNumber | null, unit: Unit, count: number): Reading | null {
  if (reference === null) return null;
  // The weekend just past: its Saturday lies before today.
  const day =
    unit === 'WE'
      ? lastWeekday(6, reference - (weekdayOf(reference) === 6 ? 1 : 0))
      : shift(reference, unit, count);
  return { value: periodValue(day, unit), relative: true };
}
