import type { VNode } from 'preact';
import { CardView } from '../../components/card';
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

export const views = new Map<string, GalleryView>([
  ...[clashes, person, diplomat, place, resolution].map((card): [string, GalleryView] => [
    `card-${card.subject}`,
    {
      surface: 'popover',
      view: () => <CardView card={card} why={why} onClose={nothing} onOpenSubject={nothing} />,
    },
  ]),
]);
