import { lookup } from '../compare/lookup';
import { statementView } from '../compare/views';
import type { Pack } from '../model/pack';
import { accountsOf, type ExportedAccount } from './found';
import { findScope, type ExportScope } from './scope';

const COLUMNS = [
  'event',
  'question',
  'kind',
  'unit',
  'answer',
  'min',
  'max',
  'approximate',
  'speaker',
  'mode',
  'quote',
  'relay',
  'to',
  'said',
  'happened',
  'published',
  'publisher',
  'article',
  'about',
  'url',
  'also printed in',
  'note',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A cell that begins so is taken for a formula by spreadsheets (OWASP, “CSV Injection”). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * The accounts of a scope, one a row; dates as EDTF, numbers with a decimal point, an empty cell where nothing is given. Null if the pack
 * has no such subject or article.
 */
export function accountsCsv(pack: Pack, scope: ExportScope): string | null {
  const found = findScope(pack, scope);
  if (!found) return null;
  const rows = accountsOf(pack, found).map((account) => rowOf(pack, account));
  return toCsv([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

/**
 * Rows as comma-separated values (RFC 4180): every cell quoted, lines ended by CR LF. A cell that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}

function rowOf(pack: Pack, { event, question, account, statements }: ExportedAccount): Row {
  const look = lookup(pack);
  const { answer, happened, note } = account;
  const views = statements.map((statement) => statementView(look, statement));
  const article = look.article(account.article);
  const each = (texts: readonly string[]): string => [...new Set(texts)].join(' | ');
  return {
    event: event.label,
    question: question.label,
    kind: question.kind,
    unit: question.unit ?? '',
    answer: answer.label ?? '',
    min: answer.quantity?.min?.toString() ?? '',
    max: answer.quantity?.max?.toString() ?? '',
    approximate: answer.quantity ? String(answer.quantity.approximate) : '',
    speaker: each(views.flatMap(({ speaker }) => speaker?.label ?? [])),
    mode: each(views.map(({ mode }) => mode)),
    quote: views.map(({ quote }) => quote).join(' | '),
    relay: each(views.flatMap(({ relay }) => relay)),
    to: each(views.flatMap(({ to }) => to ?? [])),
    said: each(views.map(({ said }) => said.edtf)),
    happened: happened.edtf,
    published: article?.published ?? '',
    publisher: article?.publisher ?? '',
    article: account.article,
    about: article?.about ?? '',
    url: article?.url ?? '',
    'also printed in': each(
      views.flatMap((view) => view.alsoPrinted.map((source) => source.article)),
    ),
    note: note ?? '',
  };
}
