import type { CorpusDossier } from '../model/dossier-view';
import type { Pack } from '../model/pack';
import { differingQuestions } from './agreement';
import { heardOf } from './entity-card';
import { lookup } from './lookup';
import { withoutRepeats } from './same-wording';
import { happenedItem, publishedItem, saidItem, timelineOf } from './timeline';
import { named, sourceView } from './views';

/**
 * The whole corpus of a sound pack: its articles, events and subjects in the pack's order, and everything on one time line.
 * `days` are those of this pack: a page that shows a pack cut to a day takes them from the whole one.
 */
export function corpusDossier(pack: Pack): CorpusDossier {
  const look = lookup(pack);
  const items = [
    ...pack.events.map(happenedItem),
    ...withoutRepeats(pack.statements).map((statement) => saidItem(look, statement)),
    ...pack.articles.map(({ id }) => publishedItem(look, id)),
  ];
  return {
    title: pack.title,
    ends: pack.ends,
    articles: pack.articles.map(({ id }) => sourceView(look, id)),
    events: pack.events.map((event) => ({
      ...named(look, event.id),
      happened: event.happened,
      differences: differingQuestions(look, event).length,
    })),
    subjects: pack.entities.map((entity) => ({
      ...named(look, entity.id),
      kind: entity.kind,
      heard: heardOf(look, entity),
    })),
    timeline: timelineOf(items) ?? { first: pack.ends, last: pack.ends, items },
    days: [...new Set(pack.articles.map(({ published }) => published))],
  };
}
