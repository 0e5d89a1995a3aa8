import type { LexiconQuestion } from '../lexicon/data';
import type { Asked } from './asked';
import type { EventMention } from './events';
import type { Narrative, Sentence } from './narrative';
import { isPlausible, isTelling } from './number-accounts';
import { impliedCost } from './number-implied';
import { countedAt, percentAt } from './number-noun';
import { roleCost } from './number-role';
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

const PEOPLE = 'count-people';
/** Nearness to the event decides only between questions that fit alike. */
const PAGE_LENGTH = 1_000_000;
/** "Seven hundred men": the number itself says what became of those it counts, but anything else says it better. */
const BY_ITSELF = 20;

/** The question that a number answers, of those that its sentence can speak of; null where it answers none. */
export function answer(
  quantity: FoundQuantity,
  asked: readonly Asked[],
  setting: Setting,
): LexiconQuestion | null {
  const { sentence, rivals, mentions, narrative } = setting;
  const { block, dates, names } = sentence;
  const covers = (span: { start: number; end: number }): boolean =>
    quantity.start < span.end && span.start < quantity.end;
  if (dates.some(covers)) return null;
  const classes = narrative.classesOf(sentence);
  const next = block.tokens.findIndex(({ start }) => start >= quantity.end);
  const first = next < 0 ? block.tokens.length : next;
  let best: { question: LexiconQuestion; cost: number } | null = null;
  for (const each of asked) {
    const { question, counted, role } = each;
    // "700 additional NATO troops" names the event, "resolution 1244" something else.
    if (names.some((name) => covers(name) && name.subject !== question.event)) continue;
    if (!isPlausible(quantity.value, question)) continue;
    const nounOf = (name: string): number | null =>
      countedAt(name, quantity, first, sentence, classes, rivals);
    // "52 people": an account's own number needs no more precise word.
    const noun =
      question.unit === 'per cent'
        ? percentAt(quantity, first, narrative.text)
        : (nounOf(counted) ?? (isTelling(quantity.value, question) ? nounOf(PEOPLE) : null));
    // Where it is said who was hurt, and not these, the number does not say it.
    const isSaid = role !== null && sentence.cues.some(({ concepts }) => concepts.includes(role));
    const isOwn = !isSaid && role !== 'present' && isTelling(quantity.value, question);
    const said =
      noun === null
        ? impliedCost(each, quantity, first, setting)
        : (roleCost(each, quantity, noun, sentence, classes, rivals) ?? (isOwn ? BY_ITSELF : null));
    if (said === null) continue;
    const cost = said + awayFrom(quantity, mentions.get(question.event) ?? []) / PAGE_LENGTH;
    if (best === null || cost < best.cost) best = { question, cost };
  }
  return best?.question ?? null;
}

/** Characters to the nearest mention of the event. */
function awayFrom({ start }: FoundQuantity, mentions: readonly EventMention[]): number {
  return Math.min(PAGE_LENGTH, ...mentions.map((mention) => Math.abs(mention.start - start)));
}
