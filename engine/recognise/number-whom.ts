import { GAP_QUOTE, GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';
import type { Classes } from './number-noun';
import { PART } from './number-part';

/** Words that stand for whoever was spoken of: "of them", "of his men". */
const THOSE = 'count-those';
/** Any people at all; men may be soldiers as well. */
const ANYBODY = new Set([THOSE, 'count-people', 'count-troops', PART]);
/** What is counted but is nobody. */
const NOBODY = new Set(['count-others', 'count-municipalities']);
/** Words between a number and those it counts ("30 of the men"). */
const MOST_BETWEEN = 3;

/** The classes of what can be counted that begin at a token. */
function countedOf(at: number, classes: Classes): string[] {
  return [...(classes.get(at)?.keys() ?? [])].filter((name) => name.startsWith('count-'));
}

/**
 * The token after words that say no more than that people are counted ("local people", "of them", "of his men"); the same token where
 * none stand there.
 */
export function afterAnybody(first: number, { block, to }: Sentence, classes: Classes): number {
  for (let at = first; at < Math.min(to, first + MOST_BETWEEN); at += 1) {
    const gap = block.tokens[at]?.gap;
    if (gap !== GAP_SPACE && gap !== GAP_QUOTE) return first;
    const names = countedOf(at, classes);
    if (names.length === 0) continue;
    const isAnybody =
      names.includes(THOSE) ||
      (names.includes('count-people') && names.every((name) => ANYBODY.has(name)));
    const ends = names.map((name) => classes.get(at)?.get(name) ?? at + 1);
    return isAnybody ? Math.max(...ends) : first;
  }
  return first;
}

/** Whether words after a number point back to those spoken of ("of them"), as "people" does not. */
export function refersBack(from: number, to: number, classes: Classes): boolean {
  for (let at = from; at < to; at += 1) if (classes.get(at)?.has(THOSE) === true) return true;
  return false;
}

/** Whether somebody in particular is named among tokens, whom a number before them may count. */
export function namesSomebody(from: number, to: number, classes: Classes): boolean {
  for (let at = from; at < to; at += 1) if (countedOf(at, classes).length > 0) return true;
  return false;
}

/** The classes of those who were named last before a token; null where nobody was, or only "people". */
export function lastNamed(
  before: number,
  { from }: Sentence,
  classes: Classes,
): ReadonlySet<string> | null {
  for (let at = before - 1; at >= from; at -= 1) {
    const names = countedOf(at, classes);
    const isSomebody =
      names.some((name) => !ANYBODY.has(name) && !NOBODY.has(name)) &&
      !names.some((name) => NOBODY.has(name));
    if (isSomebody) return new Set(names);
  }
  return null;
}
