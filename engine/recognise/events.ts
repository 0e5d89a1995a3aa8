import type { LexiconEvent } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import { FIRST_UPPER } from '../text/tokens';
import { parseDay } from '../time/days';
import type { NameMention } from './disambiguate';
import { contextEvidence, elsewhere } from './event-context';
import { dateEvidence } from './event-dates';
import { eventSpan } from './event-span';
import { inTitleCase, opensSentence } from './namesakes';
import type { Narrative, Sentence } from './narrative';
import { quoted } from './reasons';
import { isSpeaking, isSpeechNoun } from './speech';

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

interface Candidate extends EventMention {
  readonly evidence: number;
  readonly sentence: Sentence;
  /** Good enough for a further mention of an event that the page is known to speak of. */
  readonly repeatable: boolean;
}

/** Date and context together must reach this. */
const ENOUGH = 4;
/** Where the event is established on the page, its further mentions need less. */
const ENOUGH_LATER = 3;
/** Two sides of one event in a sentence ("an election boycotted by most Serbs") tell more than one. */
const SEVERAL_CUES = 1.5;
/** The event's own name tells more than a cue. */
const BY_NAME = 1;

/**
 * Finds mentions of covered events: by what happened (a cue), where or to whom, and when. A date that contradicts rules the
 * event out, because like things happened in the same places in other years.
 *
 * @param aliases names of events found on the page; like cues, they count only where dates allow
 */
export function findEvents(
  narrative: Narrative,
  aliases: readonly NameMention[],
  lexicon: Lexicon,
): EventMention[] {
  const reachable = reachableEvents(narrative, lexicon);
  const candidates = narrative.sentences.flatMap((sentence) => [
    ...reachable.flatMap((event) => byCue(event, sentence, narrative, lexicon) ?? []),
    ...byName(sentence, aliases, narrative, lexicon),
  ]);
  const sure = candidates.filter(({ evidence }) => evidence >= ENOUGH);
  const established = new Set(sure.filter(({ main }) => main).map(({ subject }) => subject));
  const later = candidates.filter(
    ({ evidence, subject, repeatable }) =>
      repeatable && evidence >= ENOUGH_LATER && evidence < ENOUGH && established.has(subject),
  );
  return onePerSentence([...sure, ...later]);
}

/**
 * Events that the page can speak of at all: those whose broad places its main text names, and every one where it names an own subject.
 */
function reachableEvents(
  { named }: Narrative,
  { data, anchors }: Lexicon,
): readonly LexiconEvent[] {
  if ([...named].some((subject) => data.subjects[subject]?.class === 'own')) return data.events;
  const here = (place: number): boolean => anchors.has(place) && named.has(place);
  return data.events.filter(({ where }) =>
    where.some((place) => [place, ...(data.subjects[place]?.within ?? [])].some(here)),
  );
}

function byCue(
  event: LexiconEvent,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): Candidate | null {
  const cues = sentence.cues.filter(
    (cue) =>
      cue.concepts.some((concept) => event.cues.includes(concept)) &&
      isUsable(cue, sentence, narrative),
  );
  const words = new Set(cues.map((cue) => sentence.block.tokens[cue.from]?.word.slice(0, 4)));
  let best: Candidate | null = null;
  for (const cue of cues) {
    const candidate = judge(
      event,
      cue,
      sentence,
      narrative,
      lexicon,
      (words.size > 1 ? SEVERAL_CUES : 0) + specificity(cue),
    );
    if (candidate !== null && (best === null || candidate.rank > best.rank)) best = candidate;
  }
  return best;
}

function judge(
  event: LexiconEvent,
  cue: CueHit,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
  bonus: number,
): Candidate | null {
  if (elsewhere(cue, sentence) !== null) return null;
  const context = contextEvidence(event, cue, sentence, narrative, lexicon);
  if (context.level < 1) return null;
  const date = dateEvidence(event, cue, sentence, narrative);
  if (date === null || date.level < 1) return null;
  // What went on for weeks is everywhere in such news; only who or where in the same sentence makes it this.
  if (isLasting(event) && context.level < 3 && date.level < 2) return null;
  const [start, end] = eventSpan(cue, sentence, lexicon);
  const { block } = sentence;
  const word = narrative.text.slice(block.tokens[cue.from]?.start, block.tokens[cue.to - 1]?.end);
  const reason = [quoted(word), context.why, date.why].filter((part) => part !== null).join(' + ');
  const evidence = date.level + context.level + bonus;
  const central = isCentral(event, cue);
  return {
    subject: event.subject,
    start,
    end,
    block: block.index,
    main: block.main,
    score: scoreOf(evidence),
    rank: evidence + (central ? 1 : 0) + (namesItself(event, cue, sentence) ? 0.5 : 0),
    why: [reason],
    evidence,
    sentence,
    repeatable: central || context.level >= 3,
  };
}

