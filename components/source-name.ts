import type { Card, SourceView, StatementView } from '../engine/model/card';
import type { Words } from './words';

/** Names an article, which has no headline: "TASS, 23 June 2023". */
export type NameSource = (source: SourceView) => string;

/**
 * Names each source of a card so that no two articles look alike: where publisher and day are the same, the
 * article's few words about itself are added.
 */
export function sourceNamer(card: Card, words: Words): NameSource {
  const articles = new Map<string, Set<string>>();
  for (const source of sourcesOf(card)) {
    const alike = articles.get(look(source)) ?? new Set();
    articles.set(look(source), alike.add(source.article));
  }
  return (source) => {
    const ambiguous = (articles.get(look(source))?.size ?? 0) > 1;
    return words.t(ambiguous ? 'sourceAbout' : 'source', {
      publisher: source.publisher ?? words.t('publisherNotNamed'),
      date: words.day(source.published),
      about: source.about,
    });
  };
}

const look = (source: SourceView): string => `${source.published} ${source.publisher ?? ''}`;

function sourcesOf(card: Card): SourceView[] {
  const sources = statementsOf(card).flatMap((s) => [s.source, ...s.alsoPrinted]);
  return card.kind !== 'event' && card.role ? [card.role.source, ...sources] : sources;
}

function statementsOf(card: Card): StatementView[] {
  if (card.kind !== 'event') return [...card.says, ...card.saidOf];
  return card.questions.flatMap((question) =>
    question.groups.flatMap((group) => group.accounts.flatMap((account) => account.statements)),
  );
}
