import { isSlip } from './near';

/** A letter for one that is easily taken for it ("Qaddafi", "Gaddafi"). */
const ALIKE = 0.5;
/** A letter too many or too few that is hardly heard. */
const FAINT = 0.75;
const FAINT_LETTERS = 'aeiouyh';
/** A letter written twice or once. */
const DOUBLED = 0.3;

/**
 * How far two words are from each other: the optimal string alignment distance (restricted Damerau-Levenshtein) in which slips
 * that writers make cost less than a letter.
 *
 * @returns 0 for equal words; 1 for each letter changed, added, dropped or swapped with its neighbour, less for a slip
 */
export function letterDistance(from: string, to: string): number {
  if (from === to) return 0;
  let before: number[] = [];
  let row = [0];
  for (let j = 0; j < to.length; j += 1) row.push(at(row, j) + costOfOne(to, j));
  for (let i = 0; i < from.length; i += 1) {
    const drop = costOfOne(from, i);
    const next = [at(row, 0) + drop];
    for (let j = 0; j < to.length; j += 1) {
      let cost = Math.min(
        at(row, j + 1) + drop,
        at(next, j) + costOfOne(to, j),
        at(row, j) + costOfChange(from.charAt(i), to.charAt(j)),
      );
      if (i > 0 && from[i] === to[j - 1] && from[i - 1] === to[j]) {
        cost = Math.min(cost, at(before, j - 1) + 1);
      }
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return at(row, to.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}

function costOfOne(word: string, index: number): number {
  const letter = word.charAt(index);
  if (index > 0 && word[index - 1] === letter) return DOUBLED;
  return FAINT_LETTERS.includes(letter) ? FAINT : 1;
}

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  return areAlike(a, b) ? ALIKE : 1;
}

/** Whether one letter is easily taken for the other. */
export function areAlike(a: string, b: string): boolean {
  return a === b || isSlip({ kind: 'replaced', at: 0, letters: [a, b] });
}
