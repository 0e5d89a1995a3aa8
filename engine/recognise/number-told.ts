import type { CueHit } from '../lexicon/cues';
import { GAP_OTHER, GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';
import type { Classes } from './number-noun';
import { namesSomebody } from './number-whom';

/** "93 wounded", "30 of them hurt": so many words may stand between a number and what happened to those it counts. */
const MOST_BETWEEN = 3;
/** "The number of its casualties was 30": so many words before a number that ends its clause. */
const FARTHEST_BEFORE = 12;

/** A number among the tokens of its block. */
export interface Place {
  /** Its first token, and the one after it and after words for people. */
  readonly begin: number;
  readonly first: number;
  /** It ends its clause: nothing follows that it could count. */
  readonly isAlone: boolean;
  /** It is an account's own, so that a name beside it ("700 that NATO sent") is not what it counts. */
  readonly isSure: boolean;
}

/** How far from the number it is said what happened: in words around it, right after it, or before a number that ends its clause. */
export function toldCost(
  role: string,
  { begin, first, isAlone, isSure }: Place,
  sentence: Sentence,
  classes: Classes,
): number | null {
  const { block } = sentence;
  const cues = sentence.cues.filter(({ concepts }) => concepts.includes(role));
  const isNext = (cue: CueHit): boolean =>
    cue.from >= first &&
    cue.from - first <= MOST_BETWEEN &&
    (isSure || !namesSomebody(first, cue.from, classes)) &&
    block.tokens.slice(first, cue.from + 1).every(({ gap }) => gap === GAP_SPACE);
  const isAround = ({ from, to }: CueHit): boolean =>
    from <= begin && to >= first && to - from > first - begin;
  if (cues.some((cue) => isNext(cue) || isAround(cue))) return 1;
  if (!isAlone) return null;
  const before = cues.filter(({ to }) => to <= begin).map(({ to }) => begin - to);
  const nearest = Math.min(Infinity, ...before);
  return nearest <= FARTHEST_BEFORE ? nearest + 1 : null;
}

/** "At present the mission has some 3,800." */
export function presentCost(
  { begin, first }: Place,
  { from, to }: Sentence,
  classes: Classes,
): number | null {
  for (
    let at = Math.max(from, begin - MOST_BETWEEN * 2);
    at < Math.min(to, first + MOST_BETWEEN);
    at += 1
  )
    if (classes.get(at)?.has('already-there') === true) return Math.abs(begin - at);
  return null;
}

/** Whether a number, with the words for people after it, is the last of its clause. */
export function isLast(
  first: number,
  { block, dates, to }: Sentence,
  ends: ReadonlySet<string>,
): boolean {
  const next = block.tokens[first];
  return (
    next === undefined ||
    first >= to ||
    next.gap === GAP_OTHER ||
    ends.has(next.word) ||
    dates.some(({ start }) => start === next.start)
  );
}
