import type { Day } from '../engine/model/dates';

/** Where days stand on a line from 0 to 1. */
export interface TimeScale {
  at(day: Day): number;
  /** Where time that nothing falls into was left out. */
  readonly breaks: readonly number[];
}

/** How time without anything in it is drawn. */
export interface Shortening {
  /** A longer time is shortened, days. */
  readonly longest: number;
  /** What a shortened one is drawn as, days. */
  readonly to: number;
}

const USUAL_SHORTENING: Shortening = { longest: 21, to: 6 };
const DAY_MS = 86_400_000;

const numberOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/**
 * A line of time on which empty years take little room: days have equal widths, but for long stretches between
 * two days that matter: of more than three weeks, unless something else is given.
 *
 * @param days the days that matter, in any order; those outside `first` and `last` are drawn at the ends
 */
export function timeScale(
  days: readonly Day[],
  first: Day,
  last: Day,
  { longest, to: shortened }: Shortening = USUAL_SHORTENING,
): TimeScale {
  const from = numberOf(first);
  const to = Math.max(numberOf(last), from);
  const within = days.map(numberOf).filter((day) => day > from && day < to);
  const stops = [...new Set([from, ...within, to])].toSorted((a, b) => a - b);
  const places = [0];
  const breaks: number[] = [];
  for (const [i, stop] of stops.entries()) {
    const before = stops[i - 1];
    const start = places[i - 1];
    if (before === undefined || start === undefined) continue;
    const gap = stop - before;
    const width = gap > longest ? shortened : gap;
    if (width < gap) breaks.push(start + width / 2);
    places[i] = start + width;
  }
  const whole = places.at(-1) ?? 0;
  // A single day stands in the middle.
  if (whole === 0) return { at: () => 0.5, breaks: [] };

  function at(day: Day): number {
    const wanted = Math.min(Math.max(numberOf(day), from), to);
    const next = Math.max(
      stops.findIndex((stop) => stop >= wanted),
      1,
    );
    const [left = from, right = to] = [stops[next - 1], stops[next]];
    const [start = 0, end = whole] = [places[next - 1], places[next]];
    return (start + ((wanted - left) / (right - left)) * (end - start)) / whole;
  }
  return { at, breaks: breaks.map((place) => place / whole) };
}

/**
 * Puts things that would overlap on one line into rows below each other: the first row that is free takes each.
 *
 * @param spans from and to on a line from 0 to 1, in order of `from`
 * @param gap least distance of two things in one row
 * @returns the row of each, from 0
 */
export function rowsOf(spans: readonly (readonly [number, number])[], gap: number): number[] {
  const ends: number[] = [];
  return spans.map(([from, to]) => {
    const free = ends.findIndex((end) => from - end >= gap);
    const row = free < 0 ? ends.length : free;
    ends[row] = to;
    return row;
  });
}

/** Upper end of a number scale from 0, and the steps marked on it: 1, 2 or 5 times a power of ten. */
export function numberScale(largest: number): { end: number; ticks: number[] } {
  if (largest <= 0) return { end: 1, ticks: [0, 1] };
  const rough = largest / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((times) => times * power >= rough) ?? 10) * power;
  const count = Math.ceil(largest / step);
  return {
    end: count * step,
    ticks: Array.from({ length: count + 1 }, (_, i) => i * step),
  };
}
