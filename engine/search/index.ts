import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Pack } from '../model/pack';
import type { SearchHit } from '../model/search';
import { skeleton } from '../text/skeleton';
import { tokens } from '../text/tokens';
import { entriesOf, isName, type Entry } from './entries';
import { matchText, QueryWords } from './match-text';
import { bestHits, type Candidate } from './rank';

/** A pack's search index as plain JSON. */
export interface SearchIndex {
  /** That of the pack it was made from. */
  readonly stamp: string;
  readonly fuse: ReturnType<ReturnType<typeof Fuse.createIndex<string>>['toJSON']>;
}

/** Hits, best first; at most `limit`. */
export type Search = (query: string, limit?: number) => SearchHit[];

const OPTIONS: IFuseOptions<string> = {
  useTokenSearch: true,
  includeScore: true,
  // Two slips in a word of four letters, which two swapped letters count as; what is too far off is left out by word below.
  threshold: 0.5,
};
const DEFAULT_LIMIT = 20;
/** Fewer letters than this open names only: every statement has a word that begins with "k". */
const LEAST_LETTERS = 3;
/** Where no entry has all words of the query, those that have at least this share of its letters are shown. */
const LEAST_COVERAGE = 0.5;

/** Makes the index of a pack. The same pack gives the same index. */
export function buildSearchIndex(pack: Pack): SearchIndex {
  return {
    stamp: pack.stamp,
    fuse: Fuse.createIndex<string>([], textsOf(entriesOf(pack))).toJSON(),
  };
}

/**
 * Opens a search over a pack's names, other forms of names, questions and statements. An index with another stamp than the
 * pack's is not used but made anew.
 *
 * The search forgives misspellings and ignores case, diacritics and punctuation. A query without a letter or digit finds
 * nothing.
 */
export function openSearch(pack: Pack, index: SearchIndex): Search {
  const entries = entriesOf(pack);
  const made = index.stamp === pack.stamp ? Fuse.parseIndex<string>(index.fuse) : undefined;
  const fuse = new Fuse(textsOf(entries), OPTIONS, made);
  return (query, limit = DEFAULT_LIMIT) => {
    const words = tokens(query).map(({ word }) => word);
    let found = find(fuse, entries, words);
    // Other conventions of spelling, other alphabets: "Вучић", "Vuchich".
    if (found.length === 0) found = find(fuse, entries, skeletonsOf(words));
    return bestHits(found).slice(0, Math.max(0, limit));
  };
}

/** The words as far as other conventions would leave them; none where too little is left to look for ("qqqq" is one letter). */
function skeletonsOf(words: readonly string[]): string[] {
  const skeletons = words.map(skeleton).filter((word) => word !== '');
  const tooShort = (all: readonly string[]): boolean => all.join(' ').length < LEAST_LETTERS;
  return tooShort(skeletons) && !tooShort(words) ? [] : skeletons;
}

/** What Fuse searches: folded words with one space between them, so that punctuation cannot stand in the way. */
function textsOf(entries: readonly Entry[]): string[] {
  return entries.map(({ words }) => words.map(({ word }) => word).join(' '));
}

function find(
  fuse: Fuse<string>,
  entries: readonly Entry[],
  query: readonly string[],
): Candidate[] {
  const text = query.join(' ');
  if (text === '') return [];
  const namesOnly = text.length < LEAST_LETTERS && !/\d/.test(text);
  const words = new QueryWords(query);
  const candidates = fuse.search(text).flatMap(({ refIndex, score = 1 }): Candidate[] => {
    const entry = entries[refIndex];
    if (!entry || (namesOnly && !isName(entry))) return [];
    const match = matchText(words, entry.words);
    return match.coverage < LEAST_COVERAGE ? [] : [{ entry, match, score, place: refIndex }];
  });
  const whole = candidates.filter(({ match }) => match.coverage === 1);
  return whole.length > 0 ? whole : candidates;
}
