import { GAP_APOSTROPHE, GAP_HYPHEN, GAP_QUOTE, GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';
import { isOneNation, PART } from './number-part';
import { numberWords } from './number-words';
import type { FoundQuantity } from './quantities';

/** Words that may stand between a number and what it counts ("30 of its wounded NATO soldiers"). */
const MOST_BETWEEN = 5;

/** Where words of each class stand in a sentence (lexicon/cues.ts). */
export type Classes = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** Where, after a number, what it counts is named: the place of that word's last token; null if it counts something else. */
export function countedAt(
  counted: string,
  { end }: FoundQuantity,
  first: number,
  sentence: Sentence,
  classes: Classes,
  rivals: readonly FoundQuantity[],
  lang: string | null,
): number | null {
  const { block, to } = sentence;
  const list = block.tokens;
  const { ends } = numberWords(lang);
  for (let at = first; at >= 0 && at < Math.min(to, first + MOST_BETWEEN); at += 1) {
    const token = list[at];
    if (token === undefined) return null;
    const joined =
      token.gap === GAP_SPACE ||
      token.gap === GAP_HYPHEN ||
      token.gap === GAP_APOSTROPHE ||
      token.gap === GAP_QUOTE ||
      token.start - end <= 1;
    if (!joined) return null;
    const here = classes.get(at);
    if (isOneNation(at, sentence, classes)) return null;
    const after = here?.get(counted);
    if (after !== undefined) return after - 1;
    // A number counts the first thing after it that can be counted: "30 soldiers injured Serbs" counts no Serbs.
    const countsOther = [...(here?.keys() ?? [])].some(
      (name) => name.startsWith('count-') && name !== PART,
    );
    if (ends.has(token.word) || countsOther || rivals.some(({ start }) => start === token.start))
      return null;
  }
  return null;
}
