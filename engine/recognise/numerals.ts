import { GAP_HYPHEN, GAP_SPACE, type Token } from '../text/tokens';
import type { NumberWords } from './number-words';

/** A numeral among the tokens, half-open. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** The numeral that begins at a token; null where none does. */
export function numeralAt(
  text: string,
  list: readonly Token[],
  at: number,
  words: NumberWords,
): Numeral | null {
  const token = list[at];
  if (token === undefined) return null;
  const vague = words.vague.get(token.word);
  const base = /^\d+$/u.test(token.word) ? inDigits(text, list, at) : inWords(list, at, words);
  if (base === null) {
    if (
      vague === undefined ||
      (list[at - 1] !== undefined && words.times.has(list[at - 1]?.word ?? ''))
    )
      return null;
    const tensOf = list[at - 1]?.word === 'of' && list[at - 2]?.word === 'tens';
    const [min, max] = tensOf ? [10 * vague[0], 99_999] : vague;
    return { from: tensOf ? at - 2 : at, to: at + 1, min, max, approximate: true };
  }
  return multiplied(base, list, words);
}

/** "two dozen", "4 thousand". */
function multiplied(
  base: { to: number; from: number; value: number },
  list: readonly Token[],
  words: NumberWords,
): Numeral {
  const next = list[base.to];
  const times = next !== undefined && isNext(next) ? words.times.get(next.word) : undefined;
  const value = base.value * (times?.by ?? 1);
  return {
    from: base.from,
    to: base.to + (times === undefined ? 0 : 1),
    min: value,
    max: value,
    approximate: times?.round ?? false,
  };
}

/** Whether only a space or a hyphen stands before a token. */
export function isNext(token: Token): boolean {
  return token.gap === GAP_SPACE || token.gap === GAP_HYPHEN;
}

/** Between groups of three digits. */
const GROUP = /^[,.\u0020\u00a0\u2009\u202f’']$/u;

function inDigits(
  text: string,
  list: readonly Token[],
  at: number,
): { from: number; to: number; value: number } {
  let digits = list[at]?.word ?? '';
  let to = at + 1;
  const gapBefore = (index: number): string => text.slice(list[index - 1]?.end, list[index]?.start);
  if (digits.length <= 3) {
    while (/^\d{3}$/u.test(list[to]?.word ?? '') && GROUP.test(gapBefore(to))) {
      digits += list[to]?.word ?? '';
      to += 1;
    }
  }
  const isDecimal =
    to === at + 1 && /^\d{1,2}$/u.test(list[to]?.word ?? '') && /^[.,]$/u.test(gapBefore(to));
  return isDecimal
    ? { from: at, to: to + 1, value: Number(`${digits}.${list[to]?.word ?? ''}`) }
    : { from: at, to, value: Number(digits) };
}

/** Tens and ones, hundreds and tens, with or without a word between; German in one word. */
function inWords(
  list: readonly Token[],
  at: number,
  words: NumberWords,
): { from: number; to: number; value: number } | null {
  const first = list[at];
  if (first === undefined) return null;
  const half =
    first.word === 'half' &&
    list[at + 1]?.word === 'a' &&
    words.times.has(list[at + 2]?.word ?? '');
  if (half) return { from: at, to: at + 2, value: 0.5 };
  if (first.word === 'a' && words.times.has(list[at + 1]?.word ?? ''))
    return { from: at, to: at + 1, value: 1 };
  let value = wordValue(first.word, words);
  if (value === null)
    return words.times.has(first.word) && !words.vague.has(first.word)
      ? { from: at, to: at, value: 1 }
      : null;
  let to = at + 1;
  for (;;) {
    const skip = words.joins.has(list[to]?.word ?? '') ? 1 : 0;
    const next = list[to + skip];
    const more = next === undefined || !isNext(next) ? null : wordValue(next.word, words);
    // Only a smaller kind of number goes on: 50 and 2, 700 and 50.
    if (more === null || more >= smallestUnit(value)) return { from: at, to, value };
    value += more;
    to += skip + 1;
  }
}

function smallestUnit(value: number): number {
  return value % 100 === 0 ? 100 : value % 10 === 0 && value >= 20 ? 10 : 0;
}

function wordValue(word: string, { values }: NumberWords): number | null {
  const known = values.get(word);
  if (known !== undefined) return known;
  const [, ones = '', tens = ''] = /^(.+)und(.+zig|dreissig)$/u.exec(word) ?? [];
  const [one, ten] = [values.get(ones), values.get(tens)];
  return one === undefined || ten === undefined ? null : ten + one;
}
