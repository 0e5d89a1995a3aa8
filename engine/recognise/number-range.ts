import type { Token } from '../text/tokens';
import { numeralAt, type Numeral } from './numerals';
import { isNext } from './numeral-words';
import type { NumberWords } from './number-words';

/** Farther apart two numbers are no bounds of one. */
const WIDEST_FACTOR = 4;
/** Between two numbers that are the bounds of one. */
const DASH = /^\s?[-–—]\s?$/u;

/**
 * A numeral with the one that a range goes on to: "between 400 and 500", "three to four" in one word, "30–40". Without such a word it
 * stays as it is; two small numbers in digits are a result of a match.
 */
export function rangeFrom(
  numeral: Numeral,
  text: string,
  list: readonly Token[],
  words: NumberWords,
): Numeral {
  const lead = list[numeral.from - 1];
  const first = list[numeral.from];
  const join = list[numeral.to];
  if (first === undefined || join === undefined || numeral.max === null) return numeral;
  const isLed = lead !== undefined && isNext(first) && words.between.has(lead.word);
  if (isLed && isNext(join) && words.and.has(join.word)) {
    const upper = numeralAt(text, list, numeral.to + 1, words);
    return joined(numeral, upper, numeral.from - 1);
  }
  const last = list[numeral.to - 1];
  if (last === undefined || !DASH.test(text.slice(last.end, join.start))) return numeral;
  const upper = numeralAt(text, list, numeral.to, words);
  const isResult = /\d/u.test(join.word) && numeral.max < 10;
  return isResult ? numeral : joined(numeral, upper, numeral.from);
}

function joined(lower: Numeral, upper: Numeral | null, from: number): Numeral {
  if (upper === null || upper.max === null || upper.max <= lower.min) return lower;
  if (upper.max > lower.min * WIDEST_FACTOR) return lower;
  return { ...lower, from, to: upper.to, max: upper.max, approximate: lower.approximate };
}
