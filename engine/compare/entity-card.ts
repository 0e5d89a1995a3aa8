import type { EntityCard } from '../model/card';
import type { Entity } from '../model/subject';
import { differencesOfEvent, eventsWith } from './agreement';
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
  const events = eventsWith(look.pack, entity).map((event) => ({
    subject: event.id,
    label: event.label,
    kind: event.kind,
    differences: differencesOfEvent(look, event),
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
    differences: events.reduce((sum, { differences }) => sum + differences, 0),
    voices: voicesView(look, voicesAround(look, id, [...says, ...saidOf])),
    corpusEnds: ends,
    note,
  };
}

/**
 * Places and documents cannot speak. A body that is no party (a newspaper, a broadcaster) is not said to be unheard:
 * nothing would lead one to expect its voice.
 */
function heardOf({ pack }: Lookup, { id, kind }: Entity): EntityCard['heard'] {
  if (kind === 'place' || kind === 'document') return null;
  const { corpus, events } = pack.voices;
  if (corpus.quoted.includes(id)) return 'quoted';
  if (corpus.reported.includes(id)) return 'reported';
  const isParty = [corpus, ...Object.values(events)].some(({ never }) => never.includes(id));
  return isParty || kind === 'person' ? 'never' : null;
}
