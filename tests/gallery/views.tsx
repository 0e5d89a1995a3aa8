import type { VNode } from 'preact';
import { CardView } from '../../components/card';
import type { Card } from '../../engine/model/card';
import { clashes, diplomat, person, place, resolution } from '../support/cards';

export interface GalleryView {
  readonly surface: 'popover' | 'popup';
  readonly view: () => VNode;
}

const nothing = () => {};
const why = {
  form: 'clashes in Zvecan on Monday',
  reasons: ['“clashes” + Zvecan + “Monday” = 29 May 2023', 'Zvecan stands in the same sentence'],
};

function cardView(card: Card): [string, GalleryView] {
  const view = () => <CardView card={card} why={why} onClose={nothing} onOpenSubject={nothing} />;
  return [`card-${card.subject}`, { surface: 'popover', view }];
}

export const views = new Map<string, GalleryView>(
  [clashes, person, diplomat, place, resolution].map(cardView),
);
