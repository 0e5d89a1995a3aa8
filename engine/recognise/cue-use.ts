import type { CueHit } from '../lexicon/cues';
import { FIRST_UPPER, GAP_SPACE } from '../text/tokens';
import { inTitleCase, opensSentence } from './namesakes';
import type { Narrative, Sentence } from './narrative';

/** What makes an office or a trade of the word before it ("defence ministry", "election observers"). */
const COMPOUNDS = new Set(
  'ministry minister ministers secretary department attache industry spending bill officials correspondent'.split(
    ' ',
  ),
);

/** Cues are common words: one inside a name or written as part of one ("Defense Minister") tells of nothing. */
export function isUsable(cue: CueHit, { block, names }: Sentence, { lang }: Narrative): boolean {
  const token = block.tokens[cue.from];
  if (token === undefined) return false;
  if (cue.isPattern === true) return true;
  if (names.some(({ start, end }) => token.start >= start && token.start < end)) return false;
  const next = block.tokens[cue.to];
  if (next !== undefined && next.gap === GAP_SPACE && COMPOUNDS.has(next.word)) return false;
  const capital = (token.shape & FIRST_UPPER) !== 0;
  return (
    !capital ||
    lang === 'de' ||
    opensSentence(block, cue.from) ||
    inTitleCase(block) ||
    block.block.role === 'heading'
  );
}
