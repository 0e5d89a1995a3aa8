import type { Lexicon } from '../../engine/lexicon/open';
import type { EventWeights } from '../../engine/recognise/event-odds';
import { lessonOf, type Lesson, type ReadText } from './examples';
import { learnChoice } from './choice';
import { learn } from './logistic';

/** In each round after the first, the story of a page is what the round before would take. */
const ROUNDS = 2;

/** Learns the weights of events from annotated texts. */
export function learnFrom(texts: readonly ReadText[], lexicon: Lexicon): EventWeights {
  let weights: EventWeights | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before: EventWeights | null = weights;
    const lessons: readonly Lesson[] = texts.map((text) => lessonOf(text, lexicon, before));
    weights = {
      telling: learn(lessons.flatMap(({ telling }) => telling)),
      phrase: learnChoice(lessons.flatMap(({ phrase }) => phrase)),
    };
  }
  return weights ?? { telling: {}, phrase: {} };
}
