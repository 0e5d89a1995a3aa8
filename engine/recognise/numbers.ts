import type { LexiconQuestion } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import type { NumberMention } from '../model/mention';
import { GAP_APOSTROPHE, GAP_HYPHEN, GAP_SPACE, tokens } from '../text/tokens';
import { parseDay } from '../time/days';
import { ADDED, COUNTED, PRESENT, ROLE_WORDS } from './counted';
import { apart, daysOf } from './event-dates';
import type { EventMention } from './events';
import type { Narrative, Sentence } from './narrative';
import { elliptic, stillOpen, type OpenQuestion } from './number-ellipsis';
import { compareWithAccounts } from './number-accounts';
import { findQuantities, type FoundQuantity } from './quantities';

interface Asked {
  readonly question: LexiconQuestion;
  /** Words for what is counted. */
  readonly nouns: ReadonlySet<string>;
  /** What must have happened to it, by cue concept; null where nothing in particular. */
  readonly role: string | null;
  /** Stems of the label's other words; without a role one of them must stand in the sentence. */
  readonly topics: readonly string[];
}

/** Words that may stand between a number and what it counts ("30 of its wounded NATO soldiers"). */
const MOST_BETWEEN = 5;
/** Words between what is counted and what happened to it. */
const FARTHEST_ROLE = 14;
/** Sentences beside a mention of the event that still speak of it. */
const NEAR = 2;
const DAYS_APART = 1;
const RECENT_DAYS = 75;
/** "already" and the like stand this close before what they speak of. */
const FARTHEST_PRESENT = 6;
const TOPIC_STEM = 5;
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
      const told = answer(quantity, sentence, here, rivals, mentions, narrative.text);
      const number = told ?? (still === null ? null : elliptic(quantity, still, sentence));
      if (number === null) continue;
      found.push(number);
      const question = lexicon.data.questions.find(({ id }) => id === number.question);
      if (question !== undefined) open = { question, sentence };
    }
  }
  return found;
}

function askedBy(question: LexiconQuestion, lexicon: Lexicon): Asked {
  const unit = question.unit.toLowerCase();
  const label = question.label.toLowerCase();
  const stated = [...lexicon.cues.conceptsIn(label, 'en')][0];
  const worded = Object.entries(ROLE_WORDS).find(([word]) => label.includes(word))?.[1];
  const nouns = COUNTED.get(unit) ?? new Set([unit, unit.replace(/s$/u, '')]);
  const topics = tokens(label)
    .map(({ word }) => word)
    .filter((word) => word.length > TOPIC_STEM && !nouns.has(word))
    .map((word) => word.slice(0, TOPIC_STEM));
  return { question, nouns, role: worded ?? stated ?? null, topics };
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
  if (known === undefined || !at.some((seat) => Math.abs(seat - index) <= NEAR)) return false;
  // Long after the event a number without a date is more likely one of the day.
  const old =
    published !== null &&
    known.happened.last !== null &&
    parseDay(published) - parseDay(known.happened.last) > RECENT_DAYS;
  const { sentences } = narrative;
  if (
    old &&
    !at.some((seat) => Math.abs(seat - index) <= NEAR && sentences[seat]?.block === sentence.block)
  )
    return false;
  return sentence.dates.every(({ interval }) => apart(interval, daysOf(known)) <= DAYS_APART);
}

function answer(
  quantity: FoundQuantity,
  sentence: Sentence,
  asked: readonly Asked[],
  rivals: readonly FoundQuantity[],
  seats: ReadonlyMap<number, readonly EventMention[]>,
  text: string,
): NumberMention | null {
  const { block, dates, names } = sentence;
  const covers = (span: { start: number; end: number }): boolean =>
    quantity.start < span.end && span.start < quantity.end;
  if (dates.some(covers)) return null;
  const next = block.tokens.findIndex(({ start }) => start >= quantity.end);
  const first = next < 0 ? block.tokens.length : next;
  let best: { question: LexiconQuestion; cost: number } | null = null;
  for (const each of asked) {
    const { question } = each;
    // "700 additional NATO troops" names the event, "resolution 1244" something else.
    if (names.some((name) => covers(name) && name.subject !== question.event)) continue;
    const noun =
      question.unit === 'per cent'
        ? percentAt(quantity, first, text)
        : countedAt(each, quantity, first, sentence, rivals);
    const role = noun === null ? null : roleCost(each, quantity, noun, sentence, rivals);
    const cost =
      role === null
        ? null
        : role + awayFrom(quantity, seats.get(question.event) ?? []) / PAGE_LENGTH;
    if (cost !== null && (best === null || cost < best.cost)) best = { question, cost };
  }
  return best === null ? null : compareWithAccounts(withPerCent(quantity, text), best.question);
}

