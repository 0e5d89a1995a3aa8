import type { SubjectKind } from '../model/subject';
import { FIRST_UPPER } from '../text/tokens';
import type { LexiconData, Needs } from './data';

/**
 * Broad places in which covered events happened ("Kosovo"), and those that they lie in: by subject, with the concepts of what
 * happened there, of each event the one it is known by. They do not make a page a related one, but they tell which KFOR and
 * whose community of municipalities is meant.
 */
export function anchorPlaces({ events, subjects }: LexiconData): Map<number, Set<string>> {
  const places = new Map<number, Set<string>>();
  for (const { where, cues } of events) {
    for (const place of where.flatMap((each) => [each, ...(subjects[each]?.within ?? [])])) {
      if (subjects[place]?.class !== 'broad') continue;
      const known = places.get(place) ?? new Set();
      places.set(place, known);
      for (const cue of cues.slice(0, 1)) known.add(cue);
    }
  }
  return places;
}

/**
 * The broad places in which several of the corpus's own places lie ("Kosovo"). On a page without an own subject an event is told only beside
 * one of them; farther out much else happens.
 */
export function homePlaces({ subjects }: Pick<LexiconData, 'subjects'>): Set<number> {
  const all = subjects.flatMap(({ kind, class: scope, within }) =>
    kind === 'place' && scope === 'own'
      ? (within.find((place) => subjects[place]?.class === 'broad') ?? [])
      : [],
  );
  return new Set(all.filter((place, index) => all.indexOf(place) !== index));
}

/**
 * Whether a form means its own subject on any page: personal and place names and single words do. Descriptions ("community of Serb
 * municipalities", "north of Kosovo", "resolution 1244") and forms that need support do only where an anchor place or another own subject
 * stands too, be it within them.
 *
 * @param shapes how the form writes its words (tokens.ts)
 */
export function standsAlone(kind: SubjectKind, shapes: readonly number[], needs: Needs): boolean {
  if (needs !== 0 || kind === 'event' || kind === 'document') return false;
  if (shapes.length === 1 || kind === 'person') return true;
  return kind === 'place' && shapes.every((shape) => (shape & FIRST_UPPER) !== 0);
}
