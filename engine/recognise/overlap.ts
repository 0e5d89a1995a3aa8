/** A span that competes with others for the same text. */
export interface Contender {
  readonly start: number;
  readonly end: number;
  /** Of two spans of one length the more specific wins. */
  readonly rank: number;
}

/**
 * Chooses spans that do not overlap: the longest first, of equal ones the more specific, then the earlier.
 *
 * @returns the chosen spans in text order
 */
export function withoutOverlaps<T extends Contender>(spans: readonly T[]): T[] {
  const order = spans.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank || a.start - b.start,
  );
  // Chosen spans by the blocks of text they touch, so that each look is short.
  const taken = new Map<number, T[]>();
  const chosen: T[] = [];
  for (const span of order) {
    const cells = cellsOf(span);
    const free = cells.every((cell) =>
      (taken.get(cell) ?? []).every((other) => !overlap(span, other)),
    );
    if (!free) continue;
    chosen.push(span);
    for (const cell of cells) taken.set(cell, [...(taken.get(cell) ?? []), span]);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

const CELL = 64;

function cellsOf({ start, end }: Contender): number[] {
  const cells: number[] = [];
  for (let cell = Math.floor(start / CELL); cell * CELL < end; cell += 1) cells.push(cell);
  return cells;
}

function overlap(a: Contender, b: Contender): boolean {
  return a.start < b.end && b.start < a.end;
}
