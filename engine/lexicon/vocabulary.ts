import { skeleton } from '../text/skeleton';
import type { Edit } from '../text/similarity';
import { FIRST_UPPER, HAS_DIGIT, tokens, type Token } from '../text/tokens';
import type { LexiconForm } from './data';
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

export function buildVocabulary(forms: readonly LexiconForm[]): Vocabulary {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  /** Words that some form writes with a capital: only those have other spellings and near misses. */
  const names: boolean[] = [];
  const formTokens = forms.map(([text]) => tokens(text));
  const formWords = formTokens.map((list, form) =>
    list.map(({ word, shape }) => {
      let number = numbers.get(word);
      if (number === undefined) {
        number = texts.push(word) - 1;
        numbers.set(word, number);
      }
      if (forms[form]?.[3] !== 2 && (shape & FIRST_UPPER) !== 0 && (shape & HAS_DIGIT) === 0)
        names[number] = true;
      return number;
    }),
  );

  let skeletons: Map<string, number[]> | null = null;
  let nearIndex: NearIndex | null = null;

  function prepare(): Map<string, number[]> {
    skeletons = new Map();
    for (const [number, text] of texts.entries()) {
      const key = skeleton(text);
      const known = skeletons.get(key);
      if (known === undefined) skeletons.set(key, [number]);
      else known.push(number);
    }
    return skeletons;
  }

  function loose(token: Token, lang: string | null, near: boolean): readonly WordMatch[] {
    const capital = (token.shape & FIRST_UPPER) !== 0;
    if ((token.shape & HAS_DIGIT) !== 0) return NOTHING;
    const bySkeleton = skeletons ?? prepare();
    const key = skeleton(token.word);
    const found: WordMatch[] = [];
    const add = (words: readonly number[] | undefined, way: Way, namesOnly: boolean): void => {
      for (const word of words ?? []) {
        if (namesOnly && names[word] !== true) continue;
        if (!found.some((other) => other.word === word)) found.push({ word, way, edit: null });
      }
    };
    if (capital && key.length >= SHORTEST_SKELETON) add(bySkeleton.get(key), 'spelling', true);
    for (const base of uninflected(key, lang)) add(bySkeleton.get(base), 'inflected', false);
    if (found.length > 0 || !near || !capital) return found.length > 0 ? found : NOTHING;
    nearIndex ??= buildNearIndex(
      texts.map((text, number) => (names[number] === true ? skeleton(text) : undefined)),
    );
    return nearIndex.find(key).map(({ word, edit }) => ({ word, way: 'near', edit }));
  }

  return {
    formWords,
    formShapes: formTokens.map((list) => list.map(({ shape }) => shape)),
    size: texts.length,
    text: (word) => texts[word] ?? '',
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
