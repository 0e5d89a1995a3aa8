import type { Vocabulary } from './vocabulary';

/**
 * All forms as a tree of words. Edges live in one map from (node, word) to node, so a step costs one look-up however many
 * forms there are.
 */
export interface FormTrie {
  /** The node after `word`, or -1. */
  step(node: number, word: number): number;
  /** Whether any form goes on from here. */
  goesOn(node: number): boolean;
  /** Numbers of the forms that end here. */
  ends(node: number): readonly number[];
}

export const ROOT = 0;
const NONE: readonly number[] = [];

/** Puts the words of all forms into one tree, so that a page is read against every form at once. */
export function buildFormTrie(vocabulary: Vocabulary): FormTrie {
  const width = Math.max(1, vocabulary.size);
  const edges = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const goesOn: boolean[] = [false];
  vocabulary.formWords.forEach((words, form) => {
    if (words.length === 0) return;
    let node = ROOT;
    for (const word of words) {
      goesOn[node] = true;
      const key = node * width + word;
      const known = edges.get(key);
      if (known === undefined) {
        const made = ends.push(undefined) - 1;
        goesOn.push(false);
        edges.set(key, made);
        node = made;
      } else node = known;
    }
    (ends[node] ??= []).push(form);
  });
  return {
    step: (node, word) => edges.get(node * width + word) ?? -1,
    goesOn: (node) => goesOn[node] === true,
    ends: (node) => ends[node] ?? NONE,
  };
}
