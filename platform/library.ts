import packText from '../generated/pack.json?raw';
import lexiconText from '../generated/lexicon.json?raw';
import searchText from '../generated/search.json?raw';
import { openLexicon, type Lexicon, type LexiconData } from '../engine/lexicon/build';
import type { Pack } from '../engine/model/pack';
import type { SearchHit } from '../engine/model/search';
import { openWording, type CorpusWording } from '../engine/recognise/carries-text';
import { openSearch, type SearchIndex } from '../engine/search/index';

/** Each language's cues as the text they are kept as; only that of a page's language is ever parsed. */
const CUES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../generated/cues/*.json', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  ).map(([path, text]) => [path.replace(/^.*\/|\.json$/gu, ''), text]),
);

/**
 * The bundled corpus, opened piece by piece when it is first asked for. The background's memory can vanish at any time;
 * recognising a page needs the lexicon alone, so a hover after a stop never pays for the search index.
 *
 * The texts were written and checked by the build, which fails when one is older than its sources; they are not validated again.
 */
export const library = {
  pack: once(() => JSON.parse(packText) as Pack),
  lexicon: once((): Lexicon =>
    openLexicon({ ...(JSON.parse(lexiconText) as LexiconData), cues: CUES }),
  ),
  wording: once((): CorpusWording => openWording(library.pack())),
  search: once((): ((query: string) => SearchHit[]) =>
    openSearch(library.pack(), JSON.parse(searchText) as SearchIndex),
  ),
};

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
