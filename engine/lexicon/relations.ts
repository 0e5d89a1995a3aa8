import type { SubjectId } from '../model/ids';
import type { Pack } from '../model/pack';
import type { Entity, Event } from '../model/subject';
import { tokens } from '../text/tokens';

/**
 * For each subject, the subjects whose presence speaks for it: what the dossier relates, either way round, and what takes part in
 * one event (its places, its persons and bodies, the event itself).
 */
export function relationsOf(pack: Pack): Map<SubjectId, Set<SubjectId>> {
  const relations = new Map<SubjectId, Set<SubjectId>>();
  const relate = (a: SubjectId, b: SubjectId): void => {
    if (a === b) return;
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = relations.get(from);
      if (known === undefined) relations.set(from, new Set([to]));
      else known.add(to);
    }
  };
  for (const { id, related } of pack.entities) for (const other of related) relate(id, other);
  for (const { id, where, who } of pack.events) {
    for (const member of [...where, ...who]) relate(id, member);
    for (const place of where) for (const actor of who) relate(place, actor);
  }
  return relations;
}

/**
 * For each place, the places it lies in, nearest first. Read off how the dossier names them: "Northern Kosovo" lies in "Kosovo", and
 * an event of which the place line says "northern Kosovo" puts its own places into it.
 */
export function containment(pack: Pack): Map<SubjectId, SubjectId[]> {
  const places = pack.entities.filter(({ kind }) => kind === 'place');
  const byName = namesOf(places);
  const parents = new Map<SubjectId, Set<SubjectId>>(places.map(({ id }) => [id, new Set()]));
  for (const place of places) {
    const outer = outerByName(place, byName);
    if (outer !== null) parents.get(place.id)?.add(outer);
  }
  const own = new Set(places.filter((place) => place.class === 'own').map(({ id }) => id));
  for (const event of pack.events) {
    for (const [inner, outer] of stated(event, byName, own)) parents.get(inner)?.add(outer);
  }
  return new Map(places.map(({ id }) => [id, ancestors(id, parents)]));
}

function namesOf(places: readonly Entity[]): Map<string, SubjectId> {
  const names = new Map<string, SubjectId>();
  for (const { id, label, aliases } of places) {
    for (const name of [label, ...aliases.map(({ text }) => text)]) {
      const key = wordsOf(name).join(' ');
      if (!names.has(key)) names.set(key, id);
    }
  }
  return names;
}

function wordsOf(name: string): string[] {
  return tokens(name).map(({ word }) => word);
}

/** "northern Kosovo" ends in the name of another place. */
function outerByName(
  { id, label }: Entity,
  byName: ReadonlyMap<string, SubjectId>,
): SubjectId | null {
  const words = wordsOf(label);
  for (let from = 1; from < words.length; from += 1) {
    const outer = byName.get(words.slice(from).join(' '));
    if (outer !== undefined && outer !== id) return outer;
  }
  return null;
}

/** What the place line of an event says: its last place holds the places before it and the own places of the event. */
function stated(
  { place, where }: Event,
  byName: ReadonlyMap<string, SubjectId>,
  own: ReadonlySet<SubjectId>,
): [SubjectId, SubjectId][] {
  const named = (place ?? '').split(',').map((part) => byName.get(wordsOf(part).join(' ')));
  const outer = named.findLast((each) => each !== undefined);
  if (outer === undefined) return [];
  const inner = new Set([...named, ...where]);
  return [...inner].flatMap((each): [SubjectId, SubjectId][] =>
    each === undefined || each === outer || !own.has(each) ? [] : [[each, outer]],
  );
}

function ancestors(
  id: SubjectId,
  parents: ReadonlyMap<SubjectId, ReadonlySet<SubjectId>>,
): SubjectId[] {
  const found: SubjectId[] = [];
  let level = [id];
  while (level.length > 0) {
    level = level
      .flatMap((place) => [...(parents.get(place) ?? [])])
      .filter((place) => place !== id && !found.includes(place));
    found.push(...new Set(level));
  }
  return found;
}
