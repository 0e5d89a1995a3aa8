import type { Article } from '../model/article';

/** Articles in the order in which everything is shown: by publication date, then by id. */
export function inPrintOrder(articles: Iterable<Article>): Article[] {
  return [...articles].sort((a, b) => compare(a.published, b.published) || compare(a.id, b.id));
}

/** Things of articles in the order of their articles; those of one article keep the order they came in. */
export function byArticle<T extends { readonly article: string }>(
  things: readonly T[],
  articles: readonly Article[],
): T[] {
  const rank = new Map<string, number>(articles.map(({ id }, index) => [id, index]));
  const rankOf = ({ article }: T): number => rank.get(article) ?? articles.length;
  return things.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
