import { prefixDistances } from '../text/edit-distance';

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

/** Shorter words of the query are too like too many others to be forgiven a slip anywhere in them. */
const SAFE_LENGTH = 6;

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
  const isShort = query.length < SAFE_LENGTH;
  const isAlike = beginAlike(query, word);
  if (isShort && (!isAlike || word.length < query.length)) return null;
  const { distance, length } = nearestPrefix(query, word);
  if (distance > (isAlike ? allowed : 1)) return null;
  // "nato" is not the beginning of "nation".
  return isShort && word.length > length + 1 ? null : { closeness: NEAR, length };
}

/** The first letter is seldom mistaken: a word with another one is mostly another word. */
function beginAlike(query: string, word: string): boolean {
  const [first, second] = query;
  return word.startsWith(first ?? '') || (word[0] === second && word[1] === first);
}

/** The beginning of `word` that is nearest to `query`; of equals the longest. */
function nearestPrefix(query: string, word: string): { distance: number; length: number } {
  let [distance, length] = [Infinity, 0];
  for (const [letters, cost] of prefixDistances(query, word).entries()) {
    if (cost <= distance) [distance, length] = [cost, letters];
  }
  return { distance, length };
}
