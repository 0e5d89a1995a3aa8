/** A burst of changes is over when nothing has come for this long. */
export const QUIET_MS = 250;

/** A page that never rests is read all the same after this long. */
export const LONGEST_WAIT_MS = 2_000;

/** Reading again takes at most a tenth of the time. */
const REST_PER_READING = 10;

/** Readings that found nothing new make the next one wait: 1 s, 2 s, 4 s … up to half a minute. */
const FRUITLESS_MS = 1_000;
const FRUITLESS_AT_MOST_MS = 30_000;

/** So many new characters are an article or a part of one, and end that waiting. */
export const MUCH_TEXT = 200;

/** What decides when a page is read again. Times are milliseconds of one clock. */
export interface Pace {
  /** When the last reading ended, and how long it took. */
  readonly readAt: number;
  readonly took: number;
  /** How many readings in a row found what was known. */
  readonly fruitless: number;
}

export const FIRST_PACE: Pace = { readAt: Number.NEGATIVE_INFINITY, took: 0, fruitless: 0 };

/** The pace after a reading. */
export function afterReading(
  pace: Pace,
  reading: { readonly endedAt: number; readonly took: number; readonly foundNews: boolean },
): Pace {
  return {
    readAt: reading.endedAt,
    took: reading.took,
    fruitless: reading.foundNews ? 0 : pace.fruitless + 1,
  };
}

/**
 * When changes are due to be looked at.
 *
 * @param first when the first of them came
 * @param last when the last of them came
 */
export function dueAt(pace: Pace, { first, last }: { first: number; last: number }): number {
  const rested = Math.min(last + QUIET_MS, first + LONGEST_WAIT_MS);
  return Math.max(rested, pace.readAt + pace.took * REST_PER_READING);
}

/** When the page may be read again if only a little has changed (a clock, a counter, a ticker). */
export function dueForLittle(pace: Pace): number {
  if (pace.fruitless === 0) return Number.NEGATIVE_INFINITY;
  const wait = FRUITLESS_MS * 2 ** (pace.fruitless - 1);
  return pace.readAt + Math.min(wait, FRUITLESS_AT_MOST_MS);
}
