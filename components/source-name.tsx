import type { VNode } from 'preact';
import type { Card, SourceView, StatementView } from '../engine/model/card';
import { useCard } from './card-context';
import { useWords } from './words';

/**
 * Names an article, which has no headline: "TASS, 23 June 2023".
 * `apart`: stands alone, so that what the article is about must tell it from others.
 */
export function SourceName(props: { source: SourceView; apart?: boolean }): VNode {
  const words = useWords();
  const { looksLikeAnother } = useCard();
  const { publisher, published, about } = props.source;
  return (
    <>
      {words.rich(props.apart || looksLikeAnother(props.source) ? 'sourceAbout' : 'source', {
        publisher: publisher ?? words.t('publisherNotNamed'),
        date: (
          <time class="whole" dateTime={published}>
            {words.day(published)}
          </time>
        ),
        about,
      })}
    </>
  );
}

/**
 * Tells which sources of a card share publisher and day with another article of it, so that the article's few words about
 * itself must be added.
 */
export function findLookalikes(card: Card): (source: SourceView) => boolean {
  const articles = new Map<string, Set<string>>();
  for (const source of sourcesOf(card)) {
    const alike = articles.get(look(source)) ?? new Set();
    articles.set(look(source), alike.add(source.article));
  }
  return (source) => (articles.get(look(source))?.size ?? 0) > 1;
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
