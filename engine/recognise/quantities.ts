import type { Quantity } from '../model/question';
import { tokens, type Token } from '../text/tokens';
import { numberWords, type Limit, type NumberWords } from './number-words';
import { numeralAt, type Numeral } from './numerals';
import { rangeFrom } from './number-range';
import { isNext } from './numeral-words';
import { perCentAt } from './per-cent';

/** A quantity written in a text: `text.slice(start, end)`, approximating words included. */
export interface FoundQuantity {
  readonly start: number;
  readonly end: number;
  readonly value: Quantity;
}

/**
 * The quantities of a text, in order: in digits, in words, in both ("4 thousand"), and words for many. Ordinals, amounts of money,
 * ages and parts of words are left out.
 *
 * @param lang primary language tag of the text
 */
export function findQuantities(text: string, lang: string | null = 'en'): FoundQuantity[] {
  const words = numberWords(lang);
  const list = tokens(text);
  const found: FoundQuantity[] = [];
  for (let at = 0; at < list.length;) {
    const single = numeralAt(text, list, at, words);
    const numeral = single === null ? null : rangeFrom(single, text, list, words);
    const last = numeral === null ? undefined : list[numeral.to - 1];
    const first = numeral === null ? undefined : list[numeral.from];
    if (numeral === null || first === undefined || last === undefined) {
      at += 1;
      continue;
    }
    at = numeral.to;
    const end = withStop(text, last);
    if (!isCount(text, first.start, end)) continue;
    const limit = limitBefore(list, numeral.from, words);
    const begin = limit === null ? first : (list[limit.from] ?? first);
    found.push({
      start: begin.start,
      end,
      value: limited(numeral, limit?.limit ?? null, perCentAt(text, end) !== ''),
    });
  }
  return found;
}

/** Money, sports results, ages and numbers joined to letters count nothing. */
function isCount(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 6);
  return (
    !/[$€£№]\s?$|[\p{L}\p{N}][.,–-]$|\d:$/u.test(before) &&
    !/^(?:-(?:year|day|month)|[.,:]\d|\s?[€£]|[-–]\d)/u.test(after)
  );
}

/** The longest limiting phrase right before a numeral. */
function limitBefore(
  list: readonly Token[],
  at: number,
  { limits, rises }: NumberWords,
): { from: number; limit: Limit } | null {
  for (let length = 3; length >= 1; length -= 1) {
    const from = at - length;
    if (from < 0 || !list.slice(from + 1, at + 1).every(isNext)) continue;
    const limit = limits.get(
      list
        .slice(from, at)
        .map(({ word }) => word)
        .join(' '),
    );
    // "Выросло до 41": risen to 41, not up to 41.
    const before = list[from - 1]?.word ?? '';
    const isRisen = limit === 'at-most' && rises.some((rise) => before.startsWith(rise));
    if (isRisen) return null;
    if (limit !== undefined) return { from, limit };
  }
  return null;
}

/** Parts can be more or less than a whole number: "less than 4 per cent" is up to 4, "fewer than 4 soldiers" up to 3. */
function limited(
  { min, max, approximate, isExceeded }: Numeral,
  limit: Limit | null,
  isPart: boolean,
): Quantity {
  const step = isPart ? 0 : 1;
  switch (isExceeded && (limit === null || limit === 'about') ? 'more-than' : limit) {
    case null:
      return { min, max, approximate };
    case 'more-than':
      return { min: min + step, max: null, approximate: false };
    case 'at-least':
      return { min, max: null, approximate: false };
    case 'less-than':
      return { min: null, max: max === null ? null : max - step, approximate: false };
    case 'at-most':
      return { min: null, max, approximate: false };
    case 'about':
      return { min, max, approximate: true };
  }
}

/** The stop of an abbreviation belongs to it ("3,8 тыс."), where the sentence goes on. */
function withStop(text: string, { end, word }: Token): number {
  return /^(?:тыс|млн|hilj|mil)$/u.test(word) && /^\.\s\p{Ll}/u.test(text.slice(end, end + 3))
    ? end + 1
    : end;
}

/** An approximate number may be off by so much. */
const TOLERANCE = 0.1;

/** Whether two quantities can be the same number. */
export function agree(a: Quantity, b: Quantity): boolean {
  const [low, high] = rangeOf(a);
  const [otherLow, otherHigh] = rangeOf(b);
  return low <= otherHigh && otherLow <= high;
}

function rangeOf({ min, max, approximate }: Quantity): [low: number, high: number] {
  // "Hundreds" is a range already.
  const slack = approximate && min === max ? TOLERANCE : 0;
  return [
    min === null ? -Infinity : min * (1 - slack),
    max === null ? Infinity : max * (1 + slack),
  ];
}
