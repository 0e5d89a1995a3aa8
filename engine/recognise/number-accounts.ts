import type { LexiconQuestion } from '../lexicon/data';
import type { NumberMention } from '../model/mention';
import { agree, type FoundQuantity } from './quantities';

/** The number as an answer to the question, beside the corpus's accounts. */
export function compareWithAccounts(
  { start, end, value }: FoundQuantity,
  { id, accounts }: LexiconQuestion,
): NumberMention {
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
