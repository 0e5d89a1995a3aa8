import type { LexiconEvent } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import { isAnother, isUsable } from './cue-use';
import { contextEvidence, elsewhere } from './event-context';
import { parseDay } from '../time/days';
import { dateEvidence, isLasting, type DateEvidence } from './event-dates';
import { eventSpan } from './event-span';
import type { EventMention } from './events';
import type { Narrative, Sentence } from './narrative';
import { quoted, together, type Reason } from './reasons';
import { isCentral, isShared, isSingular, longAgo, namesItself, specificity } from './cue-telling';
import { dayCues } from './day-cues';
import { numberCues } from './number-cues';
import type { Story } from './story';
import { endOfSaying, isSpeechVerb, isStatement, speakerBeside } from './speech';

/** A phrase that may tell of an event, with what speaks for it. */
export interface EventCandidate extends EventMention {
  /** Date, context and cues together. */
  readonly evidence: number;
  /** What the date alone says. */
  readonly date: number;
  readonly sentence: Sentence;
  /** Good enough for a further mention of an event that the page is known to speak of. */
  readonly repeatable: boolean;
  /** Told by several words that need not stand side by side. */
  readonly isPattern: boolean;
  /** The event is that something was said: one word for it in a passage is enough. */
  readonly isSaying: boolean;
}

/** Two sides of one event in a sentence ("an election boycotted by most Serbs") tell more than one. */
const SEVERAL_CUES = 1.5;
/** A date beside the cue ("the April vote") belongs to nothing else. */
const TIGHT = 0.5;
/** What the page is known to tell speaks for a sentence that names neither place nor day. */
const BY_STORY = 1;
/** From here on a date is one of the event's own days, and not only near. */
const SURE_DAY = 2;
/** The event's own name tells more than a cue. */
const BY_NAME = 1;

/**
 * What in a sentence may tell of an event: its words for it; where it has none, a number that answers one of the event's questions, or
 * its day.
 */
export function cuesOf(
  event: LexiconEvent,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): CueHit[] {
  const told = sentence.cues.filter(
    (cue) =>
      cue.concepts.some((concept) => event.cues.includes(concept)) &&
      isUsable(cue, sentence, narrative) &&
      !isAnother(cue, sentence, narrative.classesOf(sentence)),
  );
  return told.length > 0
    ? told
    : [...numberCues(event, sentence, narrative, lexicon), ...dayCues(event, sentence)];
}

/**
 * The cues of a sentence that tell of an event, with what supports each.
 *
 * @param cues what in the sentence may tell of it (`cuesOf`)
 * @param story what the page is known to tell of; null at the first look
 */
export function byCue(
  event: LexiconEvent,
  cues: readonly CueHit[],
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
  story: Story | null,
): EventCandidate[] {
  const words = new Set(
    cues
      .filter(({ isPattern }) => isPattern !== true)
      .map((cue) => sentence.block.tokens[cue.from]?.word.slice(0, 4)),
  );
  const candidates: EventCandidate[] = [];
  for (const cue of cues) {
    const bonus = (words.size > 1 ? SEVERAL_CUES : 0) + specificity(cue);
    const candidate = judge(event, cue, sentence, narrative, lexicon, story, bonus);
    if (candidate === null) continue;
    candidates.push(candidate);
  }
  // The day is the sentence's: which of its phrases stands next to it says nothing of which tells the event best.
  const best = Math.max(0, ...candidates.map(({ date }) => date));
  return candidates.map((each) => ({ ...each, rank: each.rank + best - each.date }));
}

