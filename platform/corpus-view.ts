import type { CorpusView } from '../engine/model/corpus-view';
import type { Pack } from '../engine/model/pack';

/** What a pack is made of, without its texts. */
export function corpusView({ id, title, revision, stamp, ends, articles }: Pack): CorpusView {
  return {
    id,
    title,
    revision,
    stamp,
    ends,
    articles: articles.map((article) => ({
      article: article.id,
      publisher: article.publisher,
      published: article.published,
      about: article.about,
    })),
  };
}
