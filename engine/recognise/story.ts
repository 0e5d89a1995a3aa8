import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { parseDay } from '../time/days';
import { apart, daysOf, isOld, isReckoned } from './event-dates';
import type { Narrative, Sentence } from './narrative';
import { naming, type Reason } from './reasons';

/** What a page is known to tell of, after a first look at it. */
export interface Story {
  /** Whether the page tells of this very event. */
  tells(event: LexiconEvent): boolean;
  /** Which told event speaks for this one in a sentence that names no day: itself, or another of the same weeks and places. */
  supports(event: LexiconEvent, sentence: Sentence): Reason | null;
}

/** What a first look found. */
export interface FirstLook {
  /** The sentences of main text that surely tell of each event, by the event's subject. */
  readonly seats: ReadonlyMap<number, readonly Sentence[]>;
  /** Events of which the page tells the like of another time: it may mean that one wherever it names no day. */
  readonly disputed: ReadonlySet<number>;
}

/** Events this close together are one story. */
const SAME_STORY_DAYS = 60;
/** What stands so few blocks from the beginning is what the page is about: the headline and the first paragraphs. */
export const LEAD_BLOCKS = 3;
/** So many sentences on, in the same block, an older page still tells of the event. */
const GOES_ON = 3;

/** Puts together what a first look found, for the looks that follow. */
export function storyOf(
  { seats, disputed }: FirstLook,
  narrative: Narrative,
  lexicon: Lexicon,
): Story {
  const { published, sentences } = narrative;
  const told = [...seats.keys()].flatMap((subject) => lexicon.eventBySubject.get(subject) ?? []);
  const label = ({ subject }: LexiconEvent): string => lexicon.data.subjects[subject]?.label ?? '';
  const seatsOf = ({ subject }: LexiconEvent): readonly Sentence[] => seats.get(subject) ?? [];
  const firstBlock = sentences.find(({ block }) => block.main)?.block.index ?? 0;

  function holdsFor(other: LexiconEvent, event: LexiconEvent, sentence: Sentence): boolean {
    if (!isOld(event, published)) return true;
    const goesOn = seatsOf(other).some(
      ({ block, index }) =>
        block === sentence.block && sentence.index >= index && sentence.index - index <= GOES_ON,
    );
    if (goesOn || disputed.has(event.subject)) return goesOn;
    const isAbout =
      seatsOf(other).some(({ block }) => block.index - firstBlock < LEAD_BLOCKS) ||
      isOfThoseDays(event, narrative);
    const ofOtherTimes = sentence.dates.some(
      (date) => !isReckoned(date) && apart(date.interval, daysOf(event)) > SAME_STORY_DAYS,
    );
    return isAbout && !ofOtherTimes;
  }

  return {
    tells: ({ subject }) => seats.has(subject),
    supports(event, sentence) {
      const [best] = told
        .filter((other) => other === event || isSameStory(other, event))
        .filter((other) => holdsFor(other, event, sentence))
        .sort((a, b) => Number(b === event) - Number(a === event));
      return best === undefined ? null : naming('reasonBeside', [label(best)]);
    },
  };
}

/** So many dates of those weeks, and most dates of the page, make it one about that time. */
const ENOUGH_DATES = 2;
const NEWS_DAYS = 30;

/** Whether most dates of an older page, its own news left aside, are of an event's weeks. */
export function isOfThoseDays(event: LexiconEvent, { sentences, published }: Narrative): boolean {
  const days = daysOf(event);
  const dates = sentences
    .filter(({ block }) => block.main)
    .flatMap((sentence) => sentence.dates)
    .filter(
      ({ interval }) =>
        published === null ||
        interval.first === null ||
        parseDay(published) - parseDay(interval.first) > NEWS_DAYS,
    );
  const those = dates.filter(({ interval }) => apart(interval, days) <= SAME_STORY_DAYS);
  return those.length >= ENOUGH_DATES && those.length * 2 > dates.length;
}

function isSameStory(a: LexiconEvent, b: LexiconEvent): boolean {
  const shared = a.where.some((place) => b.where.includes(place));
  return shared && apart(daysOf(a), daysOf(b)) <= SAME_STORY_DAYS;
}
