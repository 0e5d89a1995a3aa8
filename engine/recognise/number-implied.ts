import type { CueHit } from '../lexicon/cues';
import { GAP_SPACE } from '../text/tokens';
import type { Asked } from './asked';
import type { Narrative, Sentence } from './narrative';
import type { Classes } from './number-noun';

/** "93 wounded", "30 of them hurt": so many words may stand between a number and what happened to those it counts. */
const MOST_BETWEEN = 3;

/**
 * A number that names nobody: what it counts is told by what happened to it right after, and by who was spoken of last.
 *
 * @param first the token after the number
 * @returns how far off that was said, in words; null where the number cannot answer the question
 */
export function impliedCost(
  { counted, role }: Asked,
  first: number,
  sentence: Sentence,
  classes: Classes,
  narrative: Narrative,
  classesOf: (sentence: Sentence) => Classes,
): number | null {
  if (role === null) return null;
  const { block, cues } = sentence;
  const isNext = (cue: CueHit): boolean =>
    cue.concepts.includes(role) &&
    cue.from >= first &&
    cue.from - first <= MOST_BETWEEN &&
    !namesSomebody(first, cue.from, classes) &&
    block.tokens.slice(first, cue.from + 1).every(({ gap }) => gap === GAP_SPACE);
  const isTold = cues.some(isNext);
  if (!isTold) return null;
  const spokenOf = lastCounted(first, sentence, classes);
  if (spokenOf !== null) return spokenOf.has(counted) ? 1 : null;
  const previous = narrative.sentences[sentence.index - 1];
  if (previous === undefined || previous.block !== block) return null;
  const before = lastCounted(previous.to, previous, classesOf(previous));
  return before?.has(counted) === true ? 2 : null;
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
