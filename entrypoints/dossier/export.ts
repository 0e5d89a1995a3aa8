import type { CitationStyle } from '../../components/dossier-context';
import type { ExportFormat } from '../../components/dossier-head';
import type { DossierShown } from '../../components/dossier-view';
import type { Words } from '../../components/words';
import { annotationsOf } from '../../engine/export/annotations';
import { citationOf } from '../../engine/export/citation';
import { accountsCsv } from '../../engine/export/csv';
import { dossierMarkdown } from '../../engine/export/markdown';
import { textFragmentUrl } from '../../engine/export/text-fragment';
import type { StatementId, SubjectId } from '../../engine/model/ids';
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

/** Whose dossier is exported where this is shown: an event's or a subject's; null for the corpus and its articles. */
export function exportedSubject(shown: DossierShown): SubjectId | null {
  return shown.kind === 'event' || shown.kind === 'subject' ? shown.card.subject : null;
}

/** A subject's dossier as a file; null if the pack has no such subject. */
export function exportOf(
  format: ExportFormat,
  pack: Pack,
  id: SubjectId,
  words: Words,
): ExportedFile | null {
  const name = (ending: string): string => `crosslight-${id}.${ending}`;
  switch (format) {
    case 'json-ld': {
      const annotations = annotationsOf(pack, id);
      if (annotations === null) return null;
      const text = `${JSON.stringify(annotations, null, 2)}\n`;
      return { name: name('jsonld'), type: 'application/ld+json', text };
    }
    case 'csv': {
      const text = accountsCsv(pack, id);
      return text === null ? null : { name: name('csv'), type: 'text/csv', text };
    }
    case 'markdown': {
      const text = dossierMarkdown(pack, id, words);
      return text === null ? null : { name: name('md'), type: 'text/markdown', text };
    }
  }
}
