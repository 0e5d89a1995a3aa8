import type { LexiconQuestion } from '../lexicon/data';
import type { NumberMention } from '../model/mention';
import type { Quantity } from '../model/question';
import { agree, type FoundQuantity } from './quantities';

/** A number that is many times an account's, or a small part of it ("three of them badly"), is about something else. */
const FARTHEST_FACTOR = 2.5;
/** "Hundreds" and "thousands" of one crowd differ by more. */
const FARTHEST_VAGUE_FACTOR = 10;

/** A number of the page with the accounts that give it and those that give another. */
export type ComparedNumber = Pick<
  NumberMention,
  'start' | 'end' | 'question' | 'value' | 'agrees' | 'differs'
>;

/** The number as an answer to the question, beside the corpus's accounts. */
export function compareWithAccounts(
  { start, end, value }: FoundQuantity,
  { id, accounts }: LexiconQuestion,
): ComparedNumber {
  const same = accounts.filter((account) => agree(account.quantity, value));
  const differs = accounts.filter((account) => !same.includes(account));
  return {
    start,
    end,
    question: id,
    value,
    agrees: same.map((account) => account.id),
    differs: differs.map((account) => account.id),
  };
}

/** Whether a number is of the size of an account. */
export function isPlausible(value: Quantity, { accounts }: LexiconQuestion): boolean {
  const size = value.min ?? value.max;
  return accounts.some(({ quantity }) => {
    const known = quantity.min ?? quantity.max;
    if (size === null || known === null) return false;
    const factor = isVague(value) || isVague(quantity) ? FARTHEST_VAGUE_FACTOR : FARTHEST_FACTOR;
    return size <= known * factor && known <= size * factor;
  });
}

/** Smaller numbers stand in too many sentences. */
export const SMALLEST_TELLING = 20;

/** Whether a number is just an account's, and no everyday one: what it counts then tells the question. */
export function isTelling({ min, max }: Quantity, { unit, accounts }: LexiconQuestion): boolean {
  if (min === null || min !== max) return false;
  if (unit !== 'per cent' && min < SMALLEST_TELLING) return false;
  return accounts.some(({ quantity }) => quantity.min === min);
}

/** Whether a number is a word for many ("hundreds"). */
export function isVague({ min, max, approximate }: Quantity): boolean {
  return approximate && min !== max;
}
