import type { CitationStyle } from '../../components/dossier-context';
import type { ExportFormat } from '../../components/dossier-head';
import type { DossierShown } from '../../components/dossier-view';
import type { Words } from '../../components/words';
import { annotationsOf } from '../../engine/export/annotations';
import { citationOf } from '../../engine/export/citation';
import { accountsCsv } from '../../engine/export/csv';
import { dossierMarkdown } from '../../engine/export/markdown';
import type { ExportScope } from '../../engine/export/scope';
import { textFragmentUrl } from '../../engine/export/text-fragment';
import type { Day } from '../../engine/model/dates';
import type { StatementId } from '../../engine/model/ids';
import type { Pack } from '../../engine/model/pack';

/** A text to be saved under a name. */
export interface ExportedFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly text: string;
}

/** A statement as a citation in one of the forms; null if the pack has no such statement. */
export function citationIn(
  style: CitationStyle,
  pack: Pack,
  id: StatementId,
  words: Words,
): string | null {
  const citation = citationOf(pack, id, words);
  if (citation === null) return null;
  switch (style) {
    case 'plain':
      return citation.plain;
    case 'markdown':
      return citation.markdown;
    case 'csl-json':
      return JSON.stringify([citation.csl], null, 2);
  }
}

/** Where the very sentence stands on the web; null where its article has no address. */
export function sentenceAddressOf(pack: Pack, id: StatementId): string | null {
  const statement = pack.statements.find((one) => one.id === id);
  const article = pack.articles.find((one) => one.id === statement?.article);
  return statement && article ? textFragmentUrl(article, statement) : null;
}

/** What is exported where this is shown; null where there is nothing. */
export function exportedScope(shown: DossierShown): ExportScope | null {
  switch (shown.kind) {
    case 'corpus':
      return { kind: 'corpus' };
    case 'event':
    case 'subject':
      return { kind: 'subject', subject: shown.card.subject };
    case 'article':
      return { kind: 'article', article: shown.article.source.article };
    case 'nothing':
      return null;
  }
}

/**
 * A part of the dossier as a file; null if the pack has no such subject or article.
 *
 * @param asOf the day to which the pack is cut, for the file's name; null: it is whole
 */
export function exportOf(
  format: ExportFormat,
  pack: Pack,
  scope: ExportScope,
  asOf: Day | null,
  words: Words,
): ExportedFile | null {
  const name = (ending: string): string => `${nameOf(pack, scope, asOf)}.${ending}`;
  switch (format) {
    case 'json-ld': {
      const annotations = annotationsOf(pack, scope);
      if (annotations === null) return null;
      const text = `${JSON.stringify(annotations, null, 2)}\n`;
      return { name: name('jsonld'), type: 'application/ld+json', text };
    }
    case 'csv': {
      const text = accountsCsv(pack, scope);
      return text === null ? null : { name: name('csv'), type: 'text/csv', text };
    }
    case 'markdown': {
      const text = dossierMarkdown(pack, scope, words);
      return text === null ? null : { name: name('md'), type: 'text/markdown', text };
    }
  }
}

/** "crosslight-kfor-as-of-2023-05-31" */
function nameOf(pack: Pack, scope: ExportScope, asOf: Day | null): string {
  const until = asOf === null ? [] : [`as-of-${asOf}`];
  switch (scope.kind) {
    case 'corpus':
      return ['crosslight', pack.id, ...until].join('-');
    case 'subject':
      return ['crosslight', scope.subject, ...until].join('-');
    case 'article':
      return ['crosslight', pack.id, scope.article, ...until].join('-');
  }
}