/** "told the broadcaster" says more than "said". */
function specificity({ from, to }: CueHit): number {
  return Math.min(1, (to - from - 1) / 2);
}

/** The first concept of an event is the one it is known by. */
function isCentral(event: LexiconEvent, cue: CueHit): boolean {
  const [first] = event.cues;
  return first !== undefined && cue.concepts.includes(first);
}

/** "clashes" says clash more plainly than "violence" does. */
function namesItself(event: LexiconEvent, cue: CueHit, { block }: Sentence): boolean {
  const word = block.tokens[cue.from]?.word ?? '';
  return event.cues.some((concept) => word.startsWith(concept));
}

/** Longer than this is a state of things, not a happening. */
const LONGEST_HAPPENING_DAYS = 10;

function isLasting({ happened: { precision, first, last } }: LexiconEvent): boolean {
  return (
    precision === 'range' &&
    first !== null &&
    last !== null &&
    parseDay(last) - parseDay(first) > LONGEST_HAPPENING_DAYS
  );
}

function byName(
  sentence: Sentence,
  aliases: readonly NameMention[],
  narrative: Narrative,
  lexicon: Lexicon,
): Candidate[] {
  const { block } = sentence;
  return aliases.flatMap((alias): Candidate[] => {
    const event = lexicon.eventBySubject.get(alias.subject);
    if (
      event === undefined ||
      alias.block !== block.index ||
      alias.start < sentence.start ||
      alias.start >= sentence.end
    )
      return [];
    const date = dateEvidence(
      event,
      { from: alias.from, to: alias.to, concepts: [] },
      sentence,
      narrative,
    );
    if (date === null) return [];
    const context = contextEvidence(event, alias, sentence, narrative, lexicon);
    const evidence =
      Math.max(date.level, longAgo(event, narrative) ? 1 : 0) +
      Math.max(2, context.level) +
      BY_NAME;
    const why = [...alias.why, ...(date.why === null ? [] : [date.why])];
    return [
      {
        subject: alias.subject,
        start: alias.start,
        end: alias.end,
        block: block.index,
        main: block.main,
        score: scoreOf(evidence),
        rank: evidence + 2,
        why,
        evidence,
        sentence,
        repeatable: true,
      },
    ];
  });
}

/** A name such as "Kosovo's declaration of independence" needs no date. */
function longAgo({ happened }: LexiconEvent, { published }: Narrative): boolean {
  return (
    happened.precision === 'year' &&
    (published === null || happened.last === null || happened.last < published)
  );
}

/** Cues are common words: one inside a name or written as part of one ("Defense Minister") tells of nothing. */
function isUsable(cue: CueHit, sentence: Sentence, narrative: Narrative): boolean {
  const { block, names } = sentence;
  const token = block.tokens[cue.from];
  if (token === undefined) return false;
  if (names.some(({ start, end }) => token.start >= start && token.start < end)) return false;
  if (cue.concepts.every(isSpeaking) && !isSpeechNoun(token.word)) return false;
  const capital = (token.shape & FIRST_UPPER) !== 0;
  return (
    !capital ||
    narrative.lang === 'de' ||
    opensSentence(block, cue.from) ||
    inTitleCase(block) ||
    block.block.role === 'heading'
  );
}

function scoreOf(evidence: number): number {
  return Math.min(1, 0.4 + evidence / 10);
}

/** Of several phrases for one event in a sentence the best supported, then the longest. */
function onePerSentence(candidates: readonly Candidate[]): EventMention[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = `${candidate.subject} ${candidate.sentence.start}`;
    const known = best.get(key);
    if (known === undefined || candidate.rank > known.rank) best.set(key, candidate);
  }
  return [...best.values()].map(
    ({ evidence: _evidence, sentence: _sentence, repeatable: _repeatable, ...mention }) => mention,
  );
}
