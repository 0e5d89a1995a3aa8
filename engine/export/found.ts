import { inOrder } from '../compare/matrix';
import { lookup, type Lookup } from '../compare/lookup';
import { withoutRepeats } from '../compare/same-wording';
import type { Pack } from '../model/pack';
import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event, Subject } from '../model/subject';

/** An account with what it answers, and the statements that are shown for it. */
export interface ExportedAccount {
  readonly event: Event;
  readonly question: Question;
  readonly account: Account;
  readonly statements: readonly Statement[];
}

/** What belongs to a subject: all accounts of an event; of an entity, those it gives and those that speak of it. */
export function accountsOf(pack: Pack, subject: Subject): ExportedAccount[] {
  const look = lookup(pack);
  const isMeant = ({ event, statements }: ExportedAccount): boolean =>
    subject.kind === 'event'
      ? event.id === subject.id
      : statements.some(
          ({ speaker, about }) => speaker === subject.id || about.includes(subject.id),
        );
  return pack.events.flatMap((event) => accountsIn(look, event)).filter(isMeant);
}

/** The statements of an event's accounts; of an entity, those it makes and those about it. In print order, each wording once. */
export function statementsOf(pack: Pack, subject: Subject): Statement[] {
  if (subject.kind !== 'event') {
    return withoutRepeats(
      pack.statements.filter(
        ({ speaker, about }) => speaker === subject.id || about.includes(subject.id),
      ),
    );
  }
  const used = new Set(accountsOf(pack, subject).flatMap(({ statements }) => statements));
  return pack.statements.filter((statement) => used.has(statement));
}

/** A name for anything in a pack that has no address of its own. */
export function urn(pack: Pack, kind: 'article' | 'statement' | 'subject', id: string): string {
  return `urn:crosslight:${pack.id}:${kind}:${id}`;
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
