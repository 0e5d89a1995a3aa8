import type { CueHit } from '../lexicon/cues';
import type { Asked } from './asked';
import { ADDED, PRESENT } from './counted';
import type { Sentence } from './narrative';
import type { FoundQuantity } from './quantities';

/** Words between what is counted and what happened to it. */
const FARTHEST_ROLE = 14;
/** "already" and the like stand this close before what they speak of. */
const FARTHEST_PRESENT = 6;
const CLAUSES = new Set('after before when while as since but and who which'.split(' '));

/**
 * How far away in words it is said that the right thing happened to what is counted; null where it is not, or not of this number. It was
 * hurt, and did not hurt others.
 */
export function roleCost(
  { role, topics }: Asked,
  quantity: FoundQuantity,
  noun: number,
  sentence: Sentence,
  rivals: readonly FoundQuantity[],
): number | null {
  const list = sentence.block.tokens;
  const words = list.slice(sentence.from, sentence.to);
  if (role === null)
    return words.some(({ word }) => topics.some((topic) => word.startsWith(topic)))
      ? FARTHEST_ROLE
      : null;
  const first = list.findIndex((token) => token.end > quantity.start);
  const present = words.some((token, index) => {
    if (!PRESENT.has(token.word) || nearest(token.start, [quantity, ...rivals]) !== quantity)
      return false;
    const at = sentence.from + index;
    const between = at < first ? list.slice(at + 1, first) : list.slice(noun + 1, at);
    return between.length <= FARTHEST_PRESENT && !between.some(({ word }) => CLAUSES.has(word));
  });
  if (role === 'present') return present ? 0 : null;
  if (role === 'reinforce' && present) return null;
  if (
    role === 'reinforce' &&
    list.slice(Math.max(0, first - 2), noun + 2).some(({ word }) => ADDED.has(word))
  )
    return 0;
  const costs = sentence.cues.flatMap((cue) => {
    if (
      !cue.concepts.includes(role) ||
      (role !== 'gather' && cue.from === noun + 1 && hurtsOthers(cue, sentence))
    )
      return [];
    const cost = cue.from > noun ? cue.from - noun : Math.max(0, first - cue.to);
    return cost > FARTHEST_ROLE ? [] : [cost];
  });
  return costs.length === 0 ? null : Math.min(...costs);
}

function nearest(at: number, quantities: readonly FoundQuantity[]): FoundQuantity | undefined {
  return quantities.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

/** "30 soldiers injured two protesters": what follows is hurt, not what stands before. */
function hurtsOthers({ to }: CueHit, { block, to: end }: Sentence): boolean {
  const after = block.tokens.slice(to, Math.min(end, to + 2)).map(({ word }) => word);
  return (
    after.length > 0 &&
    !['in', 'on', 'during', 'as', 'when', 'after', 'and', 'by', 'at'].includes(after[0] ?? '') &&
    after.some((word) =>
      /^\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|dozens|some|the|a)$/u.test(
        word,
      ),
    )
  );
}
