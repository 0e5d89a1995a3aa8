import type { VoicesView } from '../model/card';
import type { SubjectId } from '../model/ids';
import type { Voices } from '../model/pack';
import type { Statement } from '../model/statement';
import type { Lookup } from './lookup';
import { named } from './views';

/** Voices with names and groups. Who says nothing here but is heard elsewhere is told apart from who is never heard. */
export function voicesView(look: Lookup, { quoted, reported, never }: Voices): VoicesView {
  const view = (ids: readonly SubjectId[]): VoicesView['quoted'] =>
    ids.map((id) => {
      const subject = look.subject(id);
      const group = subject && subject.kind !== 'event' ? subject.group : null;
      return { ...named(look, id), group };
    });
  const silent = new Set(look.pack.voices.corpus.never);
  return {
    quoted: view(quoted),
    reported: view(reported),
    elsewhere: view(never.filter((id) => !silent.has(id))),
    never: view(never.filter((id) => silent.has(id))),
  };
}

/**
 * The voices around an entity: who else speaks in its card's statements, in the tier they have in the whole corpus,
 * and whom these statements are about without their ever being heard.
 */
export function voicesAround(
  look: Lookup,
  entity: SubjectId,
  statements: readonly Statement[],
): Voices {
  const { quoted, reported, never } = look.pack.voices.corpus;
  const speakers = new Set(statements.flatMap(({ speaker }) => speaker ?? []));
  const about = new Set(statements.flatMap((statement) => statement.about));
  const of = (ids: readonly SubjectId[], meant: ReadonlySet<SubjectId>): SubjectId[] =>
    ids.filter((id) => id !== entity && meant.has(id));
  return {
    quoted: of(quoted, speakers),
    reported: of(reported, speakers),
    never: of(never, about),
  };
}
