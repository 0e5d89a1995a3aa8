import type { SubjectDossier } from '../model/dossier-view';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import { entityCard } from './entity-card';
import { eventsOf } from './events';
import { lookup } from './lookup';
import { happenedItem, printedIn, publishedItem, saidItem, timelineOf } from './timeline';

/**
 * All of one person, body, place or document of a sound pack: the events it belongs to, what it says and what is said of it; null if
 * the pack has no such subject.
 */
export function subjectDossier(pack: Pack, id: SubjectId): SubjectDossier | null {
  const look = lookup(pack);
  const entity = look.subject(id);
  if (!entity || entity.kind === 'event') return null;
  const card = entityCard(look, entity);
  const shown = new Set([...card.says, ...card.saidOf].map((statement) => statement.id));
  const statements = pack.statements.filter((statement) => shown.has(statement.id));
  return {
    kind: 'subject',
    card,
    timeline: timelineOf([
      ...eventsOf(look, entity).map(happenedItem),
      ...statements.map((statement) => saidItem(look, statement)),
      ...printedIn(look, statements).map((article) => publishedItem(look, article)),
    ]),
  };
}
