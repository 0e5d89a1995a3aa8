import type { EntityCard } from '../model/card';
import type { Entity } from '../model/subject';
import { differencesOf, differingQuestions } from './agreement';
import { eventsOf } from './events';
import type { Lookup } from './lookup';
import { withoutRepeats } from './same-wording';
import { sourceView, statementView } from './views';
import { voicesAround, voicesView } from './voices-view';

/** The card of a person, body, place or document: what they say, what is said of them, and the events they belong to. */
export function entityCard(look: Lookup, entity: Entity): EntityCard {
  const { id, kind, label, role, note } = entity;
  const { statements, ends } = look.pack;
  const says = withoutRepeats(statements.filter(({ speaker }) => speaker === id));
  const saidOf = withoutRepeats(
    statements.filter(({ speaker, about }) => speaker !== id && about.includes(id)),
  );
  const events = eventsOf(look, entity).map((event) => ({
    subject: event.id,
    label: event.label,
    kind: event.kind,
    differences: differingQuestions(look, event).length,
  }));
  return {
    kind,
    subject: id,
    title: label,
    role: role && { text: role.text, source: sourceView(look, role.article) },
    heard: heardOf(look, entity),
    says: says.map((statement) => statementView(look, statement)),
    saidOf: saidOf.map((statement) => statementView(look, statement)),
    events,
    differences: differencesOf(look.pack, id),
    voices: voicesView(look, voicesAround(look, id, [...says, ...saidOf])),
    corpusEnds: ends,
    note,
  };
}

/**
 * Places and documents cannot speak. A body is said to be unheard only where the corpus as a whole concerns it: nobody
 * expects the voice of a newspaper, or of an army whose commander speaks.
 */
export function heardOf({ pack }: Lookup, { id, kind }: Entity): EntityCard['heard'] {
  if (kind === 'place' || kind === 'document') return null;
  const { quoted, reported, never } = pack.voices.corpus;
  if (quoted.includes(id)) return 'quoted';
  if (reported.includes(id)) return 'reported';
  return kind === 'person' || never.includes(id) ? 'never' : null;
}
