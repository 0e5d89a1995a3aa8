import type { CueHit } from '../lexicon/cues';
import { GAP_OTHER, GAP_SPACE } from '../text/tokens';
import type { Sentence } from './narrative';
import type { AskedHere } from './number-answer';
import type { Classes } from './number-noun';
import { namesSomebody } from './number-whom';
import type { NumberWords } from './number-words';
import type { FoundQuantity } from './quantities';

/** Words between what is counted and what happened to it. */
export const FARTHEST_ROLE = 14;
/** "already" and the like stand this close to what they speak of. */
const FARTHEST_PRESENT = 6;

/**
 * How far away in words it is said that the right thing happened to what is counted; null where it is not, or not of this number. It was
 * hurt, and did not hurt others.
 */
export function roleCost(
  { counted, role, topics, isPast }: AskedHere,
  quantity: FoundQuantity,
  noun: number,
  sentence: Sentence,
  classes: Classes,
  rivals: readonly FoundQuantity[],
  { ends }: NumberWords,
): number | null {
  const list = sentence.block.tokens;
  const words = list.slice(sentence.from, sentence.to);
  if (role === null) {
    const isOn =
      words.some(({ word }) => topics.some((topic) => word.startsWith(topic))) ||
      [...classes.values()].some((here) => here.has('mayors')) ||
      sentence.cues.some(({ concepts }) => concepts.includes('vote'));
    return isOn ? FARTHEST_ROLE : null;
  }
  const first = list.findIndex((token) => token.end > quantity.start);
  const isOf = (at: number, name: string): boolean => classes.get(at)?.has(name) === true;
  const present = [...classes.keys()].some((at) => {
    const token = list[at];
    if (token === undefined || (!isOf(at, 'already-there') && (isPast || !isOf(at, 'now-there'))))
      return false;
    if (nearest(token.start, [quantity, ...rivals]) !== quantity) return false;
    const between = at < first ? list.slice(at + 1, first) : list.slice(noun + 1, at);
    return between.length <= FARTHEST_PRESENT && between.every(({ gap }) => gap !== GAP_OTHER);
  });
  if (role === 'present') return present ? 0 : null;
  if (role === 'reinforce' && present) return null;
  if (role === 'reinforce') {
    for (let at = Math.max(0, first - 2); at < noun + 2; at += 1) if (isOf(at, 'added')) return 0;
  }
  const costs = sentence.cues.flatMap((cue) => {
    // "Fifty demonstrators" says who they are, not that they gathered.
    if (role === 'gather' && cue.isPattern !== true && cue.from <= noun && noun < cue.to) return [];
    if (
      !cue.concepts.includes(role) ||
      (role !== 'gather' &&
        cue.from === noun + 1 &&
        hurtsOthers(cue, sentence, classes, rivals, ends))
    )
      return [];
    // A pattern may hold the number itself ("sends 700 soldiers").
    const cost = cue.from > noun ? cue.from - noun : Math.max(0, first - cue.to);
    return cost > FARTHEST_ROLE ? [] : [cost];
  });
  // A share of voters needs no further word where the vote is spoken of; "turnout" says it as well.
  if (costs.length === 0 && counted === 'count-per-cent') {
    const isShare = [...classes.values()].some((here) => here.has('voted-share'));
    return isShare ? FARTHEST_ROLE - 1 : FARTHEST_ROLE;
  }
  return costs.length === 0 ? null : Math.min(...costs);
}

function nearest(at: number, quantities: readonly FoundQuantity[]): FoundQuantity | undefined {
  return quantities.toSorted((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0];
}

/** "30 soldiers injured two protesters": what follows is hurt, not what stands before. */
function hurtsOthers(
  { to }: CueHit,
  { block, to: end }: Sentence,
  classes: Classes,
  rivals: readonly FoundQuantity[],
  ends: ReadonlySet<string>,
): boolean {
  const next = block.tokens[to];
  if (next === undefined || to >= end || next.gap !== GAP_SPACE || ends.has(next.word))
    return false;
  if (rivals.some(({ start }) => start === next.start)) return true;
  return namesSomebody(to, Math.min(end, to + 2), classes);
}
