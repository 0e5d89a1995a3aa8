import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { byCue, byName, type EventCandidate } from './event-judge';
import type { Narrative } from './narrative';

/** A phrase taken for a covered event. */
export interface EventMention {
  readonly subject: number;
  readonly start: number;
  readonly end: number;
  readonly block: number;
  readonly main: boolean;
  readonly score: number;
  readonly rank: number;
  readonly why: readonly string[];
}

/** Date and context together must reach this. */
const ENOUGH = 4;
/** Where the event is established on the page, its further mentions need less. */
const ENOUGH_LATER = 3;

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

function among(
  events: readonly LexiconEvent[],
  narrative: Narrative,
  lexicon: Lexicon,
): EventMention[] {
  const candidates = narrative.sentences.flatMap((sentence) => [
    ...events.flatMap((event) => byCue(event, sentence, narrative, lexicon) ?? []),
    ...byName(sentence, narrative, lexicon),
  ]);
  const sure = candidates.filter(({ evidence }) => evidence >= ENOUGH);
  const established = new Set(sure.filter(({ main }) => main).map(({ subject }) => subject));
  const later = candidates.filter(
    ({ evidence, subject, repeatable }) =>
      repeatable && evidence >= ENOUGH_LATER && evidence < ENOUGH && established.has(subject),
  );
  return oneOfEach([...sure, ...later]);
}

/**
 * Events that the page can speak of at all. Where its main text names an own subject, all of them; else those whose broad places it names,
 * and of their cues only the concept that each is known by.
 */
function reachableEvents(
  { named }: Narrative,
  { data, anchors }: Lexicon,
): readonly LexiconEvent[] {
  if ([...named].some((subject) => data.subjects[subject]?.class === 'own')) return data.events;
  const here = (place: number): boolean => anchors.has(place) && named.has(place);
  return data.events
    .filter(({ where }) =>
      where.some((place) => [place, ...(data.subjects[place]?.within ?? [])].some(here)),
    )
    .map((event) => ({ ...event, cues: event.cues.slice(0, 1) }));
}

/** Of several phrases for one event in a sentence the best supported; of several words for one saying in a block the first. */
function oneOfEach(candidates: readonly EventCandidate[]): EventMention[] {
  const best = new Map<string, EventCandidate>();
  for (const candidate of candidates) {
    const { subject, sentence, rank, isSaying, block, start } = candidate;
    const key = isSaying ? `${subject} in ${block}` : `${subject} at ${sentence.start}`;
    const known = best.get(key);
    const better = known === undefined || (isSaying ? start < known.start : rank > known.rank);
    if (better) best.set(key, candidate);
  }
  return [...best.values()].map(({ subject, start, end, block, main, score, rank, why }) => ({
    subject,
    start,
    end,
    block,
    main,
    score,
    rank,
    why,
  }));
}
