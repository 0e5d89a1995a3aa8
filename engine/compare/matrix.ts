import type { AccountView } from '../model/card';
import type { Matrix, MatrixBy, MatrixColumn, MatrixRow } from '../model/dossier-view';
import type { Account, Question } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event } from '../model/subject';
import { agreementOf } from './agreement';
import { accountView } from './event-card';
import { groupsOf, labelOf, type ShownAccount } from './groups';
import type { Lookup } from './lookup';
import { withoutRepeats } from './same-wording';
import { sourceView } from './views';

/** The column of what articles say in their own words. */
const OWN_WORDS = 'article';

/** A question's accounts by the column they stand in. */
type Cells = ReadonlyMap<string, readonly ShownAccount[]>;

/** An event's questions with what each article, or each speaker, answers. Questions in the dossier's order. */
export function matrixOf(look: Lookup, event: Event, by: MatrixBy): Matrix {
  const questions = look.questions(event);
  const cellsOf = by === 'article' ? cellsByArticle : cellsBySpeaker;
  const answered = questions.map((question) => ({ question, cells: cellsOf(look, question) }));
  const used = new Set(answered.flatMap(({ cells }) => [...cells.keys()]));
  const columns = by === 'article' ? articleColumns(look) : speakerColumns(look);
  const shown = columns.filter(({ id }) => used.has(id));
  return {
    by,
    columns: shown,
    rows: answered.map(({ question, cells }) => rowOf(look, question, cells, shown)),
  };
}

function rowOf(
  look: Lookup,
  question: Question,
  cells: Cells,
  columns: readonly MatrixColumn[],
): MatrixRow {
  const { id, label, kind, note } = question;
  return {
    question: { id, label, kind, note },
    agreement: agreementOf(groupsOf(look, question)),
    cells: columns.map((column) => {
      const accounts = cells.get(column.id) ?? [];
      return {
        column: column.id,
        accounts: accounts.map((account): AccountView => accountView(look, account)),
        answers: answersOf(accounts),
      };
    }),
  };
}

function answersOf(accounts: readonly ShownAccount[]): (string | null)[] {
  const keys = new Set(accounts.map(({ account }) => account.answer.key));
  const labels = Array.from(keys, (key) =>
    labelOf(accounts.filter(({ account }) => account.answer.key === key)),
  );
  return [...new Set(labels)];
}

/** An article answers by the accounts entered from it, and by those of other articles whose words it prints too. */
function cellsByArticle(look: Lookup, question: Question): Cells {
  const cells = new Map<string, ShownAccount[]>();
  const accounts = look.accounts(question);
  for (const account of accounts) {
    const statements = withoutRepeats(look.statements(account.statements));
    add(cells, account.article, { account, statements });
  }
  for (const account of accounts) {
    for (const [article, statements] of reprintsOf(account, look.statements(account.statements))) {
      const own = cells.get(article) ?? [];
      const isGiven = own.some((other) => other.account.answer.key === account.answer.key);
      if (!isGiven) add(cells, article, { account, statements });
    }
  }
  return cells;
}

/** Other articles that print an account's first statement, each with all that it prints of the account. */
function reprintsOf(
  { article }: Account,
  statements: readonly Statement[],
): Map<string, Statement[]> {
  const [first] = statements;
  const others = new Set(first?.alsoPrinted.map((span) => span.article));
  others.delete(article);
  const printedIn = (other: string): Statement[] =>
    statements.filter(({ alsoPrinted }) => alsoPrinted.some((span) => span.article === other));
  return new Map(Array.from(others, (other) => [other, withoutRepeats(printedIn(other))]));
}

/** A speaker's part of each account; what was printed again is said once. */
function cellsBySpeaker(look: Lookup, question: Question): Cells {
  const cells = new Map<string, ShownAccount[]>();
  for (const { account, statements } of inOrder(look, question)) {
    const speakers = new Set(statements.map(speakerColumn));
    for (const speaker of speakers) {
      const own = statements.filter((statement) => speakerColumn(statement) === speaker);
      add(cells, speaker, { account, statements: own });
    }
  }
  return cells;
}

/** A question's accounts without those printed again, in print order. */
export function inOrder(look: Lookup, question: Question): ShownAccount[] {
  const shown = groupsOf(look, question).flatMap(({ accounts }) => accounts);
  const order = look.accounts(question);
  return shown.toSorted((a, b) => order.indexOf(a.account) - order.indexOf(b.account));
}

function articleColumns(look: Lookup): MatrixColumn[] {
  return look.pack.articles.map(({ id }) => ({ id, label: null, source: sourceView(look, id) }));
}

/** Speakers in order of appearance in the corpus: of publication, then of place in the text. */
function speakerColumns(look: Lookup): MatrixColumn[] {
  const speakers = new Set(look.pack.statements.map(({ speaker }) => speaker));
  return Array.from(speakers, (speaker) => ({
    id: speaker ?? OWN_WORDS,
    label: speaker === null ? null : look.label(speaker),
    source: null,
  }));
}

function speakerColumn({ speaker }: Statement): string {
  return speaker ?? OWN_WORDS;
}

function add(cells: Map<string, ShownAccount[]>, column: string, account: ShownAccount): void {
  cells.set(column, [...(cells.get(column) ?? []), account]);
}
