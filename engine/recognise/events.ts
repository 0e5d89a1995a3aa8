import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { chosen } from './event-choice';
import { dateEvidence } from './event-dates';
import { byName, type NamedEvent } from './event-names';
import { see, type Seen } from './event-traits';
import { oddsOf, type EventWeights } from './event-odds';
import { EVENT_WEIGHTS } from './event-weights';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import { isCentral, isShared } from './cue-telling';
import { disputedEvents, storyOf } from './story';
import { namesOwn, reachableEvents, tellingsOf, type Phrase, type Telling } from './tellings';
import type { Reason } from './reasons';

/** A phrase taken for a covered event. */
export interface EventMention {
  readonly subject: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly main: boolean;
  /** How likely it is, 0 to 1. */
  readonly score: number;
  readonly rank: number;
  readonly why: readonly Reason[];
}

/** What a page may tell of covered events, after both looks at it. */
export interface EventReading {
  readonly seen: readonly Seen[];
  /** Mentions of events by their names. */
  readonly named: readonly NamedEvent[];
}

/** Log-odds from which a sentence is taken to tell of an event: twice as likely as not, since a wrong mark costs more than a missing one. */
const ENOUGH = Math.log(2);
/** Where a page names nothing of the corpus's own, an event alone would make it one about the corpus. */
const ENOUGH_ALONE = 1.5;
/** Log-odds from which a telling is a part of the page's story for the second look. */
const PART_OF_STORY = 0;

/**
 * Finds mentions of covered events: by what happened (a cue), where or to whom, and when. What speaks for each is weighed by
 * weights learned from annotated pages (docs/recognition.md).
 */
export function findEvents(
  narrative: Narrative,
  lexicon: Lexicon,
  weights: EventWeights = EVENT_WEIGHTS,
): EventMention[] {
  const enough = namesOwn(narrative, lexicon) ? ENOUGH : ENOUGH_ALONE;
  const take = (events: readonly LexiconEvent[]): EventMention[] => {
    const { seen, named } = readEvents(events, narrative, lexicon, weights);
    const told = seen
      .map((each) => ({ ...each, odds: oddsOf(each.traits, weights.telling) }))
      .filter(({ odds }) => odds >= enough);
    return chosen(told, named, narrative.text, weights);
  };
  const reachable = reachableEvents(narrative, lexicon);
  const found = take(reachable);
  // A page that tells of one covered event may tell of the others.
  const all = reachable === lexicon.data.events || !found.some(({ main }) => main);
  return all ? found : take(lexicon.data.events);
}

/**
 * Looks at a page twice: first with the story that is sure by itself, then with the one that this look has shown. A third finds nothing more.
 *
 * @param weights null before any are learned: then the first look is all
 */
export function readEvents(
  events: readonly LexiconEvent[],
  narrative: Narrative,
  lexicon: Lexicon,
  weights: EventWeights | null,
): EventReading {
  const tellings = tellingsOf(events, narrative, lexicon);
  const named = byName(narrative, lexicon);
  const sure = tellings.filter((telling) => isSure(telling, narrative, lexicon));
  const disputed = disputedEvents(events, seatsOf(sure, named), narrative);
  const look = (told: readonly Telling[]): Seen[] => {
    const story = storyOf(seatsOf(told, named), disputed, narrative, lexicon);
    return tellings.flatMap((telling) => see(telling, story, narrative, lexicon) ?? []);
  };
  const first = look(sure);
  if (weights === null) return { seen: first, named };
  const told = first.filter(({ traits }) => oddsOf(traits, weights.telling) >= PART_OF_STORY);
  return { seen: look(told.map(({ telling }) => telling)), named };
}

/** Date and context of one phrase together must reach this to be sure whatever else the page tells. */
const SURE = 4;
const SURE_EACH = 1.5;

function isSure(
  { event, sentence, phrases }: Telling,
  narrative: Narrative,
  lexicon: Lexicon,
): boolean {
  return phrases.some((phrase: Phrase) => {
    const { cue, context, isElsewhere, isVerb, hasSpeaker } = phrase;
    if (isElsewhere || (isVerb && !hasSpeaker)) return false;
    if (isShared(event, cue, publishedOf(sentence, narrative), lexicon) && !isCentral(event, cue))
      return false;
    const date = dateEvidence(event, cue, sentence, narrative)?.level ?? 0;
    return Math.min(date, context.level) >= SURE_EACH && date + context.level >= SURE;
  });
}

/** The sentences of main text that tell of each event, by the event's subject. */
function seatsOf(
  tellings: readonly Telling[],
  named: readonly NamedEvent[],
): Map<number, Sentence[]> {
  const seats = new Map<number, Sentence[]>();
  const told = [
    ...tellings.map(({ event, sentence }) => ({ subject: event.subject, sentence })),
    ...named,
  ];
  for (const { subject, sentence } of told) {
    if (!sentence.block.main) continue;
    const known = seats.get(subject);
    if (known === undefined) seats.set(subject, [sentence]);
    else known.push(sentence);
  }
  return seats;
}
