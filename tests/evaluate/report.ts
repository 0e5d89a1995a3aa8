import { GROUPS, languagesOf, paintFigures, tallyOf, unrelatedFigures } from './figures';
import type { Judgement } from './judge';
import { exact, isEmpty, relaxed, sum, type Tally } from './tally';

/** The figures for people: a table by kind, one by language, and what is painted. */
export function report(judged: readonly Judgement[]): string {
  const related = judged.filter((page) => page.related).length;
  return [
    `${judged.length} pages, ${related} of them related, in ${languagesOf(judged).length} languages. P precision, R recall; a hit overlaps the right place (exact: is the same place).`,
    kindTable(judged),
    languageTable(judged),
    sentenceLine(judged),
    paintLines(judged),
  ].join('\n\n');
}

function kindTable(judged: readonly Judgement[]): string {
  const rows = GROUPS.map((group) => {
    const tally = tallyOf(group, judged);
    const wanted = String(tally.hits + tally.missed);
    return [group, wanted, ...relaxedCells(tally), ...exactCells(tally)];
  });
  return table([['kind', 'wanted', 'P', 'R', 'F1', 'exact P', 'R', 'F1'], ...rows]);
}

function languageTable(judged: readonly Judgement[]): string {
  const rows = languagesOf(judged).map((lang) => {
    const pages = judged.filter((page) => page.lang === lang);
    const cells = (['names', 'event', 'numbers'] as const).flatMap((group) =>
      relaxedCells(tallyOf(group, pages)),
    );
    return [lang, String(pages.length), ...cells];
  });
  const head = ['language', 'pages', 'names P', 'R', 'F1', 'events P', 'R', 'F1'];
  return table([[...head, 'numbers P', 'R', 'F1'], ...rows]);
}

function relaxedCells(tally: Tally): string[] {
  const { precision, recall, f1 } = relaxed(tally);
  return isEmpty(tally) ? ['-', '-', '-'] : [precision, recall, f1].map(share);
}

function exactCells(tally: Tally): string[] {
  const { precision, recall, f1 } = exact(tally);
  return isEmpty(tally) ? ['-', '-', '-'] : [precision, recall, f1].map(share);
}

function sentenceLine(judged: readonly Judgement[]): string {
  const tally = sum(judged.map(({ eventSentences }) => eventSentences));
  const [precision, recall, f1] = relaxedCells(tally);
  return `events by sentence, on whichever phrase: P ${precision}, R ${recall}, F1 ${f1}`;
}

function paintLines(judged: readonly Judgement[]): string {
  const { painted, precision, recall, must } = paintFigures(judged);
  const { pages, words, marks, perThousand, unmarked } = unrelatedFigures(judged);
  return [
    `painted: ${painted} mentions; right ${share(precision)}; of those to be painted ${share(recall)}, of those that no reader may miss ${share(must)}`,
    `unrelated pages: ${pages} with ${words} words; ${marks} false marks, ${perThousand.toFixed(2)} in 1,000 words; pages without a mark ${share(unmarked)}`,
  ].join('\n');
}

/** Each miss and false alarm, page by page. */
export function problemsReport(judged: readonly Judgement[]): string {
  return judged
    .filter(({ problems }) => problems.length > 0)
    .map(({ name, lang, problems }) => {
      const lines = problems.map(({ type, start, quote, words }) => {
        return `  ${type} at ${start} “${quote.replaceAll(/\s+/g, ' ')}” ${words}`;
      });
      return [`${name} (${lang})`, ...lines].join('\n');
    })
    .join('\n');
}

/** Columns as wide as their widest cell; all but the first to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function share(value: number): string {
  return value.toFixed(3);
}
