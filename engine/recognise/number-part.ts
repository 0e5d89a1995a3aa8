import type { Sentence } from './narrative';
import type { Classes } from './number-noun';
import type { FoundQuantity } from './quantities';

/** Words between "among them" and the number it is said of. */
const MOST_AFTER = 1;
/** "Eleven Italians and nineteen Hungarians": so many words may stand between two parts of one whole. */
const MOST_BETWEEN = 3;
/** Words for those of one nation, who may be a part of all. */
export const PART = 'count-part';

/** The numbers of a sentence that only count a part of those told of: "30, among them 11 Italians and 19 Hungarians". */
export function partsIn(
  quantities: readonly FoundQuantity[],
  { block, from }: Sentence,
  classes: Classes,
): Set<FoundQuantity> {
  const parts = new Set<FoundQuantity>();
  let last = -Infinity;
  for (const quantity of quantities) {
    const begin = block.tokens.findIndex(({ end }) => end > quantity.start);
    const next = block.tokens.findIndex(({ start }) => start >= quantity.end);
    let isPart = begin - last <= MOST_BETWEEN;
    for (let at = begin - 1; at >= Math.max(from, begin - MOST_BETWEEN - MOST_AFTER); at -= 1) {
      const to = classes.get(at)?.get('part-of');
      if (to !== undefined && to <= begin && begin - to <= MOST_AFTER) isPart = true;
    }
    if (!isPart) continue;
    parts.add(quantity);
    last = next;
  }
  return parts;
}

/** Whether what is counted from a token on is one nation of several, and no other is named with it ("thirty Italians and Hungarians"). */
export function isOneNation(at: number, { block, to }: Sentence, classes: Classes): boolean {
  if (classes.get(at)?.has(PART) !== true) return false;
  for (let next = at + 1; next < Math.min(to, at + 1 + MOST_BETWEEN); next += 1) {
    if (/\d/u.test(block.tokens[next]?.word ?? '')) return true;
    if (classes.get(next)?.has(PART) === true) return false;
  }
  return true;
}
