import type { SearchHit } from '../model/search';
import { isName, type Entry } from './entries';
import type { TextMatch } from './match-text';
import { NEAR } from './word-match';

/** An entry that matches a query. */
export interface Candidate {
  readonly entry: Entry;
  readonly match: TextMatch;
  /** Fuse's: 0 is perfect, 1 none. */
  readonly score: number;
  /** Place of the entry among all entries. */
  readonly place: number;
}

const ORDER_OF_FIELDS: readonly SearchHit['field'][] = ['name', 'alias', 'question', 'statement'];

/**
 * Candidates as hits, best first: names that are the query, names that begin with it, names that have its words, names that
 * are the query misspelt; questions and statements that have its words; then the same with misspellings. Within each of these by Fuse's score. One name of a
 * subject is enough, and the same words of one subject are shown once.
 */
export function bestHits(candidates: readonly Candidate[]): SearchHit[] {
  const sorted = candidates.toSorted(
    (a, b) =>
      b.match.coverage - a.match.coverage ||
      tier(a) - tier(b) ||
      a.score - b.score ||
      fieldRank(a) - fieldRank(b) ||
      a.place - b.place,
  );
  const seen = new Set<string>();
  const hits: SearchHit[] = [];
  for (const candidate of sorted) {
    const key = identity(candidate);
    if (seen.has(key)) continue;
    seen.add(key);
    hits.push(toHit(candidate));
  }
  return hits;
}

function tier({ entry, match }: Candidate): number {
  const isNear = match.closeness === NEAR;
  if (!isName(entry)) return isNear ? 6 : 4;
  if (match.whole) return isNear ? 3 : 0;
  if (isNear) return 5;
  // A form of another language is offered after those that a reader of the corpus would know.
  return match.opens && !entry.isForeign ? 1 : 2;
}

function fieldRank({ entry }: Candidate): number {
  return ORDER_OF_FIELDS.indexOf(entry.field);
}

function identity({ entry }: Candidate): string {
  const { subject, field, words } = entry;
  return isName(entry)
    ? subject.id
    : [subject.id, field, ...words.map(({ word }) => word)].join(' ');
}

function toHit({ entry, match, score }: Candidate): SearchHit {
  const { subject, field, statement, origin, text } = entry;
  const { id, kind, label } = subject;
  return { subject: id, kind, label, field, statement, origin, text, matches: match.ranges, score };
}
