/** What was found against what was there to be found. */
export interface Tally {
  /** Found where something of the same meaning was wanted. */
  readonly hits: number;
  /** Of the hits, those at the same place to the letter. */
  readonly exact: number;
  readonly missed: number;
  readonly extra: number;
}

export interface Scores {
  /** 0 to 1; 1 where nothing was found, or nothing was there. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Tally = { hits: 0, exact: 0, missed: 0, extra: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { hits, exact, missed, extra }) => ({
      hits: all.hits + hits,
      exact: all.exact + exact,
      missed: all.missed + missed,
      extra: all.extra + extra,
    }),
    NOTHING,
  );
}

/** Whether there was anything to find, or anything was found. */
export function isEmpty({ hits, missed, extra }: Tally): boolean {
  return hits + missed + extra === 0;
}

/** Precision, recall and F1 with overlapping places counted as right. */
export function relaxed({ hits, missed, extra }: Tally): Scores {
  return scores(hits, hits + extra, hits + missed);
}

/** The same with only equal places counted as right. */
export function exact({ hits, exact: equal, missed, extra }: Tally): Scores {
  return scores(equal, hits + extra, hits + missed);
}

function scores(right: number, found: number, wanted: number): Scores {
  const precision = ratio(right, found);
  const recall = ratio(right, wanted);
  const f1 = found + wanted === 0 ? 1 : (2 * right) / (found + wanted);
  return { precision, recall, f1 };
}

/** A share, 1 where there is nothing to share. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
