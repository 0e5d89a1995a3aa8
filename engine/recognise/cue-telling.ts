/** What a cue says of an event by its words alone. */
import type { CueHit } from '../lexicon/cues';
import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import type { Day } from '../model/dates';
import type { ContextEvidence } from './event-context';
import { isBefore } from './event-dates';
import type { Narrative, Sentence } from './narrative';
import { isStatement } from './speech';

/** Several words that tell it together ("police" near "went into" near "town hall") are seldom chance. */
const PATTERN = 1;

/** "told the broadcaster" says more than "said". */
export function specificity({ from, to, isPattern }: CueHit): number {
  return isPattern === true ? PATTERN : Math.min(1, (to - from - 1) / 2);
}

/** The first concept of an event is the one it is known by. */
export function isCentral(event: LexiconEvent, cue: CueHit): boolean {
  const [first] = event.cues;
  return first !== undefined && cue.concepts.includes(first);
}

const shared = new WeakMap<Lexicon, Map<Day | null, ReadonlySet<string>>>();

/** Concepts that events which had begun by a day have in common, statements left aside: they have their speakers. */
function sharedBy(published: Day | null, lexicon: Lexicon): ReadonlySet<string> {
  const byDay = shared.get(lexicon) ?? new Map<Day | null, ReadonlySet<string>>();
  shared.set(lexicon, byDay);
  let common = byDay.get(published);
  if (common === undefined) {
    const all = lexicon.data.events
      .filter((event) => !isStatement(event) && !isBefore(event, published))
      .flatMap(({ cues }) => cues);
    common = new Set(all.filter((concept, index) => all.indexOf(concept) !== index));
    byDay.set(published, common);
  }
  return common;
}

/** Whether a cue says no more than what two events have in common; an event that had not happened by the day of publication does not count. */
export function isShared(
  event: LexiconEvent,
  { concepts }: CueHit,
  published: Day | null,
  lexicon: Lexicon,
): boolean {
  if (isStatement(event)) return false;
  const common = sharedBy(published, lexicon);
  const own = concepts.filter((concept) => event.cues.includes(concept));
  return own.length > 0 && own.every((concept) => common.has(concept));
}

/** What a cue says of an event: the first of its concepts that the event is known by, else that it is borrowed from a like one. */
export function conceptOf(event: LexiconEvent, { concepts }: CueHit): string {
  return concepts.find((concept) => event.cues.includes(concept)) ?? 'borrowed';
}

/** "clashes" says clash more plainly than "violence" does. */
export function namesItself(event: LexiconEvent, cue: CueHit, { block }: Sentence): boolean {
  const word = block.tokens[cue.from]?.word ?? '';
  return event.cues.some(
    (concept) => word.startsWith(concept) && !/^r|ors?$|ers?$/u.test(word.slice(concept.length)),
  );
}

/** "Told Izvestia" beside the ambassador, "declared independence" beside Kosovo: no other event is told by these words. */
export function isSingular(
  event: LexiconEvent,
  cue: CueHit,
  context: ContextEvidence,
  narrative: Narrative,
  lexicon: Lexicon,
): boolean {
  const once = isStatement(event) || longAgo(event, narrative);
  if (!once || context.isHere !== true || context.level < 2) return false;
  if (cue.isPattern !== true && cue.to - cue.from < 2) return false;
  const others = lexicon.data.events.filter((other) => other !== event);
  return cue.concepts.some(
    (concept) =>
      event.cues.includes(concept) &&
      !GENERAL_CONCEPTS.has(concept) &&
      !others.some(({ cues }) => cues.includes(concept)),
  );
}

/** Concepts that every other text has, though but one event of a corpus may name them. */
const GENERAL_CONCEPTS = new Set(['agree', 'state', 'accuse', 'call-on', 'news-conference']);

/** A name such as "Kosovo's declaration of independence" needs no date. */
export function longAgo({ happened }: LexiconEvent, { published }: Narrative): boolean {
  return (
    happened.precision === 'year' &&
    (published === null || happened.last === null || happened.last < published)
  );
}
