import type { EventCandidate } from './event-judge';
import type { EventMention } from './events';

/** More phrases of one sentence than this tell the reader nothing new. */
const MOST_IN_SENTENCE = 1;

/**
 * Of the phrases taken, those that become mentions: of each event in a sentence the best supported ones that do not overlap, of several
 * words for one saying in a block the first. A phrase that two events claim goes to the one with more to support it.
 */
export function chosen(candidates: readonly EventCandidate[]): EventMention[] {
  const best: EventCandidate[] = [];
  const counts = new Map<string, number>();
  const strongestFirst = candidates.toSorted(
    (a, b) =>
      (a.isSaying && b.isSaying ? a.start - b.start : 0) || b.rank - a.rank || a.start - b.start,
  );
  for (const candidate of strongestFirst) {
    const key = seat(candidate);
    const count = counts.get(key) ?? 0;
    if (count >= (candidate.isSaying ? 1 : MOST_IN_SENTENCE)) continue;
    if (best.some((other) => overlaps(candidate, other))) continue;
    counts.set(key, count + 1);
    best.push(widened(candidate, candidates));
  }
  return best.map(({ subject, start, end, block, main, score, rank, why }) => ({
    subject,
    start,
    end,
    block,
    main,
    score,
    rank,
    why,
  }));
}

/** A word inside a longer phrase that tells the same is shown with it ("sends 700 more troops"). */
function widened(candidate: EventCandidate, all: readonly EventCandidate[]): EventCandidate {
  let { start, end } = candidate;
  for (const other of all) {
    if (other.sentence !== candidate.sentence || other.subject !== candidate.subject) continue;
    if (!other.isPattern || !overlaps(other, candidate)) continue;
    start = Math.min(start, other.start);
    end = Math.max(end, other.end);
  }
  return { ...candidate, start, end };
}

function seat({ subject, isSaying, block, sentence }: EventCandidate): string {
  return isSaying ? `${subject} in ${block}` : `${subject} at ${sentence.start}`;
}

function overlaps(a: EventCandidate, b: EventCandidate): boolean {
  return a.start < b.end && b.start < a.end;
}
