import type { CueHit } from '../lexicon/cues';
import { GAP_OTHER, GAP_SPACE } from '../text/tokens';
import type { Asked } from './asked';
import type { Sentence } from './narrative';
import { isTelling } from './number-accounts';
import type { Setting } from './number-answer';
import type { Classes } from './number-noun';
import type { FoundQuantity } from './quantities';

/** "93 wounded", "30 of them hurt": so many words may stand between a number and what happened to those it counts. */
const MOST_BETWEEN = 3;
/** "The number of its casualties was 30": so many words before a number that ends its clause. */
const FARTHEST_BEFORE = 12;

/**
 * A number that names nobody: what it counts is told by what happened to it, and by who was spoken of last.
 *
 * @param first the token after the number
 * @returns how far off that was said, in words; null where the number cannot answer the question
 */
export function impliedCost(
  asked: Asked,
  quantity: FoundQuantity,
  first: number,
  setting: Setting,
): number | null {
  const { question, counted, role } = asked;
  const { sentence, narrative } = setting;
  const classes = narrative.classesOf(sentence);
  if (role === null) return null;
  const begin = sentence.block.tokens.findIndex((token) => token.end > quantity.start);
  if (role === 'present')
    return isAlone(first, sentence) ? presentCost(begin, first, sentence, classes) : null;
  const told = toldCost(role, begin, first, sentence, classes);
  if (told === null) return null;
  const spokenOf = lastCounted(begin, sentence, classes);
  if (spokenOf !== null) return spokenOf.has(counted) ? told : null;
  const previous = narrative.sentences[sentence.index - 1];
  const before =
    previous?.block === sentence.block
      ? lastCounted(previous.to, previous, narrative.classesOf(previous))
      : null;
  if (before?.has(counted) === true) return told + 1;
  // Nobody is named at all: an account's own number can be no other's.
  return isTelling(quantity.value, question) ? told + 2 : null;
}

/** How far from the number it is said what happened: right after it, or before a number that ends its clause. */
function toldCost(
  role: string,
  begin: number,
  first: number,
  sentence: Sentence,
  classes: Classes,
): number | null {
  const { block, cues } = sentence;
  const isNext = (cue: CueHit): boolean =>
    cue.concepts.includes(role) &&
    cue.from >= first &&
    cue.from - first <= MOST_BETWEEN &&
    !namesSomebody(first, cue.from, classes) &&
    block.tokens.slice(first, cue.from + 1).every(({ gap }) => gap === GAP_SPACE);
  if (cues.some(isNext)) return 1;
  if (!isAlone(first, sentence)) return null;
  const before = cues
    .filter((cue) => cue.concepts.includes(role) && cue.to <= begin)
    .map((cue) => begin - cue.to);
  const nearest = Math.min(Infinity, ...before);
  return nearest <= FARTHEST_BEFORE ? nearest + 1 : null;
}

/** "At present the mission has some 3,800." */
function presentCost(
  begin: number,
  first: number,
  { from, to }: Sentence,
  classes: Classes,
): number | null {
  for (
    let at = Math.max(from, begin - MOST_BETWEEN * 2);
    at < Math.min(to, first + MOST_BETWEEN);
    at += 1
  )
    if (classes.get(at)?.has('already-there') === true) return Math.abs(begin - at);
  return null;
}

/** Whether a number is the last word of its clause. */
function isAlone(first: number, { block, to }: Sentence): boolean {
  const next = block.tokens[first];
  return next === undefined || first >= to || next.gap === GAP_OTHER;
}

function namesSomebody(from: number, to: number, classes: Classes): boolean {
  for (let at = from; at < to; at += 1)
    if ([...(classes.get(at)?.keys() ?? [])].some((name) => name.startsWith('count-'))) return true;
  return false;
}

/** The classes of what was last named before a token that can be counted. */
function lastCounted(
  before: number,
  { from }: Sentence,
  classes: Classes,
): ReadonlySet<string> | null {
  for (let at = before - 1; at >= from; at -= 1) {
    const names = [...(classes.get(at)?.keys() ?? [])].filter((name) => name.startsWith('count-'));
    if (names.length > 0) return new Set(names);
  }
  return null;
}
