import { describe, expect, test } from 'vitest';
import {
  afterReading,
  dueAt,
  dueForLittle,
  FIRST_PACE,
  LONGEST_WAIT_MS,
  QUIET_MS,
  type Pace,
} from '../../../page/watch-pace';

const reading = (endedAt: number, took: number, foundNews: boolean) => ({
  endedAt,
  took,
  foundNews,
});

describe('when changes are due', () => {
  test('after a quiet quarter of a second', () => {
    expect(dueAt(FIRST_PACE, { first: 1_000, last: 1_100 })).toBe(1_100 + QUIET_MS);
  });

  test('after two seconds on a page that never rests', () => {
    expect(dueAt(FIRST_PACE, { first: 1_000, last: 9_000 })).toBe(1_000 + LONGEST_WAIT_MS);
  });

  test('not before ten times what the last reading took', () => {
    const pace = afterReading(FIRST_PACE, reading(1_000, 400, true));
    expect(dueAt(pace, { first: 1_000, last: 1_000 })).toBe(5_000);
  });
});

describe('when a little is due', () => {
  /** The pace after so many readings that found what was known, the last at 10,000 ms. */
  function fruitless(times: number): Pace {
    let pace = FIRST_PACE;
    for (let at = 0; at < times; at += 1) pace = afterReading(pace, reading(10_000, 20, false));
    return pace;
  }

  test('at once after a reading that found news', () => {
    expect(dueForLittle(afterReading(fruitless(5), reading(20_000, 20, true)))).toBe(-Infinity);
  });

  test('later and later while readings find nothing, but within half a minute', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 40].map((times) => dueForLittle(fruitless(times)) - 10_000);
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });
});
