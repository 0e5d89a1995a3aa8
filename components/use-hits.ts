import { useEffect, useState } from 'preact/hooks';
import type { SearchHit } from '../engine/model/search';

/**
 * Hits for what is typed; an answer that comes after the next letter is dropped.
 *
 * @param search the same function at each rendering
 * @returns null until there are any, and while nothing is typed
 */
export function useHits(
  query: string,
  search: (query: string) => Promise<readonly SearchHit[]>,
): readonly SearchHit[] | null {
  const [found, setFound] = useState<readonly SearchHit[] | null>(null);
  useEffect(() => {
    if (query.trim() === '') return undefined;
    let late = false;
    void search(query).then((hits) => {
      if (!late) setFound(hits);
    });
    return () => {
      late = true;
    };
  }, [query, search]);
  // While the next answer is on its way the last one stays, so that the list does not flicker with every letter.
  return query.trim() === '' ? null : found;
}
