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
  const seats = story.seatsOf(event).map(({ index }) => index);
  const likes = likesOf(event, narrative);
  const nearest = (ahead: 1 | -1): string => {
    const away = (all: readonly number[]): number =>
      Math.min(...all.map((at) => (at - sentence.index) * ahead).filter((far) => far > 0));
    const [itself, like] = [away(seats), away(likes)];
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

const known = new WeakMap<Narrative, Map<LexiconEvent, readonly number[]>>();

/** Where in a page the like of an event is told, as places of sentences. Worked out once for a page. */
function likesOf(event: LexiconEvent, narrative: Narrative): readonly number[] {
  const likes = known.get(narrative) ?? new Map<LexiconEvent, readonly number[]>();
  known.set(narrative, likes);
  const places =
    likes.get(event) ??
    narrative.sentences
      .filter((sentence) => sentence.block.main && tellsLike(event, sentence, narrative))
      .map(({ index }) => index);
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
