import type { CueHit } from '../lexicon/cues';
import type { LexiconEvent } from '../lexicon/data';
import { FIRST_UPPER, GAP_SPACE } from '../text/tokens';
import { inTitleCase, opensSentence } from './namesakes';
import type { Narrative, Sentence } from './narrative';
import type { Classes } from './number-noun';

/** "A new vote", "zgjedhje të reja", "without clashes": not the one that the corpus tells of. */
const NEXT_TO = 2;

/**
 * Whether the words beside a cue say that it is another one or that there was none.
 *
 * @param classes where the language's classes of words stand in the sentence
 */
export function isAnother(cue: CueHit, { from, to }: Sentence, classes: Classes): boolean {
  if (cue.concepts.includes('reinforce')) return false;
  const has = (at: number, name: string): boolean => classes.get(at)?.has(name) === true;
  for (let away = 1; away <= NEXT_TO; away += 1) {
    const [before, after] = [cue.from - away, cue.to + away - 1];
    if (before >= from && (has(before, 'again') || has(before, 'absent'))) return true;
    if (after < to && has(after, 'again-after')) return true;
    // "The new mayors elected in April": new is what stands between.
    if (has(before, 'mayors') || has(after, 'mayors')) return false;
  }
  return false;
}

/** Whether a cue can tell of an event at all: one of its concepts is the event's. */
export function signals({ concepts }: CueHit, { cues }: LexiconEvent): boolean {
  return concepts.some((concept) => cues.includes(concept));
}

/** Cues are common words: one inside a name or written as part of one ("Defense Minister") tells of nothing. */
export function isUsable(cue: CueHit, sentence: Sentence, narrative: Narrative): boolean {
  const { block, names } = sentence;
  const token = block.tokens[cue.from];
  if (token === undefined) return false;
  if (cue.isPattern === true) return true;
  if (names.some(({ start, end }) => token.start >= start && token.start < end)) return false;
  const next = block.tokens[cue.to];
  const isVerb = block.tokens[cue.to - 1]?.word.endsWith('ed') === true;
  const isCompound = narrative.classesOf(sentence).get(cue.to)?.has('compound') === true;
  if (!isVerb && next?.gap === GAP_SPACE && isCompound) return false;
  const capital = (token.shape & FIRST_UPPER) !== 0;
  return (
    !capital ||
    narrative.lang === 'de' ||
    opensSentence(block, cue.from) ||
    inTitleCase(block) ||
    block.block.role === 'heading'
  );
}
