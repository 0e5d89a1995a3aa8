import type { LexiconQuestion } from '../lexicon/data';
import { isPlausible } from './number-accounts';
import type { FoundQuantity } from './quantities';

/** What stands between the numbers of a list: a comma, or one short word ("thirty, forty or ninety soldiers"). */
const BETWEEN = /^\s*(?:[,;/–-]|\p{L}{1,4})?\s*(?:\p{L}{1,4})?\s*$/u;

/** The question that the next number answers, where both stand in one list of figures; null where they do not. */
export function listedWith(
  quantities: readonly FoundQuantity[],
  answers: readonly (LexiconQuestion | null)[],
  index: number,
  text: string,
): LexiconQuestion | null {
  for (let at = index; at + 1 < quantities.length; at += 1) {
    const [one, next] = [quantities[at], quantities[at + 1]];
    if (one === undefined || next === undefined) return null;
    if (!BETWEEN.test(text.slice(one.end, next.start))) return null;
    const question = answers[at + 1] ?? null;
    if (question === null) continue;
    const listed = quantities[index];
    return listed !== undefined && isPlausible(listed.value, question) ? question : null;
  }
  return null;
}
