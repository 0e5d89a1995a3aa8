import type { Lexicon } from '../lexicon/open';
import { longAgo } from './cue-telling';
import { contextEvidence } from './event-context';
import { dateEvidence, isOld } from './event-dates';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import type { Reason } from './reasons';
import { isOfItsTime } from './story';

/** An event's own name in a sentence ("the Brussels agreement of 2013"). */
export interface NamedEvent {
  readonly subject: number;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
  readonly why: readonly Reason[];
}

/** Date and context together must reach this. */
const ENOUGH = 3;

/** Names of events that the dates beside them allow. */
export function byName(narrative: Narrative, lexicon: Lexicon): NamedEvent[] {
  return narrative.sentences.flatMap((sentence) =>
    sentence.eventNames.flatMap((alias): NamedEvent[] => {
      const { subject, from, to, start, end } = alias;
      const event = lexicon.eventBySubject.get(subject);
      if (event === undefined) return [];
      const date = dateEvidence(event, { from, to, concepts: [] }, sentence, narrative);
      if (date === null || date.level < 0) return [];
      // "Clashes in Zvecan" at the head of a page of another year, which knows no day of this one, are others.
      const published = publishedOf(sentence, narrative);
      const mayBeAnother =
        date.level === 0 && isOld(event, published) && !longAgo(event, narrative);
      if (mayBeAnother && !isOfItsTime(event, narrative)) return [];
      const context = contextEvidence(event, alias, sentence, narrative, lexicon);
      const day = Math.max(date.level, longAgo(event, narrative) ? 1 : 0);
      if (day + Math.max(2, context.level) < ENOUGH) return [];
      const why = [...alias.why, ...(date.why === null ? [] : [date.why])];
      return [{ subject, start, end, sentence, why }];
    }),
  );
}
