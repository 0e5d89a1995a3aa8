import type { Lexicon } from '../lexicon/open';
import { FIRST_UPPER, GAP_HYPHEN, GAP_SPACE, HAS_LOWER } from '../text/tokens';
import type { NameCandidate } from './names';
import type { ReadBlock } from './reading';
import type { FormTraits } from './traits';

/** What stands beside the initials of a broadcaster. */
const BROADCASTER = new Set(
  'tv radio fm am news channel com net org station newsradio hd app dt'.split(' '),
);

/**
 * Whether the words around initials show that they are somebody else's: "KFOR-TV", "KFOR News 4", "(KFOR) —" as the credit of a
 * broadcaster's report.
 */
export function isOtherThing(
  { from, to }: NameCandidate,
  { acronym }: FormTraits,
  { tokens }: ReadBlock,
): boolean {
  if (!acronym) return false;
  const after = tokens[to];
  if (after !== undefined && besides(after.gap) && BROADCASTER.has(after.word)) return true;
  const before = tokens[from - 1];
  const name = tokens[from];
  return (
    before !== undefined &&
    name !== undefined &&
    besides(name.gap) &&
    BROADCASTER.has(before.word) &&
    before.word !== 'news'
  );
}

function besides(gap: number): boolean {
  return gap === GAP_SPACE || gap === GAP_HYPHEN;
}

const INTO = new Set('in at to for near u na en em im v në в у на'.split(' '));

/** Whether "in" and a capitalised word that is no word of the lexicon follow: what stands before is somewhere else. */
export function placedElsewhere(to: number, { tokens }: ReadBlock, lexicon: Lexicon): boolean {
  const [preposition, place] = [tokens[to], tokens[to + 1]];
  if (preposition === undefined || place === undefined || !INTO.has(preposition.word)) return false;
  if (!besides(preposition.gap) || !besides(place.gap) || (place.shape & FIRST_UPPER) === 0)
    return false;
  return (
    (place.shape & HAS_LOWER) !== 0 &&
    lexicon.vocabulary.number(place.word) === undefined &&
    !isMonthOrDay(place.word)
  );
}

function isMonthOrDay(word: string): boolean {
  return /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/u.test(
    word,
  );
}
