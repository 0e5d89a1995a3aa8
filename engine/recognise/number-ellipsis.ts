import type { LexiconQuestion } from '../lexicon/data';
import { GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';
import { isPlausible } from './number-accounts';
import type { FoundQuantity } from './quantities';

/** A question that the text has just answered with a number. */
export interface OpenQuestion {
  readonly question: LexiconQuestion;
  readonly sentence: Sentence;
}

/** So many sentences on, in the same block, a bare number still answers it. */
const STAYS_OPEN = 2;

/** The question a bare number in this sentence would answer: the one answered just before, in the same block. */
export function stillOpen(open: OpenQuestion | null, sentence: Sentence): LexiconQuestion | null {
  if (open === null || open.sentence.block !== sentence.block) return null;
  return sentence.index - open.sentence.index <= STAYS_OPEN ? open.question : null;
}

/**
 * A number that stands alone ("a Moscow daily later printed 41") as another answer to an open question; null where it counts
 * something or cannot be meant.
 */
export function elliptic(
  quantity: FoundQuantity,
  question: LexiconQuestion,
  { block, dates, names }: Sentence,
): LexiconQuestion | null {
  const covered = [...dates, ...names].some(
    ({ start, end }) => quantity.start < end && start < quantity.end,
  );
  const next = block.tokens.find(({ start }) => start >= quantity.end);
  const before = block.tokens.findLast(({ end }) => end <= quantity.start);
  // "11 of its own", "60 Americans", "Article 52": the word beside it says what it is.
  const alone = next === undefined || next.gap !== GAP_SPACE;
  const numbered =
    before !== undefined &&
    /^(?:page|no|article|resolution|line|chapter|in|on|by|since|at)$/u.test(before.word);
  if (covered || !alone || numbered || !isPlausible(quantity.value, question)) return null;
  return question;
}