function judge(
  event: LexiconEvent,
  cue: CueHit,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
  story: Story | null,
  bonus: number,
): EventCandidate | null {
  if (elsewhere(cue, sentence) !== null) return null;
  const told = story?.supports(event, sentence) ?? null;
  const context = orStory(contextEvidence(event, cue, sentence, narrative, lexicon), told);
  if (context.level < 1) return null;
  const dated = dateEvidence(event, cue, sentence, narrative, told !== null);
  if (dated === null) return null;
  const date = orSingular(
    orStory(dated, told),
    isSingular(event, cue, context, narrative, lexicon),
  );
  if (date.level < 1) return null;
  const isFresh = publishedWithin(FRESH_SAYING_DAYS, event, narrative);
  // Words that fit two events ("gathered") need a day to tell which.
  if (date.level < SURE_DAY && isShared(event, cue, lexicon) && !(isFresh && isCentral(event, cue)))
    return null;
  // What went on for weeks is everywhere in such news; only who or where in the same sentence makes it this.
  if (isLasting(event) && context.level < 3 && date.level < 2) return null;
  // In one month much happens; only who or where in the same sentence, or a date of its own, makes it this.
  if (
    date.isCoarse === true &&
    date.isTight !== true &&
    context.isHere !== true &&
    bonus < SEVERAL_CUES &&
    story?.tells(event) !== true
  )
    return null;
  const isVerb = isSpeechVerb(cue, sentence);
  if (
    isVerb &&
    (!isStatement(event) ||
      (date.level < SURE_DAY && !isFresh) ||
      !speakerBeside(cue, sentence, event))
  )
    return null;
  const said = isVerb ? { ...cue, to: endOfSaying(cue, sentence) } : cue;
  const [start, end] = eventSpan(said, sentence, lexicon);
  const { block } = sentence;
  const word = narrative.text.slice(block.tokens[cue.from]?.start, block.tokens[cue.to - 1]?.end);
  const reason = together([quoted(word), context.why, date.why]);
  const evidence = date.level + context.level + bonus + (date.isTight === true ? TIGHT : 0);
  const central = isCentral(event, cue);
  return {
    subject: event.subject,
    start,
    end,
    block: block.index,
    main: block.main,
    score: scoreOf(evidence),
    rank:
      evidence -
      specificity(cue) +
      (central ? 1 : 0) -
      (isShared(event, cue, lexicon) ? 1 : 0) +
      (namesItself(event, cue, sentence) ? 0.5 : 0),
    why: [reason],
    evidence,
    date: date.level + (date.isTight === true ? TIGHT : 0),
    sentence,
    repeatable: !isVerb,
    isPattern: cue.isPattern === true,
    isSaying: isStatement(event),
  };
}

/** News of what was said appears within so many days. */
const FRESH_SAYING_DAYS = 2;
/** What happened only once, or was said to one hearer, needs no day where it is told so plainly. */
const SINGULAR = 1.5;

function publishedWithin(
  days: number,
  { happened: { last } }: LexiconEvent,
  { published }: Narrative,
): boolean {
  if (published === null || last === null) return false;
  const after = parseDay(published) - parseDay(last);
  return after >= 0 && after <= days;
}

function orSingular(date: DateEvidence, isSingularCue: boolean): DateEvidence {
  return isSingularCue && date.level < SINGULAR ? { ...date, level: SINGULAR } : date;
}

/** What a place or a day would have to say, where the page tells it all the same. */
function orStory<T extends { readonly level: number; readonly why: Reason | null }>(
  evidence: T,
  told: Reason | null,
): T {
  return evidence.level >= BY_STORY || told === null
    ? evidence
    : { ...evidence, level: BY_STORY, why: told };
}

/** Names of events in a sentence that its dates allow. */
export function byName(
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): EventCandidate[] {
  const { block } = sentence;
  return sentence.eventNames.flatMap((alias): EventCandidate[] => {
    const event = lexicon.eventBySubject.get(alias.subject);
    if (event === undefined) return [];
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
        date: date.level,
        sentence,
        repeatable: true,
        isPattern: false,
        isSaying: isStatement(event),
      },
    ];
  });
}

function scoreOf(evidence: number): number {
  return Math.min(1, 0.4 + evidence / 10);
}
