import type { DossierPlace } from '../../components/dossier-route';
import type { DossierShown } from '../../components/dossier-view';
import type { Words } from '../../components/words';
import { articleDossier } from '../../engine/compare/article-dossier';
import { eventDossier } from '../../engine/compare/event-dossier';
import { asKnownOn } from '../../engine/compare/known-on';
import { subjectDossier } from '../../engine/compare/subject-dossier';
import type { Day } from '../../engine/model/dates';
import type { CorpusDossier } from '../../engine/model/dossier-view';
import type { SubjectId } from '../../engine/model/ids';
import type { Pack } from '../../engine/model/pack';

/** The corpus as known on a day; null: as it stands. */
export function packAsOf(whole: Pack, asOf: Day | null): Pack {
  return asOf === null || asOf >= whole.ends ? whole : asKnownOn(whole, asOf);
}

/**
 * What stands at a place.
 *
 * @param place null: the address is none of the dossier's
 * @param pack the corpus as known on the day that is chosen
 * @param whole the corpus as it stands, to tell what came later from what never was
 */
export function shownAt(place: DossierPlace | null, pack: Pack, whole: Pack): DossierShown {
  const shown = find(place, pack);
  if (shown !== null) return shown;
  return { kind: 'nothing', later: pack !== whole && find(place, whole) !== null };
}

function find(place: DossierPlace | null, pack: Pack): DossierShown | null {
  switch (place?.view) {
    case undefined:
      return null;
    case 'corpus':
      return { kind: 'corpus' };
    case 'event':
      return subjectAt(pack, place.event);
    case 'subject':
      return subjectAt(pack, place.subject);
    case 'article': {
      const article = articleDossier(pack, place.article);
      return article && { kind: 'article', article, statement: place.statement };
    }
  }
}

/** An event is a subject too, and links do not always know which. */
function subjectAt(pack: Pack, id: SubjectId): DossierShown | null {
  return eventDossier(pack, id) ?? subjectDossier(pack, id);
}

/** The title of the tab and of bookmarks. */
export function titleOf(shown: DossierShown, corpus: CorpusDossier, words: Words): string {
  switch (shown.kind) {
    case 'corpus':
      return corpus.title;
    case 'event':
    case 'subject':
      return shown.card.title;
    case 'article': {
      const { publisher, published } = shown.article.source;
      return words.t('source', {
        publisher: publisher ?? words.t('publisherNotNamed'),
        date: words.day(published),
      });
    }
    case 'nothing':
      return words.t('dossierNothing');
  }
}