/** Characters to the nearest mention of the event. */
function awayFrom({ start }: FoundQuantity, mentions: readonly EventMention[]): number {
  return Math.min(PAGE_LENGTH, ...mentions.map((mention) => Math.abs(mention.start - start)));
}

/** Where, after a number, what it counts is named: the place of that word among the tokens; null if it counts something else. */
function countedAt(
  { nouns }: Asked,
  { end }: FoundQuantity,
  first: number,
  { block, to }: Sentence,
  rivals: readonly FoundQuantity[],
): number | null {
  const list = block.tokens;
  for (let at = first; at >= 0 && at < Math.min(to, first + MOST_BETWEEN); at += 1) {
    const token = list[at];
    if (token === undefined) return null;
    const joined =
      token.gap === GAP_SPACE ||
      token.gap === GAP_HYPHEN ||
      token.gap === GAP_APOSTROPHE ||
      token.start - end <= 1;
    if (!joined) return null;
    if (nouns.has(token.word)) return at;
    if (
      STOPPERS.has(token.word) ||
      isCounted(token.word) ||
      rivals.some(({ start }) => start === token.start)
    )
      return null;
  }
  return null;
}

/** A number counts the first thing after it that can be counted: "30 soldiers injured Serbs" counts no Serbs. */
function isCounted(word: string): boolean {
  return [...COUNTED.values()].some((nouns) => nouns.has(word));
}

const PER_CENT =
  /^\s?(?:%|per\s?cent\b|pct\b|odsto\b|posto\b|procenata\b|procenta\b|одсто|посто|процен\p{L}+|për qind|per qind|Prozent\b|por ciento)/iu;

function percentAt({ end }: FoundQuantity, next: number, text: string): number | null {
  return PER_CENT.test(text.slice(end, end + 14)) ? Math.max(0, next - 1) : null;
}

/** "3.5 per cent" is the number, not "3.5". */
function withPerCent(quantity: FoundQuantity, text: string): FoundQuantity {
  const unit = PER_CENT.exec(text.slice(quantity.end, quantity.end + 14))?.[0] ?? '';
  return { ...quantity, end: quantity.end + unit.length };
}

const CLAUSES = new Set('after before when while as since but and who which'.split(' '));
const STOPPERS = new Set(
  'and or were was are is who which that while after in on at with for to from by'.split(' '),
);

/**
 * How far away in words it is said that the right thing happened to what is counted; null where it is not, or not of this number. It was
 * hurt, and did not hurt others.
 */
function roleCost(
  { role, topics }: Asked,
  quantity: FoundQuantity,
  noun: number,
  sentence: Sentence,
  rivals: readonly FoundQuantity[],
): number | null {
  const list = sentence.block.tokens;
  const words = list.slice(sentence.from, sentence.to);
  if (role === null)
    return words.some(({ word }) => topics.some((topic) => word.startsWith(topic)))
      ? FARTHEST_ROLE
      : null;
  const first = list.findIndex((token) => token.end > quantity.start);
  const present = words.some((token, index) => {
    if (!PRESENT.has(token.word) || nearest(token.start, [quantity, ...rivals]) !== quantity)
      return false;
    const at = sentence.from + index;
    const between = at < first ? list.slice(at + 1, first) : list.slice(noun + 1, at);
    return between.length <= FARTHEST_PRESENT && !between.some(({ word }) => CLAUSES.has(word));
  });
  if (role === 'present') return present ? 0 : null;
  if (role === 'reinforce' && present) return null;
  if (
    role === 'reinforce' &&
    list.slice(Math.max(0, first - 2), noun + 2).some(({ word }) => ADDED.has(word))
  )
    return 0;
  const costs = sentence.cues.flatMap((cue) => {
    if (
      !cue.concepts.includes(role) ||
      (role !== 'gather' && cue.from === noun + 1 && hurtsOthers(cue, sentence))
    )
      return [];
    const cost = cue.from > noun ? cue.from - noun : Math.max(0, first - cue.to);
    return cost > FARTHEST_ROLE ? [] : [cost];
  });
  return costs.length === 0 ? null : Math.min(...costs);
}

function nearest(at: number, quantities: readonly FoundQuantity[]): FoundQuantity | undefined {
  return quantities.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

/** "30 soldiers injured two protesters": what follows is hurt, not what stands before. */
function hurtsOthers({ to }: CueHit, { block, to: end }: Sentence): boolean {
  const after = block.tokens.slice(to, Math.min(end, to + 2)).map(({ word }) => word);
  return (
    after.length > 0 &&
    !['in', 'on', 'during', 'as', 'when', 'after', 'and', 'by', 'at'].includes(after[0] ?? '') &&
    after.some((word) =>
      /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|some|the|a)$/u.test(
        word,
      ),
    )
  );
}
