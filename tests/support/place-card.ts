import type { EntityCard } from '../../engine/model/card';
import type { SubjectId } from '../../engine/model/ids';

/** A short card of which nothing is known, for tests that are not about its content. */
export function placeCard(subject: string, title: string): EntityCard {
  return {
    kind: 'place',
    subject: subject as SubjectId,
    title,
    differences: 0,
    voices: { quoted: [], reported: [], elsewhere: [], never: [] },
    corpusEnds: '2023-06-23',
    note: null,
    role: null,
    heard: null,
    says: [],
    saidOf: [],
    events: [],
  };
}
