import { fnv1a } from '../text/hash';
import { singleEdit, type Edit } from '../text/similarity';

/** Words shorter than this have too many neighbours. */
export const SHORTEST_NEAR = 5;

/**
 * Finds the words one edit away from a given one through their deletion neighbourhoods: two words are at most one edit apart
 * only if they, with at most one letter left out of each, share a form (the symmetric delete method of W. Garbe, SymSpell).
 * The forms are kept as sorted hashes in one typed array, so that a hundred thousand names cost a few megabytes.
 */
export interface NearIndex {
  /** Numbers of the words at one edit from `word`, with the edit that turns the word into `word`. */
  find(word: string): { readonly word: number; readonly edit: Edit }[];
}

/** 2^21: words that can be numbered beside a 32-bit hash within a double's 53 bits. */
const MOST_WORDS = 2_097_152;

/** @param words what can be found, by number; undefined leaves a number out */
export function buildNearIndex(words: readonly (string | undefined)[]): NearIndex {
  const rows: number[] = [];
  words.forEach((word, number) => {
    if (word === undefined || word.length < SHORTEST_NEAR || number >= MOST_WORDS) return;
    for (const form of shortened(word)) rows.push(fnv1a(form) * MOST_WORDS + number);
  });
  const sorted = Float64Array.from(rows).sort();

  return {
    find(word) {
      if (word.length < SHORTEST_NEAR) return [];
      const seen = new Set<number>();
      const found: { word: number; edit: Edit }[] = [];
      for (const form of shortened(word)) {
        const key = fnv1a(form) * MOST_WORDS;
        for (let at = lowerBound(sorted, key); at < sorted.length; at += 1) {
          const number = (sorted[at] ?? Infinity) - key;
          if (number >= MOST_WORDS) break;
          if (seen.has(number)) continue;
          seen.add(number);
          const edit = singleEdit(words[number] ?? '', word);
          if (edit !== null) found.push({ word: number, edit });
        }
      }
      return found;
    },
  };
}

/** The word itself and the word with each of its letters left out. */
function shortened(word: string): string[] {
  const forms = [word];
  for (let at = 0; at < word.length; at += 1) {
    if (at === 0 || word[at] !== word[at - 1]) forms.push(word.slice(0, at) + word.slice(at + 1));
  }
  return forms;
}

function lowerBound(sorted: Float64Array, key: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

const ALIKE = ['aeiou', 'szc', 'kghc', 'bvfp', 'dt', 'mn', 'rl'];

/**
 * Whether an edit changes the end of a name, where it makes a form of it or another person's: Zakharov is not Zakharova, Peskova
 * not Peskov.
 */
export function changesEnding(edit: Edit, length: number): boolean {
  return (
    edit.kind !== 'same' &&
    edit.kind !== 'swapped' &&
    edit.kind !== 'replaced' &&
    edit.at >= length - 1
  );
}

/**
 * Whether the edit is one that writers make (a vowel for a vowel, s for c, k for kh, a vowel or h too many or too
 * few, swapped neighbours), not one that makes another name of it (Vucevic, Vucetic).
 */
export function isSlip(edit: Edit): boolean {
  switch (edit.kind) {
    case 'same':
    case 'swapped':
      return true;
    case 'replaced':
      return ALIKE.some((group) => edit.letters.every((letter) => group.includes(letter)));
    default:
      return 'aehio'.includes(edit.letter);
  }
}
