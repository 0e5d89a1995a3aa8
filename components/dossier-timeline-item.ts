import type { Lane, TimelineItem } from '../engine/model/dossier-view';
import type { DossierPlace } from './dossier-route';
import type { MessageKey } from './strings';
import type { Words } from './words';

export const LANE_NAMES: Readonly<Record<Lane, MessageKey>> = {
  happened: 'laneHappened',
  said: 'laneSaid',
  published: 'lanePublished',
};
const QUOTE_ROOM = 160;

/** Where an entry of the timeline leads. */
export function placeOf({ target }: TimelineItem): DossierPlace {
  switch (target.kind) {
    case 'event':
      return { view: 'event', event: target.subject };
    case 'subject':
      return { view: 'subject', subject: target.subject };
    case 'article':
      return { view: 'article', article: target.article, statement: target.statement };
  }
}

/** An entry of the timeline in words, with its quote if it has one. */
export function whatIs({ label, lane, source, quote }: TimelineItem, words: Words): string {
  const name =
    label ??
    (lane === 'published' && source !== null
      ? words.t('sourceAbout', {
          publisher: source.publisher ?? words.t('publisherNotNamed'),
          date: words.day(source.published),
          about: source.about,
        })
      : words.t('ownWords'));
  if (quote === null) return name;
  const text = quote.length > QUOTE_ROOM ? `${quote.slice(0, QUOTE_ROOM)}…` : quote;
  return `${name}: ${words.t('quote', { text })}`;
}
