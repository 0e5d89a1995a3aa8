import { GAP_HYPHEN, GAP_SPACE } from '../text/tokens';
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
