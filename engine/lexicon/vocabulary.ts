import { skeleton } from '../text/skeleton';
import { jaroWinkler, type Edit } from '../text/similarity';
import { FIRST_UPPER, HAS_DIGIT, tokens, type Token } from '../text/tokens';
import type { LexiconForm, VocabularyData } from './data';
import { inflects, uninflected } from './inflect';
import { buildNearIndex, type NearIndex } from './near';

/** How a word of the page comes to stand for a word of the lexicon. The order is the order of trust. */
export type Way = 'exact' | 'inflected' | 'spelling' | 'near';

export interface WordMatch {
  /** Number of the lexicon's word. */
  readonly word: number;
  readonly way: Way;
  /** For `near`: what differs, in skeleton letters. */
  readonly edit: Edit | null;
}

export interface Vocabulary {
  /** The words of each form, by number, in order. */
  readonly formWords: readonly (readonly number[])[];
  /** How each word of each form is written (the shape flags of tokens.ts). */
  readonly formShapes: readonly (readonly number[])[];
  readonly size: number;
  /** The folded word behind a number. */
  text(word: number): string;
  /** The number of a folded word. */
  number(text: string): number | undefined;
  /**
   * Words that a token can stand for, best first. An exact match keeps other spellings and near misses away.
   *
   * @param lang primary language tag of the page, for its endings
   * @param near whether words one edit away are wanted too
   */
  match(token: Token, lang: string | null, near: boolean): readonly WordMatch[];
}

const NOTHING: readonly WordMatch[] = [];
/** In fewer letters too many words of other languages look alike. */
const SHORTEST_SKELETON = 4;
/** By Jaro-Winkler: a slip in the first letters of a short word makes another word of it. */
const LEAST_LIKENESS = 0.9;

/** Takes the forms of a lexicon apart into words. */
export function vocabularyOf(forms: readonly LexiconForm[]): VocabularyData {
  const numbers = new Map<string, number>();
  const names = new Set<number>();
  const formTokens = forms.map(([text]) => tokens(text));
  const formWords = forms.map(([, , , rule], form) =>
    (formTokens[form] ?? []).map(({ word, shape }) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      if (rule !== 2 && (shape & FIRST_UPPER) !== 0 && (shape & HAS_DIGIT) === 0) names.add(number);
      return number;
    }),
  );
  const words = [...numbers.keys()];
  return {
    words,
    skeletons: words.map((word) => (skeleton(word) === word ? '' : skeleton(word))),
    names: [...names],
    formWords,
    formShapes: formTokens.map((list) => list.map(({ shape }) => shape)),
  };
}

/** Opens a vocabulary for look-ups; what only rare words need is made when one comes. */
export function openVocabulary({
  words,
  skeletons,
  names,
  formWords,
  formShapes,
}: VocabularyData): Vocabulary {
  const numbers = new Map<string, number>();
  words.forEach((word, number) => numbers.set(word, number));
  const isName = new Set(names);
  const skeletonOf = (number: number): string => skeletons[number] || (words[number] ?? '');
  let bySkeletonMade: Map<string, number[]> | null = null;
  let nearIndex: NearIndex | null = null;

  /** Made when the first rare word comes. */
  function prepare(): Map<string, number[]> {
    const made = new Map<string, number[]>();
    for (const number of words.keys()) {
      const key = skeletonOf(number);
      const known = made.get(key);
      if (known === undefined) made.set(key, [number]);
      else known.push(number);
    }
    return (bySkeletonMade = made);
  }

  function loose(token: Token, lang: string | null, near: boolean): readonly WordMatch[] {
    const capital = (token.shape & FIRST_UPPER) !== 0;
    if ((token.shape & HAS_DIGIT) !== 0) return NOTHING;
    const bySkeleton = bySkeletonMade ?? prepare();
    const key = skeleton(token.word);
    const found: WordMatch[] = [];
    const add = (words: readonly number[] | undefined, way: Way, namesOnly: boolean): void => {
      for (const word of words ?? []) {
        if (namesOnly && !isName.has(word)) continue;
        if (!found.some((other) => other.word === word)) found.push({ word, way, edit: null });
      }
    };
    if (capital && key.length >= SHORTEST_SKELETON) add(bySkeleton.get(key), 'spelling', true);
    for (const base of uninflected(key, lang)) add(bySkeleton.get(base), 'inflected', false);
    if (found.length > 0 || !near || !capital) return found.length > 0 ? found : NOTHING;
    nearIndex ??= buildNearIndex(
      words.map((_, number) => (isName.has(number) ? skeletonOf(number) : undefined)),
    );
    return nearIndex
      .find(key)
      .map(({ word, edit }) => ({ word, edit, likeness: jaroWinkler(skeletonOf(word), key) }))
      .filter(({ likeness }) => likeness >= LEAST_LIKENESS)
      .sort((a, b) => b.likeness - a.likeness)
      .map(({ word, edit }) => ({ word, way: 'near', edit }));
  }

  return {
    formWords,
    formShapes,
    size: words.length,
    text: (word) => words[word] ?? '',
    number: (text) => numbers.get(text),
    match(token, lang, near) {
      const exact = numbers.get(token.word);
      if (exact === undefined) return loose(token, lang, near);
      const match: WordMatch = { word: exact, way: 'exact', edit: null };
      if (!inflects(lang)) return [match];
      return [
        match,
        ...loose(token, lang, false).filter(
          ({ way, word }) => way === 'inflected' && word !== exact,
        ),
      ];
    },
  };
}
