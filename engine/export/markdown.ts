import { heardOf } from '../compare/entity-card';
import { lookup, type Lookup } from '../compare/lookup';
import { sourceView, statementView } from '../compare/views';
import type { Article } from '../model/article';
import type { Pack } from '../model/pack';
import type { Entity } from '../model/subject';
import { sourceName } from './citation';
import { statementsOf } from './found';
import { cardLines, heading, statementLine } from './markdown-card';
import { escapeMarkdown } from './plain-markdown';
import { findScope, type ExportScope, type FoundScope } from './scope';
import type { ExportText, ExportWords } from './words';

/** Who can be heard, and what they are called together. */
const FIGURES: readonly (readonly [Entity['kind'], ExportText])[] = [
  ['person', 'kindsPerson'],
  ['body', 'kindsBody'],
];

const HEARD: Readonly<Record<'quoted' | 'reported' | 'never', ExportText>> = {
  quoted: 'heardQuoted',
  reported: 'heardReported',
  never: 'heardNever',
};

/**
 * A scope as Markdown, in the order of the dossier, which is named at the end: an event's questions with their accounts; what a person,
 * body, place or document says and what is said of it; an article's statements; or a corpus's articles, events and figures. Null if the
 * pack has no such subject or article.
 */
export function dossierMarkdown(pack: Pack, scope: ExportScope, words: ExportWords): string | null {
  const found = findScope(pack, scope);
  if (!found) return null;
  const end = words.t('corpusEnds', { date: words.day(pack.ends) });
  return [...linesOf(pack, found, words), escapeMarkdown(`${end} ${words.t('order')}`)]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}

function linesOf(pack: Pack, scope: FoundScope, words: ExportWords): string[] {
  switch (scope.kind) {
    case 'corpus':
      return corpusLines(pack, words);
    case 'article':
      return articleLines(pack, scope.article, words);
    case 'subject':
      return cardLines(lookup(pack), scope.subject, 1, words);
  }
}

function corpusLines(pack: Pack, words: ExportWords): string[] {
  const look = lookup(pack);
  const articles = pack.articles.map(({ id, url }) => {
    const name = escapeMarkdown(sourceName(sourceView(look, id), words));
    return `- ${url === null ? name : `[${name}](<${url}>)`}`;
  });
  return [
    heading(1, pack.title),
    heading(2, words.t('articles')),
    articles.join('\n'),
    heading(2, words.t('kindsEvent')),
    ...pack.events.flatMap((event) => cardLines(look, event, 3, words)),
    ...FIGURES.flatMap(([kind, name]) => figureLines(look, kind, words.t(name), words)),
  ];
}

/** The people, or the bodies, of a corpus, each with how it is heard. */
function figureLines(look: Lookup, kind: Entity['kind'], name: string, words: ExportWords) {
  const figures = look.pack.entities.filter((entity) => entity.kind === kind);
  if (figures.length === 0) return [];
  const lines = figures.map((entity) => {
    const heard = heardOf(look, entity);
    const how = heard === null ? '' : ` (${words.t(HEARD[heard])})`;
    return `- ${escapeMarkdown(`${entity.label}${how}`)}`;
  });
  return [heading(2, name), lines.join('\n')];
}

function articleLines(pack: Pack, article: Article, words: ExportWords): string[] {
  const look = lookup(pack);
  const statements = statementsOf(pack, { kind: 'article', article });
  const views = statements.map((statement) => statementView(look, statement));
  return [
    heading(1, sourceName(sourceView(look, article.id), words)),
    ...(article.url === null ? [] : [`<${article.url}>`]),
    heading(2, words.t('statements')),
    views.map((view) => `- ${statementLine(look, view, words)}`).join('\n'),
  ];
}
