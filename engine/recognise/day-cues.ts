import type { CueHit } from '../lexicon/cues';
import type { LexiconEvent } from '../lexicon/data';
import type { Sentence } from './narrative';
import { signals } from './cue-use';
import { isStatement } from './speech';

/** A day of the month with its month; a weekday alone is any week's, and a time any day's. */
const DAY_OF_MONTH = /\d.*\p{L}|\p{L}.*\d|\d\.\s?\d/u;

/**
 * The very day of an event, written out, where the sentence has no word for what happened that is known here: "what they did in
 * Zvecan on 29 May".
 */
export function dayCues(event: LexiconEvent, { block, cues, dates, names }: Sentence): CueHit[] {
  const { first, last, precision } = event.happened;
  if (precision !== 'day' || first === null || first !== last || isStatement(event)) return [];
  if (cues.some((cue) => signals(cue, event))) return [];
  // Much is said and done on a day; only beside its place, or those who took part, is it this.
  if (!names.some(({ subject }) => event.where.includes(subject) || event.who.includes(subject)))
    return [];
  return dates.flatMap(({ start, end, text, type, interval }): CueHit[] => {
    if (
      type !== 'DATE' ||
      interval.first !== first ||
      interval.last !== last ||
      !DAY_OF_MONTH.test(text)
    )
      return [];
    const from = block.tokens.findIndex((token) => token.end > start);
    const after = block.tokens.findIndex((token) => token.start >= end);
    const to = after < 0 ? block.tokens.length : after;
    return [{ from, to, concepts: [event.cues.at(-1) ?? ''], isPattern: true }];
  });
}
