import type { NamedSubject, SourceView, StatementView } from '../model/card';
import type { ArticleId, SubjectId } from '../model/ids';
import type { RelayStep, Statement } from '../model/statement';
import type { Lookup } from './lookup';

/** Publisher and day of an article. */
export function sourceView(look: Lookup, id: ArticleId): SourceView {
  const article = look.article(id);
  if (!article) throw new Error(`The pack has no article “${id}”: check it before it is used.`);
  const { publisher, published, about } = article;
  return { article: id, publisher, published, about };
}

/** A statement with all that is needed to show it. */
export function statementView(look: Lookup, statement: Statement): StatementView {
  const { id, article, quote, mode, speaker, relay, to, said, alsoPrinted, note } = statement;
  const others = new Set(
    alsoPrinted.map((span) => span.article).filter((other) => other !== article),
  );
  return {
    id,
    quote,
    lang: look.article(article)?.lang ?? look.pack.lang,
    mode,
    speaker: speaker === null ? null : named(look, speaker),
    relay: relay.map((step) => wordRelay(look, step)),
    to,
    said,
    source: sourceView(look, article),
    alsoPrinted: Array.from(others, (other) => sourceView(look, other)),
    note,
  };
}

/** A subject as a link to its card. */
export function named(look: Lookup, subject: SubjectId): NamedSubject {
  return { subject, label: look.label(subject) };
}

function wordRelay(look: Lookup, { by, how }: RelayStep): string {
  return how.replaceAll('{by}', () => look.label(by));
}
