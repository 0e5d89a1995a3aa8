import type { DateWords } from '../date-words';
import { formatDay, weekdayOf, type DayNumber } from '../days';
import { periodValue, shift, type Unit } from '../periods';
import { lastWeekday } from '../resolve';
import {
  indexIn,
  NO_DAY,
  oneOf,
  type DatePattern,
  type Meaning,
  type Reading,
  type Setting,
} from './pattern';

/** Dates reckoned from the reference date ("yesterday", "ten years ago") or the one spoken of before ("three days later"). */
export function relativePatterns(words: DateWords): DatePattern[] {
  return [...fixedPatterns(words), ...countedPatterns(words)];
}

function fixedPatterns(words: DateWords): DatePattern[] {
  return [
    ...words.days.map(([source, offset]): DatePattern => ({
      source,
      read: (_, { reference }) => stepped(reference, 'D', offset),
    })),
    ...words.periods.map(([source, unit, count]): DatePattern => ({
      source,
      read: (_, { reference }) => stepped(reference, unit, count),
    })),
    ...words.sameDay.map(([source, offset]): DatePattern => ({
      source,
      read: (_, setting) => fromFocus('D', offset, setting) ?? NO_DAY,
    })),
  ];
}

/** Amounts of time: "three days ago", "three days later". */
function countedPatterns(words: DateWords): DatePattern[] {
  const numbers = String.raw`(\d{1,3}|${Object.keys(words.numbers).join('|')})`;
  const units = words.units.map(([source]) => source);
  const unitOf = indexIn(units);
  const counted = (
    template: string | undefined,
    read: (unit: Unit, count: number, setting: Setting) => Meaning,
  ): DatePattern[] => {
    if (template === undefined) return [];
    const source = template.replaceAll('{n}', numbers).replaceAll('{unit}', oneOf(units));
    return [
      {
        source,
        // The number and the unit stand in the order of the language, or the unit alone.
        read: (groups, setting) => {
          const unit = words.units[unitOf(groups.find((group) => unitOf(group) > 0)) - 1]?.[1];
          const number = groups.find((group) => group !== '' && unitOf(group) === 0);
          const count = number === undefined ? 1 : (words.numbers[number] ?? Number(number));
          return unit === undefined || !Number.isFinite(count) ? null : read(unit, count, setting);
        },
      },
    ];
  };
  return [
    ...counted(words.since, (unit, count, { reference }) => since(unit, count, reference)),
    ...counted(words.agoToTheDay, (unit, count, { reference }) =>
      agoToTheDay(unit, count, reference),
    ),
    ...counted(words.ago, (unit, count, { reference }) => ago(unit, count, reference)),
    ...counted(words.later, (unit, count, setting) => fromFocus(unit, count, setting) ?? NO_DAY),
    ...counted(words.earlier, (unit, count, setting) => fromFocus(unit, -count, setting) ?? NO_DAY),
    // Years before are nearly always reckoned from today, days from the story.
    ...counted(
      words.earlierOrAgo,
      (unit, count, setting) =>
        (unit === 'D' || unit === 'W' ? fromFocus(unit, -count, setting) : null) ??
        ago(unit, count, setting.reference),
    ),
  ];
}

function stepped(reference: DayNumber | null, unit: Unit, count: number): Reading | null {
  if (reference === null) return null;
  // The weekend just past: its Saturday lies before today.
  const day =
    unit === 'WE'
      ? lastWeekday(6, reference - (weekdayOf(reference) === 6 ? 1 : 0))
      : shift(reference, unit, count);
  return { value: periodValue(day, unit), from: 'reference' };
}

function ago(unit: Unit, count: number, reference: DayNumber | null): Reading | null {
  if (reference === null) return null;
  const value = periodValue(shift(reference, unit, -count), unit === 'DE' ? 'Y' : unit);
  return unit === 'D' ? { value, from: 'reference' } : { value, mod: 'APPROX', from: 'reference' };
}

function agoToTheDay(unit: Unit, count: number, reference: DayNumber | null): Reading | null {
  if (reference === null || unit === 'DE') return null;
  return { value: formatDay(shift(reference, unit, -count)), from: 'reference' };
}

/** "Two years after the riot": days and weeks are reckoned from the story, so often that nothing is read from them. */
function since(unit: Unit, count: number, reference: DayNumber | null): Reading | null {
  if (unit !== 'M' && unit !== 'Y') return null;
  const reading = ago(unit, count, reference);
  return reading === null ? null : { ...reading, from: 'since' };
}

/** Only a day can be counted from: "three days later" after a month or year says nothing. */
function fromFocus(unit: Unit, count: number, { focus }: Setting): Reading | null {
  if (focus === null || focus.unit !== 'D') return null;
  const day = shift(focus.day, unit, count);
  if (unit === 'D' || unit === 'W') return { value: formatDay(day), from: 'focus' };
  return { value: periodValue(day, unit === 'DE' ? 'Y' : unit), mod: 'APPROX', from: 'focus' };
}
