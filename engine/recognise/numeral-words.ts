import { GAP_HYPHEN, GAP_SPACE, type Token } from '../text/tokens';
import type { NumberWords, Phrases } from './number-words';

/** A number among the tokens, half-open. */
export interface Spelled {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The words say that it is a number or so ("tridesetak", "half a hundred"). */
  readonly round: boolean;
}

/** Whether only a space or a hyphen stands before a token. */
export function isNext(token: Token): boolean {
  return token.gap === GAP_SPACE || token.gap === GAP_HYPHEN;
}

/** Whether a token follows another that is a word of a set. */
export function nextIn(
  list: readonly Token[],
  at: number,
  set: { has(word: string): boolean },
): boolean {
  const token = list[at];
  return token !== undefined && isNext(token) && set.has(token.word);
}

/** How many tokens of a phrase begin at a token; 0 where none does. */
export function phraseAt(list: readonly Token[], at: number, phrases: Phrases): number {
  const first = list[at];
  const rests = first === undefined ? undefined : phrases.get(first.word);
  const fits = rests?.find((rest) =>
    rest.every((word, index) => nextIn(list, at + index + 1, { has: (next) => next === word })),
  );
  return fits === undefined ? 0 : fits.length + 1;
}

/**
 * The number in words that begins at a token: tens and ones, hundreds and tens, with or without a word between; German in one
 * word; "half a hundred", "three point five". What multiplies it is not read here.
 */
export function spelledAt(list: readonly Token[], at: number, words: NumberWords): Spelled | null {
  const first = list[at];
  if (first === undefined) return null;
  const half = phraseAt(list, at, words.half);
  if (half > 0 && nextIn(list, at + half, words.times))
    return { from: at, to: at + half, value: 0.5, round: true };
  const around = words.around.get(first.word);
  if (around !== undefined) return { from: at, to: at + 1, value: around, round: true };
  if (first.word === 'a' && nextIn(list, at + 1, words.times))
    return { from: at, to: at + 1, value: 1, round: false };
  const whole = wholeAt(list, at, words);
  if (whole === null) {
    // "Dozen" and "тысяча" without a number are one of them.
    return words.times.has(first.word) && !words.vague.has(first.word)
      ? { from: at, to: at, value: 1, round: false }
      : null;
  }
  return decimalsAfter(whole, list, words);
}

function wholeAt(list: readonly Token[], at: number, words: NumberWords): Spelled | null {
  let value = wordValue(list[at]?.word ?? '', words);
  if (value === null) return null;
  let to = at + 1;
  for (;;) {
    const skip = nextIn(list, to, words.joins) ? 1 : 0;
    const next = list[to + skip];
    const more = next === undefined || !isNext(next) ? null : wordValue(next.word, words);
    // Only a smaller kind of number goes on: 50 and 2, 700 and 50.
    if (more === null || more >= smallestUnit(value)) return { from: at, to, value, round: false };
    value += more;
    to += skip + 1;
  }
}

/** "tres coma cinco", "tre presje dyzet e shtatë". */
function decimalsAfter(whole: Spelled, list: readonly Token[], words: NumberWords): Spelled {
  if (!nextIn(list, whole.to, words.point)) return whole;
  const next = list[whole.to + 1];
  const part = next === undefined || !isNext(next) ? null : wholeAt(list, whole.to + 1, words);
  if (part === null || part.value >= 100) return whole;
  const to = part.to + (nextIn(list, part.to, words.decimals) ? 1 : 0);
  const value = Number(`${whole.value}.${part.value}`);
  return { ...whole, to, value };
}

function smallestUnit(value: number): number {
  return value % 100 === 0 ? 100 : value % 10 === 0 && value >= 20 ? 10 : 0;
}

/** How a number that is put together ends. */
const COMPOUND = /zig$|dreissig$|hundert|tausend|einhalb$/u;

/** A number in one word; German ones are put together ("zweiundfünfzig", "siebenhundertdreißig", "dreieinhalb"). */
function wordValue(word: string, words: NumberWords): number | null {
  const { values } = words;
  const known = values.get(word);
  if (known !== undefined) return known;
  if (!COMPOUND.test(word)) return null;
  const parts = /^(.*)(tausend|hundert|einhalb)(.*)$/u.exec(word);
  if (parts === null) return onesAndTens(word, values);
  const [, before = '', unit = '', after = ''] = parts;
  const left = before === '' ? 1 : wordValue(before, words);
  const right = after === '' ? 0 : wordValue(after.replace(/^und/u, ''), words);
  if (left === null || right === null) return null;
  if (unit === 'einhalb') return after === '' && before !== '' ? left + 0.5 : null;
  return left * (unit === 'tausend' ? 1000 : 100) + right;
}

function onesAndTens(word: string, values: ReadonlyMap<string, number>): number | null {
  const [, ones = '', tens = ''] = /^(.+)und(.+zig|dreissig)$/u.exec(word) ?? [];
  const [one, ten] = [values.get(ones), values.get(tens)];
  return one === undefined || ten === undefined ? null : ten + one;
}
