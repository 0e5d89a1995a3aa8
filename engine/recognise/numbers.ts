import type { LexiconQuestion } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import type { NumberMention } from '../model/mention';
import { parseDay } from '../time/days';
import { askedBy, type Asked } from './asked';
import { apart, daysOf } from './event-dates';
import type { EventMention } from './events';
import type { Narrative, Sentence } from './narrative';
import { compareWithAccounts, isPlausible } from './number-accounts';
import { elliptic, stillOpen, type OpenQuestion } from './number-ellipsis';
import { impliedCost } from './number-implied';
import { countedAt, percentAt, withPerCent, type Classes } from './number-noun';
import { roleCost } from './number-role';
import { findQuantities, type FoundQuantity } from './quantities';

/** Sentences beside a mention of the event that still speak of it. */
const NEAR = 2;
const DAYS_APART = 1;
const RECENT_DAYS = 75;
/** Nearness to the event decides only between questions that fit alike. */
const PAGE_LENGTH = 1_000_000;

/**
 * Numbers on the page that answer a question of the corpus: counts of the right thing, to which the right thing happened, in a passage on
 * the question's event. Each is compared with the accounts.
 */
export function findNumbers(
  narrative: Narrative,
  events: readonly EventMention[],
  lexicon: Lexicon,
): NumberMention[] {
  const asked = lexicon.data.questions.map((question) => askedBy(question, lexicon));
  const seats = seatsOf(narrative, events);
  const mentions = new Map(
    events.map(({ subject }) => [subject, events.filter((event) => event.subject === subject)]),
  );
  const classes = new Map<Sentence, Classes>();
  const classesOf = (sentence: Sentence): Classes => {
    const { block, from, to } = sentence;
    const known =
      classes.get(sentence) ?? lexicon.cues.findClasses(block.tokens, from, to, narrative.lang);
    classes.set(sentence, known);
    return known;
  };
  const found: NumberMention[] = [];
  let open: OpenQuestion | null = null;
  for (const sentence of narrative.sentences) {
    if (!sentence.block.main) continue;
    const here = asked.filter(({ question }) =>
      speaksOf(question, sentence, sentence.index, seats, narrative, lexicon),
    );
    const still: LexiconQuestion | null = stillOpen(open, sentence);
    if (here.length === 0 && still === null) continue;
    const quantities = findQuantities(
      narrative.text.slice(sentence.start, sentence.end),
      narrative.lang,
    ).map((each) => ({
      ...each,
      start: each.start + sentence.start,
      end: each.end + sentence.start,
    }));
    for (const quantity of quantities) {
      const rivals = quantities.filter((other) => other !== quantity);
      const told = answer(quantity, here, { sentence, rivals, mentions, narrative, classesOf });
      const number = told ?? (still === null ? null : elliptic(quantity, still, sentence));
      if (number === null) continue;
      found.push(number);
      const question = lexicon.data.questions.find(({ id }) => id === number.question);
      if (question !== undefined) open = { question, sentence };
    }
  }
  return found;
}

/** Sentences in which each event is mentioned. */
function seatsOf({ sentences }: Narrative, events: readonly EventMention[]): Map<number, number[]> {
  const seats = new Map<number, number[]>();
  for (const { subject, start } of events) {
    const index = sentences.findIndex(
      (sentence) => start >= sentence.start && start < sentence.end,
    );
    seats.set(subject, [...(seats.get(subject) ?? []), index]);
  }
  return seats;
}

function speaksOf(
  { event }: LexiconQuestion,
  sentence: Sentence,
  index: number,
  seats: ReadonlyMap<number, number[]>,
  narrative: Narrative,
  lexicon: Lexicon,
): boolean {
  const at = seats.get(event);
  if (at === undefined) return false;
  if (at.includes(index)) return true;
  const published = sentence.block.block.published ?? narrative.published;
  const known = lexicon.eventBySubject.get(event);
  if (known === undefined) return false;
  // Long after the event a number without a date is more likely one of the day.
  const old =
    published !== null &&
    known.happened.last !== null &&
    parseDay(published) - parseDay(known.happened.last) > RECENT_DAYS;
  const { sentences } = narrative;
  const isNear = at.some(
    (seat) => Math.abs(seat - index) <= NEAR && sentences[seat]?.block === sentence.block,
  );
  if (old && !isNear) return false;
  return sentence.dates.every(({ interval }) => apart(interval, daysOf(known)) <= DAYS_APART);
}

/** What a number is read with. */
interface Setting {
  readonly sentence: Sentence;
  readonly rivals: readonly FoundQuantity[];
  readonly mentions: ReadonlyMap<number, readonly EventMention[]>;
  readonly narrative: Narrative;
  readonly classesOf: (sentence: Sentence) => Classes;
}

function answer(
  quantity: FoundQuantity,
  asked: readonly Asked[],
  { sentence, rivals, mentions, narrative, classesOf }: Setting,
): NumberMention | null {
  const { block, dates, names } = sentence;
  const { text } = narrative;
  const covers = (span: { start: number; end: number }): boolean =>
    quantity.start < span.end && span.start < quantity.end;
  if (dates.some(covers)) return null;
  const classes = classesOf(sentence);
  const next = block.tokens.findIndex(({ start }) => start >= quantity.end);
  const first = next < 0 ? block.tokens.length : next;
  let best: { question: LexiconQuestion; cost: number } | null = null;
  for (const each of asked) {
    const { question, counted } = each;
    // "700 additional NATO troops" names the event, "resolution 1244" something else.
    if (names.some((name) => covers(name) && name.subject !== question.event)) continue;
    if (!isPlausible(quantity.value, question)) continue;
    const noun =
      question.unit === 'per cent'
        ? percentAt(quantity, first, text)
        : countedAt(counted, quantity, first, sentence, classes, rivals);
    const role =
      noun === null
        ? impliedCost(each, first, sentence, classes, narrative, classesOf)
        : roleCost(each, quantity, noun, sentence, classes, rivals);
    const cost =
      role === null
        ? null
        : role + awayFrom(quantity, mentions.get(question.event) ?? []) / PAGE_LENGTH;
    if (cost !== null && (best === null || cost < best.cost)) best = { question, cost };
  }
  return best === null ? null : compareWithAccounts(withPerCent(quantity, text), best.question);
}

/** Characters to the nearest mention of the event. */
function awayFrom({ start }: FoundQuantity, mentions: readonly EventMention[]): number {
  return Math.min(PAGE_LENGTH, ...mentions.map((mention) => Math.abs(mention.start - start)));
}
