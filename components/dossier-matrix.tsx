import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type {
  Matrix,
  MatrixBy,
  MatrixCell,
  MatrixColumn,
  MatrixRow,
} from '../engine/model/dossier-view';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { Segments } from './dossier-segments';
import { DossierStatement } from './dossier-statement';
import { SourceName } from './source-name';
import { useWords } from './words';

/** Rows: questions. Columns: articles or speakers. Cells: the answer, its quotes on demand; or that it does not say. */
export function AccountMatrix(props: { matrix: Readonly<Record<MatrixBy, Matrix>> }): VNode | null {
  const words = useWords();
  const [by, setBy] = useState<MatrixBy>('article');
  const [allOpen, setAllOpen] = useState(false);
  const { columns, rows } = props.matrix[by];
  if (rows.length === 0) return null;
  const order = words.t(by === 'article' ? 'matrixOrderArticle' : 'matrixOrderSpeaker');
  return (
    <section class="part" aria-labelledby="dossier-matrix">
      <div class="part-head">
        <h2 id="dossier-matrix">{words.t('matrix')}</h2>
        <Segments<MatrixBy>
          legend={words.t('matrixColumns')}
          value={by}
          options={[
            { value: 'article', label: words.t('matrixByArticle') },
            { value: 'speaker', label: words.t('matrixBySpeaker') },
          ]}
          onChange={setBy}
        />
        <button type="button" class="quiet" onClick={() => setAllOpen(!allOpen)}>
          {words.t(allOpen ? 'matrixNoQuotes' : 'matrixAllQuotes')}
        </button>
      </div>
      <p class="lead">{words.t('matrixLead', { order })}</p>
      <div class="matrix-frame">
        {/* Keyed, so that “show all” and “hide all” win over what was opened one by one. */}
        <table
          class="matrix"
          data-by={by}
          key={`${by} ${allOpen}`}
          aria-labelledby="dossier-matrix"
        >
          <thead>
            <tr>
              <th scope="col">{words.t('matrixQuestion')}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <ColumnName column={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.question.id} row={row} columns={columns} open={allOpen} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row(props: { row: MatrixRow; columns: readonly MatrixColumn[]; open: boolean }): VNode {
  const words = useWords();
  const { question, agreement, cells } = props.row;
  return (
    <tr>
      <th scope="row">
        <span lang={DOSSIER_LANGUAGE}>{question.label}</span>
        <p class="agreement" data-agreement={agreement}>
          {words.t(agreement)}
        </p>
        {question.note !== null && (
          <p class="note" lang={DOSSIER_LANGUAGE}>
            {question.note}
          </p>
        )}
      </th>
      {cells.map((cell, i) => {
        const column = props.columns[i];
        return (
          <td key={cell.column}>
            {/* Seen where the columns have become rows of their own. */}
            <p class="cell-of">{column && <ColumnName column={column} />}</p>
            <Cell cell={cell} open={props.open} />
          </td>
        );
      })}
    </tr>
  );
}

function Cell(props: { cell: MatrixCell; open: boolean }): VNode {
  const words = useWords();
  const { accounts, answers } = props.cell;
  const statements = accounts.flatMap((account) => account.statements);
  const notes = accounts.flatMap(({ note }) => note ?? []);
  if (accounts.length === 0) return <p class="silent">{words.t('matrixSilent')}</p>;
  const labels = answers.flatMap((label) => label ?? []);
  return (
    <div class="cell">
      {labels.map((label) => (
        <p class="cell-answer" key={label} lang={DOSSIER_LANGUAGE}>
          {label}
        </p>
      ))}
      {/* An answer without a label of ours is its quote. */}
      {labels.length < answers.length && statements[0] && (
        <p class="cell-quote" lang={statements[0].lang}>
          {words.t('quote', { text: statements[0].quote })}
        </p>
      )}
      <details class="more" open={props.open}>
        <summary>{words.t('matrixQuotes', { n: statements.length })}</summary>
        <div class="more-body">
          {statements.map((statement) => (
            <DossierStatement key={statement.id} statement={statement} />
          ))}
          {notes.map((note) => (
            <p class="note" key={note} lang={DOSSIER_LANGUAGE}>
              {note}
            </p>
          ))}
        </div>
      </details>
    </div>
  );
}

function ColumnName(props: { column: MatrixColumn }): VNode {
  const words = useWords();
  const { source, label } = props.column;
  if (source !== null) return <SourceName source={source} />;
  return <>{label ?? words.t('ownWords')}</>;
}
