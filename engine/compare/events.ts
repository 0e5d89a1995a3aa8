import type { Entity, Event } from '../model/subject';
import type { Lookup } from './lookup';

/**
 * The events an entity belongs to, in the pack's order: it takes part in them, is their place, or is concerned by them;
 * it gives one of their accounts; or, a document, it is what one of their accounts is about.
 */
export function eventsOf(look: Lookup, entity: Entity): Event[] {
  const { id, kind } = entity;
  const isInvolved = (event: Event): boolean =>
    [event.who, event.where, event.parties].some((ids) => ids.includes(id));
  const isInAccount = (event: Event): boolean =>
    look
      .questions(event)
      .some((question) =>
        look
          .accounts(question)
          .some((account) =>
            look
              .statements(account.statements)
              .some(
                ({ speaker, about }) =>
                  speaker === id || (kind === 'document' && about.includes(id)),
              ),
          ),
      );
  return look.pack.events.filter((event) => isInvolved(event) || isInAccount(event));
}
