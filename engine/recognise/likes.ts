/** What a text was last speaking of, and what it speaks of next: an event, or the like of it on another day. */
import type { LexiconEvent } from '../lexicon/data';
import { isAnother, isUsable, signals } from './cue-use';
import { dateEvidence } from './event-dates';
import type { Narrative, Sentence } from './narrative';
import type { Story } from './story';
import type { Telling } from './tellings';

/** The sentence before, the one before that, a paragraph, or further off. */
const FAR = [1, 2, 4];

/** Names, as traits, whether the event itself or the like of it is told nearest before and after a sentence. */
export function traitsOfLikes(
  { event, sentence }: Telling,
  story: Story,
  narrative: Narrative,
): string[] {
  const seats = story.seatsOf(event);
  const likes = likesOf(event, narrative);
  const nearest = (ahead: 1 | -1): string => {
    const [itself, like] = [away(seats, sentence, ahead), away(likes, sentence, ahead)];
    const near = Math.min(itself, like);
    if (near === Infinity) return 'nothing';
    return `${like <= itself ? 'the like' : 'itself'} within ${FAR.find((most) => near <= most) ?? 'more'}`;
  };
  const before = nearest(-1);
  return [
    `before it ${before}`,
    `before it ${before}, ${sentence.dates.length > 0 ? 'dated' : 'undated'}`,
    `after it ${nearest(1)}`,
  ];
}

/** Sentences to the nearest one before (-1) or after (1). A page has thousands of tellings and hundreds of seats, so nothing is made for it. */
function away(seats: readonly Sentence[], { index: here }: Sentence, ahead: 1 | -1): number {
  let nearest = Infinity;
  for (const { index } of seats) {
    const far = (index - here) * ahead;
    if (far > 0 && far < nearest) nearest = far;
  }
  return nearest;
}

const known = new WeakMap<Narrative, Map<LexiconEvent, readonly Sentence[]>>();

/** The sentences of a page that tell of the like of an event. Worked out once for a page. */
function likesOf(event: LexiconEvent, narrative: Narrative): readonly Sentence[] {
  const likes = known.get(narrative) ?? new Map<LexiconEvent, readonly Sentence[]>();
  known.set(narrative, likes);
  const places =
    likes.get(event) ??
    narrative.sentences.filter(
      (sentence) => sentence.block.main && tellsLike(event, sentence, narrative),
    );
  likes.set(event, places);
  return places;
}

/** Whether all that a sentence has to say of such an event is of another day, or of a further one. */
function tellsLike(event: LexiconEvent, sentence: Sentence, narrative: Narrative): boolean {
  const cues = sentence.cues.filter(
    (cue) => signals(cue, event) && isUsable(cue, sentence, narrative),
  );
  return (
    cues.length > 0 &&
    cues.every(
      (cue) =>
        isAnother(cue, sentence, narrative.classesOf(sentence)) ||
        dateEvidence(event, cue, sentence, narrative) === null,
    )
  );
}
