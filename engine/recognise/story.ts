import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import type { DateInterval, Day } from '../model/dates';
import { parseDay } from '../time/days';
import { apart, daysOf, isOfAnotherTime, isOld, isReckoned } from './event-dates';
import type { Narrative, Sentence } from './narrative';
import { naming, type Reason } from './reasons';

/** What a page is known to tell of, after a first look at it. */
export interface Story {
  /** The sentences of main text that tell of an event. */
  seatsOf(event: LexiconEvent): readonly Sentence[];
  /** Whether the page tells the like of another time: it may mean that one wherever it names no day. */
  isDisputed(event: LexiconEvent): boolean;
  /** Which told event speaks for this one in a sentence that names no day: itself, told in another one, or another of the same weeks and places. */
  supports(event: LexiconEvent, sentence: Sentence): Reason | null;
}

/** The sentences of main text that tell of each event, by the event's subject. */
export type Seats = ReadonlyMap<number, readonly Sentence[]>;

/** Events this close together are one story. */
const SAME_STORY_DAYS = 60;
/** What stands so few blocks from the beginning is what the page is about: the headline and the first paragraphs. */
const LEAD_BLOCKS = 3;
const OPENING_BLOCKS = 2;
/** So many sentences on, in the same block, an older page still tells of the event. */
const GOES_ON = 3;

/**
 * Puts together what a look has found, for the look that follows.
 *
 * @param disputed subjects of events that {@link disputedEvents} found
 */
export function storyOf(
  seats: Seats,
  disputed: ReadonlySet<number>,
  narrative: Narrative,
  lexicon: Lexicon,
): Story {
  const { published } = narrative;
  const told = [...seats.keys()].flatMap((subject) => lexicon.eventBySubject.get(subject) ?? []);
  const label = ({ subject }: LexiconEvent): string => lexicon.data.subjects[subject]?.label ?? '';
  const seatsOf = ({ subject }: LexiconEvent): readonly Sentence[] => seats.get(subject) ?? [];

  function holdsFor(other: LexiconEvent, event: LexiconEvent, sentence: Sentence): boolean {
    if (!isOld(event, published)) return true;
    const goesOn = seatsOf(other).some(
      ({ block, index }) =>
        block === sentence.block && sentence.index >= index && sentence.index - index <= GOES_ON,
    );
    if (goesOn || disputed.has(event.subject)) return goesOn;
    const isAbout =
      seatsOf(other).some((seat) => isLead(seat, narrative)) || isOfThoseDays(event, narrative);
    const ofOtherTimes = sentence.dates.some(
      (date) => !isReckoned(date) && apart(date.interval, daysOf(event)) > SAME_STORY_DAYS,
    );
    return isAbout && !ofOtherTimes;
  }

  return {
    seatsOf,
    isDisputed: ({ subject }) => disputed.has(subject),
    supports(event, sentence) {
      const [best] = told
        .filter((other) =>
          other.subject === event.subject
            ? seatsOf(event).some((seat) => seat !== sentence)
            : isSameStory(other, event),
        )
        .filter((other) => holdsFor(other, event, sentence))
        .sort((a, b) => Number(b.subject === event.subject) - Number(a.subject === event.subject));
      return best === undefined ? null : naming('reasonBeside', [label(best)]);
    },
  };
}

/** Whether a sentence is what the page opens with: the headline or the first paragraph. */
export function isOpening({ block }: Sentence, { firstBlock }: Narrative): boolean {
  return block.block.role === 'heading' || block.index - firstBlock < OPENING_BLOCKS;
}

/** Whether a sentence of main text stands in what the page begins with. */
export function isLead({ block }: Sentence, { firstBlock }: Narrative): boolean {
  return block.index - firstBlock < LEAD_BLOCKS;
}

