import type { Day } from '../engine/model/dates';
import type { ArticleId, StatementId, SubjectId } from '../engine/model/ids';
import type { SubjectKind } from '../engine/model/subject';

/** A place in the dossier that a link can lead to. */
export type DossierPlace =
  | {
      readonly view: 'corpus';
      /** What the corpus is searched for; absent or empty: nothing. */
      readonly query?: string;
      /** The one kind that is shown; absent or null: all. */
      readonly kind?: SubjectKind | null;
    }
  | { readonly view: 'event'; readonly event: SubjectId }
  | { readonly view: 'subject'; readonly subject: SubjectId }
  | {
      readonly view: 'article';
      readonly article: ArticleId;
      /** The statement that is opened in the text. */
      readonly statement: StatementId | null;
    };

/**
 * The address of a place inside the dossier page: "#/article/a1?statement=s4&asof=2023-05-31".
 *
 * @param asOf the day as known on which everything is shown; null for the corpus as it stands
 */
export function addressOf(place: DossierPlace, asOf: Day | null): string {
  const query = new URLSearchParams();
  if (place.view === 'corpus' && place.query) query.set('q', place.query);
  if (place.view === 'corpus' && place.kind) query.set('kind', place.kind);
  if (place.view === 'article' && place.statement !== null) {
    query.set('statement', place.statement);
  }
  if (asOf !== null) query.set('asof', asOf);
  const tail = query.size === 0 ? '' : `?${query.toString()}`;
  return `#/${pathOf(place)}${tail}`;
}

function pathOf(place: DossierPlace): string {
  switch (place.view) {
    case 'corpus':
      return '';
    case 'event':
      return `event/${place.event}`;
    case 'subject':
      return `subject/${place.subject}`;
    case 'article':
      return `article/${place.article}`;
  }
}
