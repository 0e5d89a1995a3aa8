import type { LexiconEvent, LexiconQuestion } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { yearsFrom, yearsOn } from '../time/days';
import { apart, daysOf, isBefore, isLoose, isOld, isReckoned, UNDER_WAY_DAYS } from './event-dates';
import type { EventMention } from './events';
import { publishedOf, type Narrative, type PageDate, type Sentence } from './narrative';
import { numberWords } from './number-words';
import type { FoundQuantity } from './quantities';
import { isSameStory } from './story';

/**
 * How near the page speaks of a question's event: in this sentence or close by; only of others of the same story; or at least of its
 * places. What stands in no more than its story must say all by itself what it counts and what happened (number-answer.ts).
 */
export type Reach = 'event' | 'story' | 'page';

/** Where on a page its numbers can be of a question's event. */
export interface Scope {
  /** How near a sentence is to what the page tells of the question's event; null where it can be of no such number. */
  reach(question: LexiconQuestion, sentence: Sentence): Reach | null;
  /** Whether the page looks back on the question's event from long after: what is counted now is another number. */
  isPast(question: LexiconQuestion, sentence: Sentence): boolean;
  /** Whether the date nearest to a number in its sentence is of another time than the question's event. */
  isOfAnotherDay(
    question: LexiconQuestion,
    quantity: FoundQuantity,
    sentence: Sentence,
    reach: Reach,
  ): boolean;
}

/** Sentences beside a mention of the event that still speak of it. */
const NEAR = 2;
const DAYS_APART = 1;
/** A sentence that tells of the event may date it by what was months before or after, not by another year. */
const OTHER_TIMES_DAYS = 100;
/** A page that tells of an event so often is about it, however old the event. */
const ABOUT_IT = 3;

/** Reads from the page's mentions of events where its numbers can belong. */
export function scopeOf(
  narrative: Narrative,
  events: readonly EventMention[],
  lexicon: Lexicon,
): Scope {
  const { sentences } = narrative;
  const seats = seatsOf(narrative, events);
  const told = [...seats.keys()].flatMap((subject) => lexicon.eventBySubject.get(subject) ?? []);
  const { since } = numberWords(narrative.lang);
  const storySeats = new Map<number, number[]>();

  function seatsOfStory(event: LexiconEvent): readonly number[] {
    let found = storySeats.get(event.subject);
    if (found === undefined) {
      found = told
        .filter((other) => other.subject === event.subject || isSameStory(other, event))
        .flatMap(({ subject }) => seats.get(subject) ?? []);
      storySeats.set(event.subject, found);
    }
    return found;
  }

  function isAbout(at: readonly number[], known: LexiconEvent, sentence: Sentence): boolean {
    // Long after the event a number without a date is more likely one of the day.
    if (!isOld(known, publishedOf(sentence, narrative))) return at.length > 0;
    const isNear = at.some(
      (seat) =>
        Math.abs(seat - sentence.index) <= NEAR && sentences[seat]?.block === sentence.block,
    );
    return isNear || at.length >= ABOUT_IT;
  }

  return {
    reach({ event }, sentence) {
      const known = lexicon.eventBySubject.get(event);
      if (known === undefined || isBefore(known, publishedOf(sentence, narrative))) return null;
      const at = seats.get(event) ?? [];
      if (at.includes(sentence.index) || isAbout(at, known, sentence)) return 'event';
      if (isAbout(seatsOfStory(known), known, sentence)) return 'story';
      return known.where.some((place) => narrative.named.has(place)) ? 'page' : null;
    },
    isPast({ event }, sentence) {
      const known = lexicon.eventBySubject.get(event);
      return known !== undefined && isOld(known, publishedOf(sentence, narrative));
    },
    isOfAnotherDay({ event }, quantity, sentence, reach) {
      const known = lexicon.eventBySubject.get(event);
      if (known === undefined) return true;
      const published = publishedOf(sentence, narrative);
      const dates = sentence.dates.filter(
        (date) =>
          !isReckoned(date) &&
          !isLoose(date, known, published) &&
          !(isOld(known, published) && isOfItsDay(date, known)) &&
          !isCompared(date, quantity, sentence, since),
      );
      const nearest = nearestTo(quantity, dates);
      if (nearest === null) return false;
      const isTold = reach === 'event' && seats.get(event)?.includes(sentence.index) === true;
      const most = isTold
        ? OTHER_TIMES_DAYS
        : known.happened.first === null
          ? UNDER_WAY_DAYS
          : DAYS_APART;
      return apart(nearest.interval, daysOf(known)) > most;
    },
  };
}

/** Sentences in which each event is mentioned. */
function seatsOf({ sentences }: Narrative, events: readonly EventMention[]): Map<number, number[]> {
  const seats = new Map<number, number[]>();
  let index = 0;
  for (const { subject, start } of events.toSorted((a, b) => a.start - b.start)) {
    while (index < sentences.length && (sentences[index]?.end ?? Infinity) <= start) index += 1;
    const known = seats.get(subject);
    if (known === undefined) seats.set(subject, [index]);
    else known.push(index);
  }
  return seats;
}

/** Whether a date without a year is of the event's weeks in the event's own year: a text that looks back may mean that one. */
function isOfItsDay({ text, interval }: PageDate, event: LexiconEvent): boolean {
  const days = daysOf(event);
  const { first, last } = interval;
  if (NAMES_YEAR.test(text) || first === null || last === null || days.last === null) return false;
  const years = yearsFrom(first, days.last);
  const moved = { ...interval, first: yearsOn(first, years), last: yearsOn(last, years) };
  return apart(moved, days) <= UNDER_WAY_DAYS;
}

const NAMES_YEAR = /\d{4}|['’]\d\d/u;

/** So many words after it, "since" still begins what a date belongs to ("the most since the riots of March 2004"). */
const SINCE_WORDS = 5;

/** Whether a date after a number is one that the number is compared with. */
function isCompared(
  date: PageDate,
  { end }: FoundQuantity,
  { block }: Sentence,
  since: ReadonlySet<string>,
): boolean {
  const between = block.tokens.filter((token) => token.start >= end && token.start <= date.start);
  return between.slice(-SINCE_WORDS - 1).some(({ word }) => since.has(word));
}

function nearestTo({ start, end }: FoundQuantity, dates: readonly PageDate[]): PageDate | null {
  const away = (date: PageDate): number => Math.max(date.start - end, start - date.end);
  const [nearest] = dates.toSorted((a, b) => away(a) - away(b));
  return nearest ?? null;
}
