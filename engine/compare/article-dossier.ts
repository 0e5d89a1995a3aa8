import type { ArticleSpan } from '../model/article';
import type { ArticleDossier, ArticleSegment } from '../model/dossier-view';
import type { ArticleId, StatementId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Statement } from '../model/statement';
import { lookup } from './lookup';
import { sourceView, statementView } from './views';

const PARAGRAPH = '\n\n';

/** A stretch of the article's text and what it means. */
type Stretch = Pick<ArticleSpan, 'start' | 'end'> & {
  readonly statement: Statement | null;
  readonly alsoIn: readonly ArticleId[];
};

/**
 * One article of a sound pack with its statements marked, those that were entered from another article which prints the same words
 * among them. The segments of a paragraph joined, and paragraphs joined by an empty line, are the article's text. Null if the
 * pack has no such article.
 */
export function articleDossier(pack: Pack, id: ArticleId): ArticleDossier | null {
  const look = lookup(pack);
  const article = look.article(id);
  if (!article) return null;
  const stretches = [...statementsIn(pack, id), ...sharedIn(pack, id)];
  const statements = new Set(stretches.flatMap(({ statement }) => statement ?? []));
  return {
    kind: 'article',
    source: sourceView(look, id),
    lang: article.lang,
    url: article.url,
    paragraphs: paragraphsOf(article.text, stretches),
    statements: Array.from(statements, (statement) => statementView(look, statement)),
  };
}

/** Where statements stand in the article, in the order of its text. */
function statementsIn(pack: Pack, id: ArticleId): Stretch[] {
  return pack.statements
    .flatMap((statement) =>
      [statement, ...statement.alsoPrinted]
        .filter(({ article }) => article === id)
        .map(({ start, end }): Stretch => ({ start, end, statement, alsoIn: [] })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where wordings stand that other articles print too. */
function sharedIn(pack: Pack, id: ArticleId): Stretch[] {
  return pack.shared.flatMap(({ places }) => {
    const others = new Set(places.map(({ article }) => article).filter((other) => other !== id));
    return places
      .filter(({ article }) => article === id)
      .map(({ start, end }) => ({ start, end, statement: null, alsoIn: [...others] }));
  });
}

function paragraphsOf(text: string, stretches: readonly Stretch[]): ArticleSegment[][] {
  let at = 0;
  return text.split(PARAGRAPH).map((paragraph) => {
    const segments = segmentsOf(paragraph, at, stretches);
    at += paragraph.length + PARAGRAPH.length;
    return segments;
  });
}

/** Cuts a paragraph wherever a stretch begins or ends in it. `at`: its offset in the text. */
function segmentsOf(
  paragraph: string,
  at: number,
  stretches: readonly Stretch[],
): ArticleSegment[] {
  const end = at + paragraph.length;
  const inside = stretches.filter((stretch) => stretch.start < end && stretch.end > at);
  const cuts = inside
    .flatMap((stretch) => [stretch.start, stretch.end])
    .filter((cut) => cut > at && cut < end);
  const edges = [...new Set([at, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? end;
    const here = inside.filter((stretch) => stretch.start <= from && stretch.end >= to);
    const statements = here.flatMap(({ statement }): StatementId[] =>
      statement ? [statement.id] : [],
    );
    return {
      text: paragraph.slice(from - at, to - at),
      statements: [...new Set(statements)],
      alsoIn: [...new Set(here.flatMap(({ alsoIn }) => alsoIn))].sort(),
    };
  });
}
