import type { LexiconQuestion } from '../lexicon/data';
import type { Asked } from './asked';
import type { EventMention } from './events';
import type { Narrative, Sentence } from './narrative';
import { isPlausible, isTelling, SMALLEST_TELLING } from './number-accounts';
import { impliedCost } from './number-implied';
import { countedAt } from './number-noun';
import { FARTHEST_ROLE, roleCost } from './number-role';
import type { Reach } from './number-scope';
import { perCentAt } from './per-cent';
import { afterAnybody } from './number-whom';
import { numberWords } from './number-words';
import type { FoundQuantity } from './quantities';

/** What a number is read with. */
export interface Setting {
  readonly sentence: Sentence;
  /** The sentence's other numbers. */
  readonly rivals: readonly FoundQuantity[];
  /** The page's mentions of each event, by subject. */
  readonly mentions: ReadonlyMap<number, readonly EventMention[]>;
  readonly narrative: Narrative;
}

/** A question that the sentence can speak of, and how near the page tells of its event. */
export type AskedHere = Asked & { readonly reach: Reach; readonly isPast: boolean };

const PEOPLE = 'count-people';
/** Nearness to the event decides only between questions that fit alike. */
const PAGE_LENGTH = 1_000_000;
/** "Seven hundred men": the number itself says what became of those it counts, but anything else says it better. */
const BY_ITSELF = 20;

/** The question that a number answers, of those that its sentence can speak of; null where it answers none. */
export function answer(
  quantity: FoundQuantity,
  asked: readonly AskedHere[],
  setting: Setting,
): LexiconQuestion | null {
  const { sentence, mentions } = setting;
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
    if (!isPlausible(quantity.value, question)) continue;
    const said = saidCost(
      each,
      quantity,
      first,
      setting,
      anotherAnswered(each, quantity, asked) !== null,
    );
    if (said === null) continue;
    const cost = said + awayFrom(quantity, mentions.get(question.event) ?? []) / PAGE_LENGTH;
    if (best === null || cost < best.cost) best = { question, cost };
  }
  return best?.question ?? null;
}

/** How far off it is said that a number answers a question; null where that is not said. */
function saidCost(
  asked: AskedHere,
  quantity: FoundQuantity,
  first: number,
  setting: Setting,
  isOthers: boolean,
): number | null {
  const { question, counted, role, reach } = asked;
  const { sentence, rivals, narrative } = setting;
  const classes = narrative.classesOf(sentence);
  const telling = isTelling(quantity.value, question);
  const nounOf = (from: number, name = counted): number | null =>
    countedAt(name, quantity, from, sentence, classes, rivals, narrative.lang);
  const precise =
    question.unit === 'per cent'
      ? lastBefore(first, perCentAt(narrative.text, quantity.end) !== '')
      : (nounOf(first) ?? nounOf(afterAnybody(first, sentence, classes)));
  if (reach !== 'event' && !telling && !standsAlone(asked, quantity, precise)) return null;
  // "52 people": an account's own number needs no more precise word.
  const noun = precise ?? (telling ? nounOf(first, PEOPLE) : null);
  if (noun === null) return isOthers ? null : impliedCost(asked, quantity, first, setting);
  const cost = roleCost(
    asked,
    quantity,
    noun,
    sentence,
    classes,
    rivals,
    numberWords(narrative.lang),
  );
  if (reach !== 'event' && (cost === null || cost >= FARTHEST_ROLE)) return null;
  if (cost !== null) return cost;
  // Where it is said who was hurt, and not these, the number does not say it.
  const isSaid =
    role !== null &&
    sentence.cues.some(
      ({ concepts, from, to }) =>
        concepts.includes(role) && from - noun <= FARTHEST_ROLE && first - to <= FARTHEST_ROLE,
    );
  return !isSaid && role !== 'present' && telling ? BY_ITSELF : null;
}

/**
 * Another question on what happened to which a number is an account's own answer, where it is none to this one: 52 are the Serbs hurt,
 * whoever was spoken of last.
 */
export function anotherAnswered(
  { question, role }: Asked,
  { value }: FoundQuantity,
  asked: readonly Asked[],
): LexiconQuestion | null {
  if (role === null || isTelling(value, question)) return null;
  const other = asked.find(
    (each) =>
      each.role === role &&
      each.question.event === question.event &&
      isTelling(value, each.question),
  );
  return other?.question ?? null;
}

/** What goes on for weeks beside the event told of: people gather again, and other troops are sent. */
const GOES_ON = new Set(['gather', 'reinforce']);

/** Whether a number that is no account's own can be of an event that only its story stands for: its noun must say what it counts. */
function standsAlone(
  { role, reach, isPast }: AskedHere,
  { value: { min, max } }: FoundQuantity,
  noun: number | null,
): boolean {
  if (role === null || GOES_ON.has(role)) return false;
  if (noun === null) return role === 'present' && reach === 'story' && !isPast;
  if (reach === 'page' || (role === 'present' && isPast)) return false;
  return role === 'vote' || (min ?? max ?? 0) >= SMALLEST_TELLING;
}

/** The token before the next one, where a per cent follows the number. */
function lastBefore(first: number, isPerCent: boolean): number | null {
  return isPerCent ? Math.max(0, first - 1) : null;
}

/** Characters to the nearest mention of the event. */
function awayFrom({ start }: FoundQuantity, mentions: readonly EventMention[]): number {
  return Math.min(PAGE_LENGTH, ...mentions.map((mention) => Math.abs(mention.start - start)));
}
