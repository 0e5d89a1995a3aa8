import type { DossierHit } from '../../components/dossier-search';
import type { DossierPlace } from '../../components/dossier-route';
import type { Pack } from '../../engine/model/pack';
import type { SearchHit } from '../../engine/model/search';
import { buildSearchIndex, openSearch, type Search } from '../../engine/search/index';
import { library } from '../../platform/library';

const HITS = 40;
const opened = new WeakMap<Pack, Search>();

/** What the query finds in a pack, best first, each with the place it leads to; nothing for an empty query. */
export function searchOf(pack: Pack, query: string): readonly DossierHit[] {
  if (query.trim() === '') return [];
  return searchIn(pack)(query, HITS).map((hit) => ({ hit, place: placeOf(pack, hit) }));
}

function searchIn(pack: Pack): Search {
  // The bundled index is that of the whole corpus.
  if (pack === library.pack()) return library.search();
  const known = opened.get(pack);
  if (known) return known;
  const made = openSearch(pack, buildSearchIndex(pack));
  opened.set(pack, made);
  return made;
}

function placeOf(pack: Pack, { subject, kind, statement }: SearchHit): DossierPlace {
  const found = pack.statements.find(({ id }) => id === statement);
  if (found) return { view: 'article', article: found.article, statement: found.id };
  return kind === 'event' ? { view: 'event', event: subject } : { view: 'subject', subject };
}
