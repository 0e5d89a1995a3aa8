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

/**
 * Puts the words of all forms into one tree, so that a page is read against every form at once. A branch grows when a page first has
 * the word it begins with: a page has few of them, and a background that was stopped opens the lexicon anew.
 */
export function buildFormTrie({ formWords, size }: Vocabulary): FormTrie {
  const width = Math.max(1, size);
  const edges = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const goesOn: boolean[] = [formWords.length > 0];
  const ungrown = chainsByFirstWord(formWords, size);

  function grow(first: number): void {
    for (let form = ungrown.first[first] ?? -1; form >= 0; form = ungrown.next[form] ?? -1) {
      add(form);
    }
    ungrown.first[first] = -1;
  }

  function add(form: number): void {
    let node = ROOT;
    for (const word of formWords[form] ?? NONE) {
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
  }

  return {
    step(node, word) {
      if (node === ROOT) grow(word);
      return edges.get(node * width + word) ?? -1;
    },
    goesOn: (node) => goesOn[node] === true,
    ends: (node) => ends[node] ?? NONE,
  };
}

/** The forms that begin with each word, chained in order; -1 ends a chain. In thousands of small arrays they would take longer. */
interface Chains {
  /** Word → the first form that begins with it. */
  readonly first: Int32Array;
  /** Form → the next one that begins with the same word. */
  readonly next: Int32Array;
}

function chainsByFirstWord(formWords: Vocabulary['formWords'], size: number): Chains {
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(formWords.length).fill(-1);
  for (let form = formWords.length - 1; form >= 0; form -= 1) {
    const word = formWords[form]?.[0];
    if (word === undefined) continue;
    next[form] = first[word] ?? -1;
    first[word] = form;
  }
  return { first, next };
}
