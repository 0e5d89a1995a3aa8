import { flatParent } from './flat-tree';
import { distance } from './geometry';
import type { Point } from './geometry';

/**
 * The boxes of a range on the screen, one or more a line, in client pixels and text order. Empty where the text has
 * no box (hidden since it was painted) or is no longer there: a `StaticRange` does not follow changes of the page.
 */
export function rectsOf(range: AbstractRange): DOMRect[] {
  const live = liveRange(range);
  if (live === null) return [];
  return [...live.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A live range over the same text, to be measured and let go; null if the text has changed beneath it. */
export function liveRange(range: AbstractRange): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const live = new Range();
  try {
    live.setStart(startContainer, startOffset);
    live.setEnd(endContainer, endOffset);
  } catch {
    // IndexSizeError: the node has become shorter than the offset.
    return null;
  }
  return live;
}

/** Index of the box nearest to the point; the first one where there is no point; -1 where there is no box. */
export function nearestRect(rects: readonly DOMRect[], point: Point | null): number {
  if (rects.length === 0) return -1;
  if (point === null) return 0;
  const distances = rects.map((rect) => distance(rect, point));
  return distances.indexOf(Math.min(...distances));
}

/** The element that a reader sees the beginning of a range in: a slot for slotted text. */
export function elementOf(range: AbstractRange): Element | null {
  return carrierOf(range.startContainer);
}

/** The element that carries a text in the flat tree; an element carries itself. */
export function carrierOf(node: Node): Element | null {
  return node instanceof Element ? node : flatParent(node);
}
