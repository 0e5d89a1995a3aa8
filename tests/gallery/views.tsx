import type { VNode } from 'preact';
import { CardView } from '../../components/card';
import type { PopupProps } from '../../components/popup-view';
import { PopupView } from '../../components/popup-view';
import * as v from 'valibot';
import { CardSchema } from '../../engine/model/card';
import type { Card } from '../../engine/model/card';
import { clashes, diplomat, person, place, resolution } from '../support/cards';
import { hits } from '../support/popup';
import { cardProps, popupProps } from '../support/surface-props';

export interface GalleryView {
  readonly surface: 'popover' | 'popup';
  readonly view: () => VNode;
}

function cardView(name: string, card: Card): [string, GalleryView] {
  const view = () => <CardView card={card} {...cardProps} />;
  return [`${name}-${card.subject}`, { surface: 'popover', view }];
}

function popupView(name: string, props: Partial<PopupProps>): [string, GalleryView] {
  return [
    `popup-${name}`,
    { surface: 'popup', view: () => <PopupView {...popupProps} {...props} /> },
  ];
}

const bundled = v.parse(v.array(CardSchema), await (await fetch('/cards.json')).json());

export const views = new Map<string, GalleryView>([
  ...[clashes, person, diplomat, place, resolution].map((card) => cardView('card', card)),
  ...bundled.map((card) => cardView('corpus', card)),
  popupView('list', {}),
  popupView('search', { query: 'zvechan', hits }),
  popupView('search-nothing', { query: 'budget', hits: [] }),
  popupView('card', { card: { card: clashes, why: cardProps.why, asked: null } }),
  popupView('reading', { page: { state: 'reading' } }),
  popupView('nothing', { page: { state: 'read', subjects: [] } }),
  popupView('unreadable', { page: { state: 'unreadable', why: 'pdf' }, site: 'news.example' }),
  popupView('browser-page', { page: { state: 'unreadable', why: 'browser-page' }, site: null }),
  popupView('off-site', {
    page: { state: 'off-site' },
    siteOn: false,
    site: 'regional.long-name-of-a-newspaper.example',
  }),
  popupView('off-everywhere', { page: { state: 'off-everywhere' }, everywhereOn: false }),
  popupView('failed', {
    page: { state: 'failed', message: 'The page went away while it was read.' },
  }),
]);
