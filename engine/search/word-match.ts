/** How one word of a query matches one word of a text. Lower is better. */
export const EXACT = 0;
export const PREFIX = 1;
export const NEAR = 2;
export type Closeness = typeof EXACT | typeof PREFIX | typeof NEAR;

export interface WordMatch {
  readonly closeness: Closeness;
  /** Letters of the text's word, from its beginning, that the query's word stands for. */
  readonly length: number;
}

/** Slips that are forgiven in a word of the query; short words have too many neighbours to forgive any. */
function slips(length: number): number {
  if (length <= 3) return 0;
  return length < 7 ? 1 : 2;
}

/**
 * Compares folded words. The query's word may be typed in part, so it is compared with every beginning of the text's word.
 *
 * @returns null where they are too far apart
 */
export function matchWord(query: string, word: string): WordMatch | null {
  if (word === query) return { closeness: EXACT, length: word.length };
  if (word.startsWith(query)) return { closeness: PREFIX, length: query.length };
  const allowed = slips(query.length);
  if (allowed === 0 || word.length < query.length - allowed) return null;
  const near = nearestPrefix(query, word);
  return near.distance <= allowed ? { closeness: NEAR, length: near.length } : null;
}

/** The beginning of `word` that is nearest to `query` by optimal string alignment distance; of equals the longest. */
function nearestPrefix(query: string, word: string): { distance: number; length: number } {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, j) => j);
  for (let i = 1; i <= query.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const change = query[i - 1] === word[j - 1] ? 0 : 1;
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + change);
      if (query[i - 1] === word[j - 2] && query[i - 2] === word[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  let [distance, length] = [Infinity, 0];
  for (const [j, cost] of row.entries()) if (cost <= distance) [distance, length] = [cost, j];
  return { distance, length };
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
