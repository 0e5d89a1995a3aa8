import { GAP_SPACE, type Token } from '../text/tokens';
import type { Sentence } from './narrative';
import type { Classes } from './number-noun';
import type { NumberWords } from './number-words';
import type { FoundQuantity } from './quantities';

/** Words between "among them" and the number it is said of. */
const MOST_AFTER = 1;
/** "Eleven Italians and nineteen Hungarians": so many words may stand between two parts of one whole. */
const MOST_BETWEEN = 3;
/** "Nineteen of the 30". */
const MOST_OF = 2;
/** Words for those of one nation, who may be a part of all. */
export const PART = 'count-part';

/** The numbers of a sentence that only count a part of those told of: "30, among them 11 Italians and 19 Hungarians". */
export function partsIn(
  quantities: readonly FoundQuantity[],
  { block, from }: Sentence,
  classes: Classes,
  { outOf }: NumberWords,
): Set<FoundQuantity> {
  const parts = new Set<FoundQuantity>();
  const list = block.tokens;
  let last = -Infinity;
  for (const [index, quantity] of quantities.entries()) {
    const begin = list.findIndex(({ end }) => end > quantity.start);
    const next = list.findIndex(({ start }) => start >= quantity.end);
    const isAmong = [...Array(MOST_BETWEEN + MOST_AFTER).keys()].some((back) => {
      const to = classes.get(begin - 1 - back)?.get('part-of');
      return (
        to !== undefined && begin - 1 - back >= from && to <= begin && begin - to <= MOST_AFTER
      );
    });
    if (isAmong || begin - last <= MOST_BETWEEN) {
      parts.add(quantity);
      last = next;
    } else if (isOf(next, quantities[index + 1], list, outOf)) parts.add(quantity);
  }
  return parts;
}

/** Whether a number is one out of the next: "nineteen of the 30". */
function isOf(
  next: number,
  whole: FoundQuantity | undefined,
  list: readonly Token[],
  outOf: ReadonlySet<string>,
): boolean {
  const of = list[next];
  if (whole === undefined || of === undefined || of.gap !== GAP_SPACE || !outOf.has(of.word))
    return false;
  const first = list.findIndex(({ end }) => end > whole.start);
  return first > next && first - next <= MOST_OF;
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
