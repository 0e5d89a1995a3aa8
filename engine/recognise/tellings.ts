import type { LexiconEvent } from '../lexicon/data';
import { homePlaces } from '../lexicon/anchors';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import { isBorrowed } from './borrowed';
import { isAnother, isUsable, signals } from './cue-use';
import { dayCues } from './day-cues';
import { contextEvidence, elsewhere, type ContextEvidence } from './event-context';
import { isBefore } from './event-dates';
import { eventSpan } from './event-span';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import { numberCues } from './number-cues';
import { endOfSaying, isSpeechVerb, speakerBeside } from './speech';

/** A phrase of a sentence that may tell of an event, with what holds of it whatever else the page tells. */
export interface Phrase {
  readonly cue: CueHit;
  /** The shortest phrase a reader would point at; UTF-16 units of the page's text. */
  readonly start: number;
  readonly end: number;
  readonly context: ContextEvidence;
  /** A place that the corpus does not know stands right after it. */
  readonly isElsewhere: boolean;
  /** It is a verb of saying ("said"), which points at nothing by itself. */
  readonly isVerb: boolean;
  /** And one who takes part in the event stands beside it as the one who speaks. */
  readonly hasSpeaker: boolean;
}

/** All that a sentence has to tell of one event. */
export interface Telling {
  readonly event: LexiconEvent;
  readonly sentence: Sentence;
  /** One at least, in the order of the cues. */
  readonly phrases: readonly Phrase[];
}

/** What the sentences of a page may tell of covered events: by words for what happened, by an account's number, or by the very day. */
export function tellingsOf(
  events: readonly LexiconEvent[],
  narrative: Narrative,
  lexicon: Lexicon,
): Telling[] {
  const homes = namesOwn(narrative, lexicon) ? null : homePlaces(lexicon.data);
  return narrative.sentences
    .filter((sentence) => homes === null || isNear(homes, sentence, narrative))
    .flatMap((sentence) =>
      events
        .filter((event) => !isBefore(event, publishedOf(sentence, narrative)))
        .map((event) => ({
          event,
          sentence,
          phrases: cuesOf(event, sentence, homes === null, narrative, lexicon).map((cue) =>
            phraseOf(cue, event, sentence, narrative, lexicon),
          ),
        })),
    )
    .filter(({ phrases }) => phrases.length > 0);
}

/**
 * Events that the page can speak of at all. Where its main text names an own subject, all of them; else those whose broad places it names,
 * and of their cues only the concept that each is known by.
 */
export function reachableEvents(narrative: Narrative, lexicon: Lexicon): readonly LexiconEvent[] {
  const { data, anchors } = lexicon;
  const { named } = narrative;
  if (namesOwn(narrative, lexicon)) return data.events;
  const here = (place: number): boolean => anchors.has(place) && named.has(place);
  return data.events
    .filter(({ where }) =>
      where.some((place) => [place, ...(data.subjects[place]?.within ?? [])].some(here)),
    )
    .map((event) => ({ ...event, cues: event.cues.slice(0, 1) }));
}

/**
 * Words for what happened; where there are none, a number that answers one of the event's questions, or its day.
 *
 * @param isOwn the page names something of the corpus's own; else a number or a day may be of anything
 */
function cuesOf(
  event: LexiconEvent,
  sentence: Sentence,
  isOwn: boolean,
  narrative: Narrative,
  lexicon: Lexicon,
): CueHit[] {
  const published = publishedOf(sentence, narrative);
  const told = sentence.cues.filter(
    (cue) =>
      (signals(cue, event) || isBorrowed(cue, event, published, lexicon)) &&
      isUsable(cue, sentence, narrative) &&
      !isAnother(cue, sentence, narrative.classesOf(sentence)),
  );
  return told.length > 0 || !isOwn
    ? told
    : [...numberCues(event, sentence, narrative, lexicon), ...dayCues(event, sentence)];
}

function phraseOf(
  cue: CueHit,
  event: LexiconEvent,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): Phrase {
  const isVerb = isSpeechVerb(cue, sentence);
  const said = isVerb ? { ...cue, to: endOfSaying(cue, sentence) } : cue;
  const [start, end] = eventSpan(said, sentence, lexicon);
  return {
    cue,
    start,
    end,
    context: contextEvidence(event, cue, sentence, narrative, lexicon),
    isElsewhere: elsewhere(cue, sentence) !== null,
    isVerb,
    hasSpeaker: isVerb && speakerBeside(cue, sentence, event),
  };
}

/** Whether the main text names a subject of the corpus's own. */
export function namesOwn({ named }: Narrative, { data }: Lexicon): boolean {
  return [...named].some((subject) => data.subjects[subject]?.class === 'own');
}

/** Whether one of these places is named in a sentence or in one beside it. */
function isNear(
  places: ReadonlySet<number>,
  { index }: Sentence,
  { sentences }: Narrative,
): boolean {
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .some(({ names }) => names.some(({ subject }) => places.has(subject)));
}
