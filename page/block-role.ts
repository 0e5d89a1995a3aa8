import type { BlockRole } from '../engine/model/page';

const BY_TAG: Readonly<Record<string, BlockRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'cell',
  th: 'cell',
  caption: 'caption',
  figcaption: 'caption',
  legend: 'caption',
  blockquote: 'quote',
};

const BY_ARIA: Readonly<Record<string, BlockRole>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  listitem: 'list-item',
  cell: 'cell',
  gridcell: 'cell',
  columnheader: 'cell',
  rowheader: 'cell',
  caption: 'caption',
  blockquote: 'quote',
};

/** A paragraph in one of these is still part of it; one in a table cell is not, for old pages lay out with tables. */
const HOLDS_PARAGRAPHS = new Set<BlockRole>(['quote', 'caption', 'list-item']);

/** What a block is, given what the element around it is. */
export function roleOf(tag: string, aria: string | null, around: BlockRole): BlockRole {
  const own = (aria === null ? undefined : BY_ARIA[aria]) ?? BY_TAG[tag];
  if (own === undefined) return around;
  return own === 'paragraph' && HOLDS_PARAGRAPHS.has(around) ? around : own;
}
