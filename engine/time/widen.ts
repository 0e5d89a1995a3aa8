import type { Found } from './context';
import type { Mod, Side } from './intervals';
import type { Token } from './tokens';

/** What the words around an expression add to it: how far it reaches, and how it is modified. */
export interface Widened {
  from: number;
  to: number;
  mod: Mod | null;
  side: Side | null;
  /** "earlier" and "later" cut a running period at the day of writing. */
  clip: Clip | null;
}

export type Clip = 'before' | 'after';

const EDGE: Readonly<Record<string, Mod>> = {
  early: 'START',
  beginning: 'START',
  start: 'START',
  mid: 'MID',
  middle: 'MID',
  late: 'END',
  end: 'END',
};
const CLIPS: Readonly<Record<string, Clip>> = { earlier: 'before', later: 'after' };
const ABOUT = new Set('about around roughly approximately some circa nearly almost'.split(' '));
const MORE = new Set('more over least'.split(' '));
const LESS = new Set('less under most up fewer'.split(' '));
const SIDES: Readonly<Record<string, Side>> = { by: 'by', since: 'since' };

/**
 * Takes the words before a match that belong to it: "the", "early", "the end of", "nearly", "at least".
 *
 * @param floor index of the first token that no earlier expression has taken
 */
export function widen(
  list: readonly Token[],
  from: number,
  to: number,
  floor: number,
  found: Found,
): Widened {
  const widened: Widened = { from, to, mod: null, side: null, clip: null };
  const dated = found.type === 'DATE' || found.type === 'TIME';
  const text = (distance: number) =>
    widened.from - distance >= floor ? (list[widened.from - distance]?.text ?? '') : '';
  if (text(1) === '-' && EDGE[text(2)]) take(widened, 2, EDGE[text(2)] ?? null);
  else if (dated && /^(?:early|mid|late)$/.test(text(1))) take(widened, 1, EDGE[text(1)] ?? null);
  else if (dated && CLIPS[text(1)]) {
    widened.clip = CLIPS[text(1)] ?? null;
    take(widened, 1, null);
  }
  if (text(1) === 'the') take(widened, 1, null);
  if (dated && text(1) === 'of' && EDGE[text(2)]) {
    take(widened, 2, EDGE[text(2)] ?? null);
    if (text(1) === 'the') take(widened, 1, null);
  }
  if (!dated || /^(?:ago|earlier|before)$/.test(list[to - 1]?.text ?? ''))
    quantity(widened, text, widened.from < from || list[from]?.kind === 'rel');
  if (list[to]?.text === 'or' && /^(?:so|more)$/.test(list[to + 1]?.text ?? '')) {
    widened.to = to + 2;
    widened.mod ??= 'APPROX';
  }
  widened.side = SIDES[text(1)] ?? null;
  return widened;
}

/** @param ranged whether the match is "the past ...", before which "over" means during */
function quantity(widened: Widened, text: (distance: number) => string, ranged: boolean): void {
  if (ABOUT.has(text(1))) take(widened, 1, 'APPROX');
  else if (text(1) === 'than' && (MORE.has(text(2)) || LESS.has(text(2)))) {
    take(widened, 2, MORE.has(text(2)) ? 'MORE_THAN' : 'LESS_THAN');
  } else if (text(1) === 'over' && !ranged) take(widened, 1, 'MORE_THAN');
  else if (text(1) === 'under') take(widened, 1, 'LESS_THAN');
  else if (text(2) === 'at' && (text(1) === 'least' || text(1) === 'most')) {
    take(widened, 2, text(1) === 'least' ? 'MORE_THAN' : 'LESS_THAN');
  }
}

function take(widened: Widened, count: number, mod: Mod | null): void {
  widened.from -= count;
  widened.mod ??= mod;
}
