import { clamp } from './geometry';
import type { Rect } from './geometry';

/*
 *            ┌───────────────────────────── view ┐
 *            │ margin                            │      The card stands above or below the line of its mention and
 *            │     ┌──────── card ────────┐      │      never on it. Its near edge is fixed, so that it grows away
 *            │     │                      │ room │      from the line when a disclosure in it opens. What does not
 *            │     └──────────────────────┘ edge │      fit into the room scrolls inside the card.
 *            │     gap                           │
 *            │ ────mention────────── the line    │
 */

/** Between line and card: clears the underline and the descenders of the line. Pixels. */
export const GAP_PX = 8;
/** Between card and the edge of the view. Pixels. */
export const MARGIN_PX = 8;
/** With less room than this on both sides nothing can be read, and the card may cover its line. Pixels. */
export const LEAST_ROOM_PX = 72;
/** With this much room a card can be read although it does not fit whole. Pixels. */
const COMFORTABLE_ROOM_PX = 240;

/** Of the line; beside it the card would cover what is read next. */
export type Side = 'above' | 'below';

/** All that decides where a card goes. */
export interface Measures {
  /** The piece of the mention that the card belongs to: its box in one line. */
  readonly line: Rect;
  /** What can be seen of the page: the visual viewport, in client coordinates. */
  readonly view: Rect;
  /** Size of the card if nothing limited its height. */
  readonly card: { readonly width: number; readonly height: number };
  /** Where the pointer is on the line; null when the card was opened without one. */
  readonly pointerX: number | null;
  /** The page reads from right to left: the card's right edge is the one that is aligned. */
  readonly rtl: boolean;
  /** The side taken if both will do. */
  readonly preferred: Side;
  /** Where it stands already; null at first. */
  readonly current: Side | null;
}

/** Where a card goes. */
export interface Box {
  readonly side: Side;
  readonly left: number;
  /** The card's edge towards the line: its bottom above the line, its top below. */
  readonly edge: number;
  /** The greatest height it may take, away from that edge. */
  readonly room: number;
}

/** Where the card goes. Pure; all lengths in client pixels. */
export function place(measures: Measures): Box {
  const side = chooseSide(measures);
  const left = alignedLeft(measures);
  const { line, view } = measures;
  const room = roomOn(side, measures);
  if (room >= LEAST_ROOM_PX) {
    return { side, left, room, edge: side === 'above' ? line.top - GAP_PX : line.bottom + GAP_PX };
  }
  // A line as high as the view: readable on the line is better than unreadable beside it.
  const edge = side === 'above' ? view.top + MARGIN_PX : view.bottom - MARGIN_PX;
  const most = view.bottom - view.top - 2 * MARGIN_PX;
  const least = Math.max(0, Math.min(LEAST_ROOM_PX, most));
  return { side, left, room: least, edge: side === 'above' ? edge + least : edge - least };
}

function roomOn(side: Side, { line, view }: Measures): number {
  return side === 'above'
    ? line.top - GAP_PX - view.top - MARGIN_PX
    : view.bottom - MARGIN_PX - line.bottom - GAP_PX;
}

/**
 * At first a side with room to spare, so that a card that grows can stay where it is; then no jump without need: only
 * a card that has become cramped moves.
 */
function chooseSide(measures: Measures): Side {
  const { preferred, current, card } = measures;
  const other: Side = preferred === 'above' ? 'below' : 'above';
  const needed = Math.max(card.height, LEAST_ROOM_PX);
  const fits = (side: Side) => roomOn(side, measures) >= needed;
  const isComfortable = (side: Side) => roomOn(side, measures) >= COMFORTABLE_ROOM_PX;
  const roomier = roomOn(other, measures) > roomOn(preferred, measures) ? other : preferred;
  if (current !== null && (fits(current) || isComfortable(current))) return current;
  return [preferred, other].find((side) => fits(side) && isComfortable(side)) ?? roomier;
}

/** Aligned with the start of the mention, or near the pointer where the mention is longer than the card. */
function alignedLeft({ line, view, card, pointerX, rtl }: Measures): number {
  const start = rtl ? line.right - card.width : line.left;
  const reachesPointer = pointerX === null || (pointerX >= start && pointerX <= start + card.width);
  const wanted = reachesPointer ? start : pointerX - card.width / 2;
  return clamp(wanted, view.left + MARGIN_PX, view.right - MARGIN_PX - card.width);
}
