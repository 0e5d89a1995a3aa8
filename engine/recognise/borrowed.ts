/** What a page written before an event says in that event's words tells of the like one before it. */
import type { LexiconEvent } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import type { Day } from '../model/dates';
import { signals } from './cue-use';
import { isBefore } from './event-dates';
import { isStatement } from './speech';
import { isSameStory } from './story';

/**
 * Whether a cue belongs to an event of the days after, alike and in the same places, that had not happened when this was written: the
 * people hurt on a page of 26 May were hurt on that day, however well the word fits the 29th.
 */
export function isBorrowed(
  cue: CueHit,
  event: LexiconEvent,
  published: Day | null,
  lexicon: Lexicon,
): boolean {
  return laterLikes(event, lexicon).some(
    (later) => isBefore(later, published) && signals(cue, later),
  );
}

const known = new WeakMap<LexiconEvent, readonly LexiconEvent[]>();

function laterLikes(event: LexiconEvent, { data }: Lexicon): readonly LexiconEvent[] {
  const likes = known.get(event) ?? data.events.filter((other) => isLaterLike(other, event));
  known.set(event, likes);
  return likes;
}

function isLaterLike(other: LexiconEvent, event: LexiconEvent): boolean {
  const day = dayOf(event);
  const later = dayOf(other);
  if (day === null || later === null || later <= day) return false;
  return isSameStory(event, other) && other.cues.some((concept) => event.cues.includes(concept));
}

function dayOf(event: LexiconEvent): Day | null {
  const { precision, first } = event.happened;
  return precision === 'day' && !isStatement(event) ? first : null;
}
