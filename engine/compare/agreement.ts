import type { Agreement } from '../model/card';
import type { Pack } from '../model/pack';
import type { SubjectId } from '../model/ids';
import type { Event } from '../model/subject';
import { eventsOf } from './events';
import { groupsOf, type Group } from './groups';
import { lookup, type Lookup } from './lookup';

/** Two answers differ; one answer agrees where two accounts give it in words of their own. */
export function agreementOf(groups: readonly Group[]): Agreement {
  if (groups.length > 1) return 'differ';
  return (groups[0]?.accounts.length ?? 0) > 1 ? 'agree' : 'single';
}

/**
 * The number of questions on which accounts differ: an event's own, or those of all events an entity
 * belongs to. 0 for a subject the pack does not have.
 */
export function differencesOf(pack: Pack, subject: SubjectId): number {
  const look = lookup(pack);
  const found = look.subject(subject);
  if (!found) return 0;
  const events = found.kind === 'event' ? [found] : eventsOf(look, found);
  return events.reduce((sum, event) => sum + differencesOfEvent(look, event), 0);
}

/** The number of an event's questions on which accounts differ. */
export function differencesOfEvent(look: Lookup, event: Event): number {
  return look
    .questions(event)
    .filter((question) => agreementOf(groupsOf(look, question)) === 'differ').length;
}
