import type { Card } from '../model/card';
import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import { entityCard } from './entity-card';
import { eventCard } from './event-card';
import { lookup } from './lookup';

/** The card of one subject of a sound pack; null if the pack has no such subject. */
export function makeCard(pack: Pack, subject: SubjectId): Card | null {
  const look = lookup(pack);
  const found = look.subject(subject);
  if (!found) return null;
  return found.kind === 'event' ? eventCard(look, found) : entityCard(look, found);
}
