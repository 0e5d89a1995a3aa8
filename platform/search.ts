import type { SearchHit } from '../engine/model/search';
import { askBackground } from './messages';

/** Searches the corpus in the background; nothing is found where the background does not answer. */
export async function searchCorpus(query: string): Promise<readonly SearchHit[]> {
  const answer = await askBackground('search', { query });
  return answer.ok ? answer.value : [];
}
