import { HAS_DIGIT, type Token } from '../text/tokens';
import { manyOf, manyThousands, type Many, type NumberWords, type Phrases } from './number-words';
import { isNext, nextIn, phraseAt, spelledAt, type Spelled } from './numeral-words';

/** A numeral among the tokens, half-open. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number | null;
  readonly approximate: boolean;
  /** Words after it say that it is some more ("с лишним"). */
  readonly isExceeded: boolean;
}

/** The numeral that begins at a token; null where none does. */
export function numeralAt(
  text: string,
  list: readonly Token[],
  at: number,
  words: NumberWords,
): Numeral | null {
  const token = list[at];
  if (token === undefined || isOfPerCent(list, at)) return null;
  const several = phraseAt(list, at, words.several);
  const many = several === 0 ? null : manyAt(list, at + several, words, true);
  if (many !== null) return { ...many, from: at };
  const base = isDigits(token) ? inDigits(text, list, at) : spelledAt(list, at, words);
  if (base === null) return manyAt(list, at, words, false);
  const next = list[base.to];
  // "Un 3,5 %": the article is no number.
  if (base.value === 1 && next !== undefined && isDigits(next) && isNext(next)) return null;
  const { to, value, round } = multiplied(withHalf(base, list, words), list, words);
  const after = (phrases: Phrases): number =>
    nextIn(list, to, { has: () => true }) ? phraseAt(list, to, phrases) : 0;
  const [beyond, orSo] = [after(words.beyond), after(words.orSo)];
  return {
    from: base.from,
    to: to + Math.max(beyond, orSo),
    min: value,
    max: value,
    approximate: round || orSo > 0,
    isExceeded: beyond > 0,
  };
}

/** "Për qind" and "por ciento" are no hundred. */
function isOfPerCent(list: readonly Token[], at: number): boolean {
  const word = list[at]?.word;
  const before = list[at - 1]?.word;
  return word === 'qind' ? before === 'per' : word === 'ciento' && before === 'por';
}

function isDigits(token: Token): boolean {
  return (token.shape & HAS_DIGIT) !== 0 && /^\d+$/u.test(token.word);
}

/**
 * A word for many; "hundreds of thousands". After "several" every word that multiplies is one.
 *
 * @param counted whether "several" stands before it
 */
function manyAt(
  list: readonly Token[],
  at: number,
  words: NumberWords,
  counted: boolean,
): Numeral | null {
  const token = list[at];
  if (token === undefined || (counted && !isNext(token))) return null;
  const before = list[at - 1];
  // "Two hundreds" is no word for many.
  if (!counted && before !== undefined && isNext(token) && words.times.has(before.word))
    return null;
  const times = words.times.get(token.word);
  const many =
    words.vague.get(token.word) ?? (counted && times !== undefined ? manyOf(times.by) : undefined);
  if (many === undefined) return null;
  const tensOf = before?.word === 'of' && list[at - 2]?.word === 'tens';
  if (tensOf) return vague(at - 2, at + 1, manyThousands([10, null]));
  const of = nextIn(list, at + 1, words.of) ? at + 2 : at + 1;
  const isThousands =
    nextIn(list, of, words.times) && words.times.get(list[of]?.word ?? '')?.by === 1000;
  const isMany =
    nextIn(list, of, words.vague) && words.vague.get(list[of]?.word ?? '')?.[0] === 1000;
  return (isThousands || isMany) && many[0] <= 100
    ? vague(at, of + 1, manyThousands(many))
    : vague(at, at + 1, many);
}

function vague(from: number, to: number, [min, max]: Many): Numeral {
  return { from, to, min, max, approximate: true, isExceeded: false };
}

/** "три с половиной", "3 i po". */
function withHalf(base: Spelled, list: readonly Token[], { andHalf }: NumberWords): Spelled {
  const next = list[base.to];
  const half = next === undefined || !isNext(next) ? 0 : phraseAt(list, base.to, andHalf);
  return half === 0 ? base : { ...base, to: base.to + half, value: base.value + 0.5 };
}

/** "two dozen", "4 thousand", "две тысячи триста". */
function multiplied(base: Spelled, list: readonly Token[], words: NumberWords): Spelled {
  let { value, to, round } = base;
  let unit = 1;
  for (;;) {
    const next = list[to];
    // "Dozen" without a number begins with the word that multiplies.
    const isJoined = next !== undefined && (to === base.from || isNext(next));
    const times = isJoined ? words.times.get(next.word) : undefined;
    if (times === undefined || times.by < unit) break;
    value *= times.by;
    unit = times.by;
    round ||= times.round;
    to += 1;
  }
  if (unit > 1 && !round) {
    const skip = nextIn(list, to, words.joins) ? 1 : 0;
    const next = list[to + skip];
    const more = next === undefined || !isNext(next) ? null : spelledAt(list, to + skip, words);
    const rest =
      more === null || more.from === more.to || more.round ? null : multiplied(more, list, words);
    if (rest !== null && !rest.round && rest.value < unit)
      return { from: base.from, to: rest.to, value: value + rest.value, round };
  }
  return { from: base.from, to, value: Number(value.toFixed(6)), round };
}

/** Between groups of three digits. */
const GROUP = /^[,.\u0020\u00a0\u2009\u202f’']$/u;

function inDigits(text: string, list: readonly Token[], at: number): Spelled {
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
    ? { from: at, to: to + 1, value: Number(`${digits}.${list[to]?.word ?? ''}`), round: false }
    : { from: at, to, value: Number(digits), round: false };
}
