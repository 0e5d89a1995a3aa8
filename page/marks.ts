import type { Words } from '../components/words';
import type { Reading } from '../engine/model/mention';
import type { Mark } from './painted';

/**
 * All that a reading has to paint or to go through, in text order: its mentions, and the numbers on which accounts differ, each for
 * the event whose question it answers.
 */
export function marksOf({ mentions, numbers }: Reading, words: Words): Mark[] {
  const marks = numbers.map((number): Mark => ({
    ...number,
    subject: number.event,
    kind: 'event',
    label: words.t('answerBy', { answer: number.quote, who: number.label }),
    score: 1,
    why: [words.t('differ')],
  }));
  return [...mentions, ...marks].sort((one, other) => one.start - other.start);
}
