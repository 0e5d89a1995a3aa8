import type { LexiconQuestion } from '../lexicon/data';
import { GAP_SPACE } from '../text/tokens';
import type { Asked } from './asked';
import type { Narrative, Sentence } from './narrative';
import { isPlausible, SMALLEST_TELLING } from './number-accounts';
import { anotherAnswered } from './number-answer';
import { isAside } from './number-implied';
import { numberWords } from './number-words';
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
 *
 * @param open questions answered around it, the likeliest first
 * @param asked questions that the sentence can speak of
 */
export function elliptic(
  quantity: FoundQuantity,
  open: readonly (LexiconQuestion | null)[],
  asked: readonly Asked[],
  { block, dates, names }: Sentence,
  { lang, text }: Narrative,
): LexiconQuestion | null {
  const question = open.find((each) => each !== null);
  if (question === undefined || isAside(quantity, text, false)) return null;
  const covered = [...dates, ...names].some(
    ({ start, end }) => quantity.start < end && start < quantity.end,
  );
  const next = block.tokens.find(({ start }) => start >= quantity.end);
  const before = block.tokens.findLast(({ end }) => end <= quantity.start);
  const { ends, labels } = numberWords(lang);
  // "11 of its own", "60 Americans", "Article 52": the word beside it says what it is.
  const alone = next === undefined || next.gap !== GAP_SPACE || ends.has(next.word);
  const labelled = before !== undefined && labels.has(before.word);
  if (covered || !alone || labelled) return null;
  const here = asked.find((each) => each.question === question);
  if (here === undefined) return null;
  const meant = anotherAnswered(here, quantity, asked) ?? question;
  const { min, max } = quantity.value;
  // "Seven were arrested; three have been sentenced": small numbers go on counting parts.
  const isSmall = meant.unit !== 'per cent' && (min ?? max ?? 0) < SMALLEST_TELLING;
  return !isSmall && isPlausible(quantity.value, meant) ? meant : null;
}
