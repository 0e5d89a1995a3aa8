import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../engine/model/search';

/** What a search has found so far. */
export interface Hits {
  /** Null until there are any, and while nothing is typed. */
  readonly hits: readonly SearchHit[] | null;
  /** They are those of what was typed before: the answer to this is on its way. */
  readonly hitsLate: boolean;
}

/**
 * Hits for what is typed; an answer that comes after the next letter is dropped.
 *
 * @param search the same function at each rendering
 */
export function useHits(
  query: string,
  search: (query: string) => Promise<readonly SearchHit[]>,
): Hits {
  const [found, setFound] = useState<{ of: string; hits: readonly SearchHit[] } | null>(null);
  useEffect(() => {
    if (query.trim() === '') return undefined;
    let late = false;
    void search(query).then((hits) => {
      if (!late) setFound({ of: query, hits });
    });
    return () => {
      late = true;
    };
  }, [query, search]);
  if (query.trim() === '' || found === null) return { hits: null, hitsLate: false };
  // While the next answer is on its way the last one stays, so that the list does not flicker with every letter.
  return { hits: found.hits, hitsLate: found.of !== query };
}
