import { inOrder } from '../compare/matrix';
import { lookup, type Lookup } from '../compare/lookup';
import { withoutRepeats } from '../compare/same-wording';
import type { ArticleId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event, Subject } from '../model/subject';
import type { FoundScope } from './scope';

/** An account with what it answers, and the statements that are shown for it. */
export interface ExportedAccount {
  readonly event: Event;
  readonly question: Question;
  readonly account: Account;
  readonly statements: readonly Statement[];
}

/**
 * The accounts that belong to a scope: all of a corpus or an event; of an entity, those it gives and those that speak of it; of an
 * article, those that it gives or prints too. By event and question, in order of publication.
 */
export function accountsOf(pack: Pack, scope: FoundScope): ExportedAccount[] {
  const look = lookup(pack);
  return pack.events
    .flatMap((event) => accountsIn(look, event))
    .filter((account) => isMeant(account, scope));
}

/** The statements that belong to a scope, in print order; of an entity, each wording once. */
export function statementsOf(pack: Pack, scope: FoundScope): readonly Statement[] {
  switch (scope.kind) {
    case 'corpus':
      return pack.statements;
    case 'article': {
      const { id } = scope.article;
      return pack.statements
        .filter((statement) => isPrintedIn(statement, id))
        .toSorted((a, b) => startIn(a, id) - startIn(b, id));
    }
    case 'subject':
      return statementsOfSubject(pack, scope.subject);
  }
}

function isMeant({ event, account, statements }: ExportedAccount, scope: FoundScope): boolean {
  switch (scope.kind) {
    case 'corpus':
      return true;
    case 'article': {
      const { id } = scope.article;
      return account.article === id || statements.some((statement) => isPrintedIn(statement, id));
    }
    case 'subject': {
      const { id, kind } = scope.subject;
      return kind === 'event'
        ? event.id === id
        : statements.some((statement) => isByOrAbout(statement, id));
    }
  }
}

function statementsOfSubject(pack: Pack, subject: Subject): Statement[] {
  if (subject.kind !== 'event') {
    return withoutRepeats(
      pack.statements.filter((statement) => isByOrAbout(statement, subject.id)),
    );
  }
  const accounts = accountsOf(pack, { kind: 'subject', subject });
  const used = new Set(accounts.flatMap(({ statements }) => statements));
  return pack.statements.filter((statement) => used.has(statement));
}

function isByOrAbout({ speaker, about }: Statement, id: Subject['id']): boolean {
  return speaker === id || about.includes(id);
}

function isPrintedIn({ article, alsoPrinted }: Statement, id: ArticleId): boolean {
  return article === id || alsoPrinted.some((span) => span.article === id);
}

function startIn(statement: Statement, id: ArticleId): number {
  return [statement, ...statement.alsoPrinted].find(({ article }) => article === id)?.start ?? 0;
}

function accountsIn(look: Lookup, event: Event): ExportedAccount[] {
  return look.questions(event).flatMap((question) =>
    inOrder(look, question).map(({ account, statements }) => ({
      event,
      question,
      account,
      statements,
    })),
  );
}
