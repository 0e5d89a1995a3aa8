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
  /** The query's words are all the text has, slips aside. */
  readonly whole: boolean;
  /** Stretches of the text to emphasise, in UTF-16 units, in order, disjoint. */
  readonly ranges: [start: number, end: number][];
}

/** Words this short are emphasised only beside another one, or every "of" of a statement would be. */
const SHORT = 3;
/** What remains of a word after a near match is emphasised with it unless it is longer than this. */
const LOOSE_END = 2;

/** How the words of one query match words of texts; remembers, since texts have most of their words in common. */
export class QueryWords {
  readonly #known = new Map<string, (WordMatch | null)[]>();

  constructor(readonly words: readonly string[]) {}

  /** How each word of the query matches `word`. */
  matches(word: string): readonly (WordMatch | null)[] {
    const known = this.#known.get(word);
    if (known) return known;
    const made = this.words.map((query) => matchWord(query, word));
    this.#known.set(word, made);
    return made;
  }
}

/**
 * Compares the words of a query with those of a text. Works on whole words, unlike Fuse, for which "nato" stands in
 * "senators".
 */
export function matchText(query: QueryWords, text: readonly Token[]): TextMatch {
  const { words } = query;
  const table = text.map(({ word }) => query.matches(word));
  const best = words.map((_, index) => closest(table.map((row) => row[index] ?? null)));
  const letters = words.reduce((sum, { length }) => sum + length, 0);
  const found = words.reduce(
    (sum, { length }, index) => sum + (best[index] === null ? 0 : length),
    0,
  );
  return {
    coverage: letters === 0 ? 0 : found / letters,
    closeness: best.reduce<Closeness>(
      (worst, one) => (one !== null && one > worst ? one : worst),
      EXACT,
    ),
    opens: words.every((word, index) => text[index]?.word.startsWith(word) ?? false),
    whole:
      text.length === words.length &&
      words.every((_, index) => isWhole(table[index]?.[index], text[index])),
    ranges: emphasise(words, text, table, best),
  };
}

type Row = readonly (WordMatch | null)[];

function closest(matches: Row): Closeness | null {
  let best: Closeness | null = null;
  for (const match of matches) {
    if (match && (best === null || match.closeness < best)) best = match.closeness;
  }
  return best;
}

/** Whether the query's word stands for the text's whole word, slips aside. */
function isWhole(match: WordMatch | null | undefined, token: Token | undefined): boolean {
  return match != null && match.length === token?.word.length;
}

function emphasise(
  words: readonly string[],
  text: readonly Token[],
  table: readonly Row[],
  best: readonly (Closeness | null)[],
): [number, number][] {
  const found = table.map((row) =>
    row.findIndex((match, index) => match !== null && match.closeness === best[index]),
  );
  const isLong = (index: number): boolean => (words[found[index] ?? -1]?.length ?? 0) > SHORT;
  const onlyShort = !found.some((_, index) => isLong(index));
  const ranges: [number, number][] = [];
  for (const [index, token] of text.entries()) {
    const match = table[index]?.[found[index] ?? -1];
    const isKept = onlyShort || isLong(index) || isLong(index - 1) || isLong(index + 1);
    if (!match || !isKept) continue;
    const last = ranges.at(-1);
    const joins = last && last[1] === text[index - 1]?.end && token.start - last[1] <= 1;
    if (joins) last[1] = endOf(match, token);
    else ranges.push([token.start, endOf(match, token)]);
  }
  return ranges;
}

/** Where folding changed a word's length, its letters cannot be counted off, so the whole word is taken. */
function endOf({ closeness, length }: WordMatch, { start, end, word }: Token): number {
  const nearWhole = closeness === NEAR && word.length - length <= LOOSE_END;
  return nearWhole || word.length !== end - start ? end : start + length;
}
