import { prefixDistances } from '../text/edit-distance';

/** The candidate that `word` is most probably a slip of; null if none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  // A third of the letters may be wrong: enough for slips, too little for another word.
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = prefixDistances(word.toLowerCase(), candidate.toLowerCase()).at(-1) ?? least;
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** " (did you mean “x”?)" where something like it is known, else an empty string. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates);
  return near === null ? '' : ` (did you mean “${near}”?)`;
}
