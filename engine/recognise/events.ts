import type { LexiconEvent } from '../lexicon/data';
import { homePlaces } from '../lexicon/anchors';
import type { Lexicon } from '../lexicon/open';
import { byCue, byName, cuesOf, type EventCandidate } from './event-judge';
import type { Narrative, Sentence } from './narrative';
import { isOfAnotherTime, isReckoned } from './event-dates';
import { chosen } from './event-choice';
import type { Reason } from './reasons';
import { isOfThoseDays, LEAD_BLOCKS, storyOf, type Story } from './story';

/** A phrase taken for a covered event. */
export interface EventMention {
  readonly subject: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly main: boolean;
  readonly score: number;
  readonly rank: number;
  readonly why: readonly Reason[];
}

/** Date and context together must reach this. */
const ENOUGH = 4;
/** Where the page is known to tell of the event, its further mentions need less. */
const ENOUGH_LATER = 2.5;
/** Where it tells of other events of the same weeks, somewhat less. */
const ENOUGH_BESIDE = 3;
/** What the second look finds can tell more; after that a page seldom does. */
const LOOKS = 3;

/**
 * Finds mentions of covered events: by what happened (a cue), where or to whom, and when. A date that contradicts rules the
 * event out, because like things happened in the same places in other years.
 */
export function findEvents(narrative: Narrative, lexicon: Lexicon): EventMention[] {
  const reachable = reachableEvents(narrative, lexicon);
  const found = among(reachable, narrative, lexicon);
  // A page that tells of one covered event may tell of the others.
  const all = reachable === lexicon.data.events || !found.some(({ main }) => main);
  return all ? found : among(lexicon.data.events, narrative, lexicon);
}

/** A first look finds what is sure by itself; further looks what goes on from there. */
function among(
  events: readonly LexiconEvent[],
  narrative: Narrative,
  lexicon: Lexicon,
): EventMention[] {
  const homes = namesOwn(narrative, lexicon) ? null : homePlaces(lexicon.data);
  const sentences = narrative.sentences.filter(
    (sentence) => homes === null || isNear(homes, sentence, narrative),
  );
  const telling = sentences.map((sentence) => ({
    sentence,
    told: events
      .map((event) => ({ event, cues: cuesOf(event, sentence, narrative, lexicon) }))
      .filter(({ cues }) => cues.length > 0),
  }));
  const look = (story: Story | null): EventCandidate[] =>
    telling.flatMap(({ sentence, told }) => [
      ...told.flatMap(({ event, cues }) => byCue(event, cues, sentence, narrative, lexicon, story)),
      ...byName(sentence, narrative, lexicon),
    ]);
  let taken = look(null).filter(({ evidence }) => evidence >= ENOUGH);
  const disputed = disputedAmong(events, narrative, taken);
  for (let again = 1; again < LOOKS; again += 1) {
    const story = storyOf({ seats: seatsOf(taken), disputed }, narrative, lexicon);
    const known = taken;
    taken = look(story).filter((candidate) => isEnough(candidate, story, lexicon));
    if (taken.length <= known.length) break;
  }
  return chosen(taken);
}

function isEnough(
  { evidence, repeatable, subject }: EventCandidate,
  story: Story,
  { eventBySubject }: Lexicon,
): boolean {
  if (evidence >= ENOUGH) return true;
  const event = eventBySubject.get(subject);
  if (event === undefined || !repeatable) return false;
  return evidence >= (story.tells(event) ? ENOUGH_LATER : ENOUGH_BESIDE);
}

/**
 * Events of which the like of another time stands on the page: a cue with a date that contradicts; or, at the head of the page, a cue
 * that nothing there shows to be of the event.
 */
function disputedAmong(
  events: readonly LexiconEvent[],
  narrative: Narrative,
  taken: readonly EventCandidate[],
): Set<number> {
  const { sentences } = narrative;
  const first = sentences.find(({ block }) => block.main)?.block.index ?? 0;
  const isLead = ({ block }: Sentence): boolean => block.main && block.index - first < LEAD_BLOCKS;
  const disputed = events.filter((event) => {
    const cued = sentences.filter(
      ({ block, cues }) =>
        block.main && cues.some(({ concepts }) => concepts.includes(event.cues[0] ?? '')),
    );
    const ofAnotherTime = cued.some(({ dates }) =>
      dates.some((date) => !isReckoned(date) && isOfAnotherTime(date.interval, event)),
    );
    const lead = cued.filter(isLead);
    const isShown = taken.some(
      ({ subject, sentence }) => subject === event.subject && isLead(sentence),
    );
    return ofAnotherTime || (lead.length > 0 && !isShown && !isOfThoseDays(event, narrative));
  });
  return new Set(disputed.map(({ subject }) => subject));
}

/** The sentences of main text that tell of each event. */
function seatsOf(candidates: readonly EventCandidate[]): Map<number, Sentence[]> {
  const seats = new Map<number, Sentence[]>();
  for (const { main, subject, sentence } of candidates) {
    if (!main) continue;
    const known = seats.get(subject);
    if (known === undefined) seats.set(subject, [sentence]);
    else known.push(sentence);
  }
  return seats;
}

function namesOwn({ named }: Narrative, { data }: Lexicon): boolean {
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

/**
 * Events that the page can speak of at all. Where its main text names an own subject, all of them; else those whose broad places it names,
 * and of their cues only the concept that each is known by.
 */
function reachableEvents(narrative: Narrative, lexicon: Lexicon): readonly LexiconEvent[] {
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
