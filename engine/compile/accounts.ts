import * as v from 'valibot';
import type { DateInterval } from '../model/dates';
import type { DossierAccount, DossierQuestion } from '../model/dossier';
import { AccountIdSchema, type QuestionId, type StatementId } from '../model/ids';
import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event } from '../model/subject';
import { compileAnswer } from './answers';
import { readDate, refer, report, type Context } from './context';
import type { Path } from './dossier-source';

/** What accounts are made of. */
export interface AccountParts {
  readonly questions: ReadonlyMap<string, QuestionId>;
  readonly statementIds: ReadonlyMap<string, StatementId>;
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
}

/** The questions of all events and the accounts that answer them, in the dossier's order. */
export function compileQuestions(
  context: Context,
  parts: AccountParts,
): { questions: Question[]; accounts: Account[] } {
  const questions: Question[] = [];
  const accounts: Account[] = [];
  for (const [eventKey, entry] of Object.entries(context.dossier.events)) {
    const event = parts.events.find(({ id }) => id === eventKey);
    for (const [key, question] of Object.entries(entry.questions)) {
      const path = ['events', eventKey, 'questions', key];
      if (question.accounts.length === 0) {
        report(
          context,
          [...path, 'accounts'],
          `question “${key}” has no account`,
          'add an account or remove the question',
        );
      }
      const id = parts.questions.get(key);
      checkRepeated(context, question, [...path, 'accounts']);
      for (const [index, account] of question.accounts.entries()) {
        const at = [...path, 'accounts', index];
        const made = compileAccount(context, account, {
          parts,
          question: id,
          number: index + 1,
          event,
          path: at,
        });
        if (made) accounts.push(made);
      }
      if (id === undefined || !event) continue;
      const { label, kind, unit = null, note } = question;
      questions.push({ id, event: event.id, label, kind, unit, note });
    }
  }
  return { questions, accounts };
}

interface Place {
  readonly parts: AccountParts;
  readonly question: QuestionId | undefined;
  /** Of the account in its question, from 1. */
  readonly number: number;
  readonly event: Event | undefined;
  readonly path: Path;
}

function compileAccount(context: Context, account: DossierAccount, place: Place): Account | null {
  const { parts, path } = place;
  const at = [...path, 'statements'];
  if (account.statements.length === 0) {
    report(context, at, 'an account without a statement', 'name the statement it rests on');
  }
  const ids = account.statements.map((id, index) =>
    refer(context, parts.statementIds, id, [...at, index], 'statement'),
  );
  checkOneArticle(context, account, at);
  const happened: DateInterval | null | undefined = account.happened
    ? readDate(context, account.happened, [...path, 'happened'])
    : place.event?.happened;

  const statements = ids.flatMap(
    (id) => parts.statements.find((statement) => statement.id === id) ?? [],
  );
  const [first] = statements;
  const answer = compileAnswer(account, first?.quote ?? '');
  if (!answer.ok) report(context, [...path, 'answer'], answer.error, 'correct the numbers');
  if (!first || !happened || !answer.ok || place.question === undefined) return null;
  return {
    id: v.parse(AccountIdSchema, `${place.question}-${place.number}`),
    question: place.question,
    article: first.article,
    answer: answer.value,
    statements: statements.map(({ id }) => id),
    happened,
    note: account.note,
  };
}

/** An account is what one article says. */
function checkOneArticle(context: Context, account: DossierAccount, path: Path): void {
  const [first] = account.statements;
  const home = first === undefined ? undefined : context.dossier.statements[first]?.article;
  for (const [index, id] of account.statements.entries()) {
    const article = context.dossier.statements[id]?.article;
    if (article === undefined || home === undefined || article === home) continue;
    report(
      context,
      [...path, index],
      `“${id}” is from article “${article}”, “${first ?? ''}” from “${home}”: an account is what one article says`,
      'make two accounts with the same answer',
    );
  }
}

function checkRepeated(context: Context, question: DossierQuestion, path: Path): void {
  const seen = new Set<string>();
  for (const [index, account] of question.accounts.entries()) {
    for (const [number, id] of account.statements.entries()) {
      if (seen.has(id)) {
        report(
          context,
          [...path, index, 'statements', number],
          `statement “${id}” already answers this question`,
          'name it once',
        );
      }
      seen.add(id);
    }
  }
}
