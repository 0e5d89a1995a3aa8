import { GAP_HYPHEN, GAP_SPACE, tokens, type Token } from '../text/tokens';

/** A phrase found in a row of tokens; `to` is the token after its last. */
export interface PhraseHit<T> {
  readonly to: number;
  readonly value: T;
}

export interface PhraseIndex<T> {
  /** The phrases that begin at a token, those of more words first. */
  at(list: readonly Token[], from: number): readonly PhraseHit<T>[];
}

/** How one word of a phrase must be: just so, or beginning, or ending like this; folded. */
type WordTest = readonly [how: 'word' | 'stem' | 'ending', text: string];

interface Phrase<T> {
  readonly words: readonly WordTest[];
  readonly value: T;
}

/**
 * Indexes word forms and short phrases by their first word, folded. A word may stand for all that begin with it ("clash*") or, for
 * compounds, end with it ("*wahl"); each of a phrase's words can.
 */
export function indexPhrases<T>(
  entries: Iterable<readonly [form: string, value: T]>,
): PhraseIndex<T> {
  const first: Readonly<Record<WordTest[0], Map<string, Phrase<T>[]>>> = {
    word: new Map(),
    stem: new Map(),
    ending: new Map(),
  };
  const lengths = { stem: new Set<number>(), ending: new Set<number>() };
  for (const [form, value] of entries) {
    const words = wordTests(form);
    const [begin] = words;
    if (begin === undefined) continue;
    const [how, text] = begin;
    const known = first[how].get(text);
    if (known === undefined) first[how].set(text, [{ words, value }]);
    else known.push({ words, value });
    if (how !== 'word') lengths[how].add(text.length);
  }

  function candidates(word: string): Phrase<T>[] {
    const found = [...(first.word.get(word) ?? [])];
    for (const length of lengths.stem)
      if (length <= word.length) found.push(...(first.stem.get(word.slice(0, length)) ?? []));
    for (const length of lengths.ending)
      if (length <= word.length) found.push(...(first.ending.get(word.slice(-length)) ?? []));
    return found;
  }

  // A text repeats its words; most begin no phrase.
  const byWord = new Map<string, readonly Phrase<T>[]>();
  return {
    at(list, from) {
      const word = list[from]?.word ?? '';
      let phrases = byWord.get(word);
      if (phrases === undefined) {
        phrases = candidates(word);
        if (byWord.size > MOST_REMEMBERED) byWord.clear();
        byWord.set(word, phrases);
      }
      if (phrases.length === 0) return NOTHING;
      return phrases
        .filter(({ words }) => fits(list, from, words))
        .map(({ words, value }) => ({ to: from + words.length, value }))
        .sort((a, b) => b.to - a.to);
    },
  };
}

const NOTHING: readonly never[] = [];
const MOST_REMEMBERED = 20_000;

/** The words of a form, folded as a text's words are ("U.S. troop*" → "us", "troop*"). */
export function wordTests(form: string): WordTest[] {
  return form
    .trim()
    .split(/\s+/u)
    .flatMap((piece) => {
      const words = tokens(piece.replaceAll('*', '')).map(({ word }): WordTest => ['word', word]);
      const [begin, end] = [words[0], words.at(-1)];
      if (piece.endsWith('*') && end !== undefined) words[words.length - 1] = ['stem', end[1]];
      if (piece.startsWith('*') && begin !== undefined) words[0] = ['ending', begin[1]];
      return words;
    });
}

function fits(list: readonly Token[], from: number, words: readonly WordTest[]): boolean {
  return words.every(([how, text], index) => {
    const token = list[from + index];
    if (token === undefined || !isLike(token.word, how, text)) return false;
    return index === 0 || token.gap === GAP_SPACE || token.gap === GAP_HYPHEN;
  });
}

function isLike(word: string, how: WordTest[0], text: string): boolean {
  switch (how) {
    case 'word':
      return word === text;
    case 'stem':
      return word.startsWith(text);
    case 'ending':
      return word.endsWith(text);
  }
}