/** Whether some date of a page's main text can mean an event's days: "last spring", "in 2023". */
export function isOfItsTime(event: LexiconEvent, { sentences }: Narrative): boolean {
  return sentences.some(
    ({ block, dates }) =>
      block.main &&
      dates.some(
        ({ interval }) =>
          interval.first !== null &&
          interval.last !== null &&
          interval.precision !== 'decade' &&
          apart(interval, daysOf(event)) === 0,
      ),
  );
}

/** So many dates of those weeks, and most dates of the page, make it one about that time. */
const ENOUGH_DATES = 2;
const NEWS_DAYS = 30;

/** Whether most dates of an older page, its own news left aside, are of an event's weeks. */
export function isOfThoseDays(event: LexiconEvent, narrative: Narrative): boolean {
  const { those, all } = countDates(event, narrative, ({ first: day }, published) => {
    return published === null || day === null || parseDay(published) - parseDay(day) > NEWS_DAYS;
  });
  return those >= ENOUGH_DATES && those * 2 > all;
}

/** How many of a page's dates are of an event's weeks. */
export type ShareOfDates = 'none' | 'of others' | 'few' | 'most' | 'all';

const shares = new WeakMap<Narrative, Map<LexiconEvent, ShareOfDates>>();

/** How many of a page's dates are of an event's weeks; the news of an older page is left aside. Worked out once for a page. */
export function datesOfPage(event: LexiconEvent, narrative: Narrative): ShareOfDates {
  const known = shares.get(narrative) ?? new Map<LexiconEvent, ShareOfDates>();
  shares.set(narrative, known);
  const share = known.get(event) ?? shareOfDates(event, narrative);
  known.set(event, share);
  return share;
}

function shareOfDates(event: LexiconEvent, narrative: Narrative): ShareOfDates {
  const old = isOld(event, narrative.published);
  const { those, all } = countDates(event, narrative, ({ first: from, last: to }, published) => {
    if (from === null || to === null) return false;
    return !(
      old &&
      published !== null &&
      Math.abs(parseDay(published) - parseDay(from)) <= NEWS_DAYS
    );
  });
  if (all === 0) return 'none';
  if (those === 0) return 'of others';
  return those === all ? 'all' : those * 2 < all ? 'few' : 'most';
}

/** How many dates of the main text are of an event's weeks, and how many there are; of those that count. */
function countDates(
  event: LexiconEvent,
  { sentences, published }: Narrative,
  counts: (date: DateInterval, published: Day | null) => boolean,
): { those: number; all: number } {
  const days = daysOf(event);
  const dates = sentences
    .filter(({ block }) => block.main)
    .flatMap((sentence) => sentence.dates)
    .filter(({ interval }) => counts(interval, published));
  const those = dates.filter(({ interval }) => apart(interval, days) <= SAME_STORY_DAYS);
  return { those: those.length, all: dates.length };
}

/** Whether two events are of the same weeks and places. */
export function isSameStory(a: LexiconEvent, b: LexiconEvent): boolean {
  const shared = a.where.some((place) => b.where.includes(place));
  return shared && apart(daysOf(a), daysOf(b)) <= SAME_STORY_DAYS;
}

/**
 * Subjects of events of which the like of another time stands on the page: a cue with a date that contradicts; or, at the head of the
 * page, a cue that nothing there shows to be of the event.
 */
export function disputedEvents(
  events: readonly LexiconEvent[],
  seats: Seats,
  narrative: Narrative,
): Set<number> {
  const { sentences } = narrative;
  const leads = (sentence: Sentence): boolean => isLead(sentence, narrative);
  const disputed = events.filter((event) => {
    const cued = sentences.filter(
      ({ block, cues }) =>
        block.main && cues.some(({ concepts }) => concepts.includes(event.cues[0] ?? '')),
    );
    const ofAnotherTime = cued.some(({ dates }) =>
      dates.some((date) => !isReckoned(date) && isOfAnotherTime(date.interval, event)),
    );
    const isShown = (seats.get(event.subject) ?? []).some(leads);
    return ofAnotherTime || (cued.some(leads) && !isShown && !isOfThoseDays(event, narrative));
  });
  return new Set(disputed.map(({ subject }) => subject));
}
