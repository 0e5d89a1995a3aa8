import type { DateWords } from '../date-words';
import { formatDay, weekdayOf, type DayNumber } from '../days';
import { periodValue, shift, type Unit } from '../periods';
import { lastWeekday } from '../resolve';
import { NO_DAY, taken, type DatePattern, type Reading, type Setting } from './pattern';

/** Dates reckoned from the reference date ("yesterday", "ten years ago") or the one spoken of before ("three days later"). */
export function relativePatterns(words: DateWords): DatePattern[] {
  const numbers = String.raw`(\d{1,3}|${Object.keys(words.numbers).join('|')})`;
  const counted = (template: string, unit: string): string =>
    template.replaceAll('{n}', numbers).replaceAll('{unit}', `(?:${unit})`);
  const countOf = (groups: readonly string[]): number => {
    const text = taken(groups);
    return text === undefined ? 1 : (words.numbers[text] ?? Number(text));
  };
  return [
    ...words.days.map(([source, offset]) => ({
      source,
      read: (_: readonly string[], { reference }: Setting) => stepped(reference, 'D', offset),
    })),
    ...words.periods.map(([source, unit, count]) => ({
      source,
      read: (_: readonly string[], { reference }: Setting) => stepped(reference, unit, count),
    })),
    ...words.sameDay.map(([source, offset]) => ({
      source,
      read: (_: readonly string[], setting: Setting) => fromFocus('D', offset, setting) ?? NO_DAY,
    })),
    ...words.units.flatMap(([unit, code]): DatePattern[] => [
      {
        source: counted(words.ago, unit),
        read: (groups, { reference }) => ago(code, countOf(groups), reference),
      },
      {
        source: counted(words.later, unit),
        read: (groups, setting) => fromFocus(code, countOf(groups), setting) ?? NO_DAY,
      },
      {
        source: counted(words.earlier, unit),
        read: (groups, setting) => fromFocus(code, -countOf(groups), setting) ?? NO_DAY,
      },
      ...(words.earlierOrAgo === undefined
        ? []
        : [
            {
              source: counted(words.earlierOrAgo, unit),
              read: (groups: readonly string[], setting: Setting) =>
                // Years before are nearly always reckoned from today, days from the story.
                (code === 'D' || code === 'W'
                  ? fromFocus(code, -countOf(groups), setting)
                  : null) ?? ago(code, countOf(groups), setting.reference),
            },
          ]),
    ]),
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
  if (reference === null || !Number.isFinite(count)) return null;
  const value = periodValue(shift(reference, unit, -count), unit === 'DE' ? 'Y' : unit);
  return unit === 'D' ? { value, from: 'reference' } : { value, mod: 'APPROX', from: 'reference' };
}

/** Only a day can be counted from: "three days later" after a month or year says nothing. */
function fromFocus(unit: Unit, count: number, { focus }: Setting): Reading | null {
  if (focus === null || focus.unit !== 'D' || !Number.isFinite(count)) return null;
  const day = shift(focus.day, unit, count);
  if (unit === 'D' || unit === 'W') return { value: formatDay(day), from: 'focus' };
  return { value: periodValue(day, unit === 'DE' ? 'Y' : unit), mod: 'APPROX', from: 'focus' };
}
