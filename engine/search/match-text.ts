import type { Token } from '../text/tokens';
import { EXACT, matchWord, NEAR, type Closeness, type WordMatch } from './word-match';

/** How a whole query matches a whole text. */
export interface TextMatch {
  /** Share of the query's letters whose words were found, 0 to 1. */
  readonly coverage: number;
  /** That of the word found worst. */
  readonly closeness: Closeness;
  /** The query's words open the text, in their order. */
  readonly opens: boolean;
  /** The query's words are all the text has. */
  readonly whole: boolean;
  /** Stretches of the text to emphasise, in UTF-16 units, in order, disjoint. */
  readonly ranges: [start: number, end: number][];
}

/** Words this short are emphasised only beside another one, or every "of" of a statement would be. */
const SHORT = 3;
/** What remains of a word after a near match is emphasised with it unless it is longer than this. */
const LOOSE_END = 2;

interface Found extends WordMatch {
  readonly query: number;
}

/**
 * Compares the words of a query with those of a text. Works on whole words, unlike Fuse, for which "nato" stands in
 * "senators".
 */
export function matchText(query: readonly string[], text: readonly Token[]): TextMatch {
  const best = query.map((word) => bestOf(word, text));
  const letters = (words: readonly string[]): number =>
    words.reduce((sum, { length }) => sum + length, 0);
  const found = query.filter((_, index) => best[index] !== null);
  const opens = query.every((word, index) => isBeginning(word, text[index]));
  return {
    coverage: letters(query) === 0 ? 0 : letters(found) / letters(query),
    closeness: best.reduce<Closeness>(
      (worst, closeness) => (closeness !== null && closeness > worst ? closeness : worst),
      EXACT,
    ),
    opens,
    whole:
      opens &&
      text.length === query.length &&
      query.every((word, index) => text[index]?.word === word),
    ranges: emphasise(query, text, best),
  };
}

function bestOf(word: string, text: readonly Token[]): Closeness | null {
  let best: Closeness | null = null;
  for (const token of text) {
    const match = matchWord(word, token.word);
    if (match && (best === null || match.closeness < best)) best = match.closeness;
    if (best === EXACT) break;
  }
  return best;
}

function isBeginning(word: string, token: Token | undefined): boolean {
  return token?.word.startsWith(word) ?? false;
}

function emphasise(
  query: readonly string[],
  text: readonly Token[],
  best: readonly (Closeness | null)[],
): [number, number][] {
  const found = text.map(({ word }) => wordFor(word, query, best));
  const isLong = (index: number): boolean => {
    const match = found[index];
    return match != null && (query[match.query]?.length ?? 0) > SHORT;
  };
  const onlyShort = !found.some((_, index) => isLong(index));
  const kept = found.map((match, index) => {
    const beside = isLong(index - 1) || isLong(index + 1);
    return match && (onlyShort || isLong(index) || beside) ? match : null;
  });
  const ranges: [number, number][] = [];
  for (const [index, token] of text.entries()) {
    const match = kept[index];
    if (!match) continue;
    const end = endOf(match, token);
    const last = ranges.at(-1);
    const joins = last && last[1] === text[index - 1]?.end && token.start - last[1] <= 1;
    if (joins) last[1] = end;
    else ranges.push([token.start, end]);
  }
  return ranges;
}

/** The query's word that a word of the text matches as well as any word of the text does. */
function wordFor(
  word: string,
  query: readonly string[],
  best: readonly (Closeness | null)[],
): Found | null {
  for (const [index, wanted] of query.entries()) {
    const match = matchWord(wanted, word);
    if (match && match.closeness === best[index]) return { ...match, query: index };
  }
  return null;
}

/** Where folding changed a word's length, its letters cannot be counted off, so the whole word is taken. */
function endOf({ closeness, length }: WordMatch, { start, end, word }: Token): number {
  const nearWhole = closeness === NEAR && word.length - length <= LOOSE_END;
  return nearWhole || word.length !== end - start ? end : start + length;
}
