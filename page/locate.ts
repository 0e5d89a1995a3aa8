import type { PageMap } from './page-map';

/** A stretch of one text node, in UTF-16 units of its data; end exclusive. */
export interface NodeSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a span of page text stands in the document: one stretch per text node, in text order.
 *
 * @param start offset into the page text; `end` is exclusive
 * @returns null if the span is empty or outside the text, or if a node it stands in has been changed or removed since it was read
 */
export function locate(map: PageMap, start: number, end: number): NodeSpan[] | null {
  const spans: NodeSpan[] = [];
  for (let run = runAt(map, start); run < map.starts.length; run += 1) {
    const runStart = map.starts[run] ?? 0;
    if (runStart >= end) break;
    const node = map.nodes[run];
    const from = Math.max(start, runStart);
    const to = Math.min(end, runStart + (map.lengths[run] ?? 0));
    if (node === undefined || from >= to) continue;
    if (!isAsRead(map, node)) return null;
    const shift = (map.nodeOffsets[run] ?? 0) - runStart;
    const last = spans.at(-1);
    // White space that is not rendered parts the runs of one node, but not what is painted.
    if (last?.node === node) spans[spans.length - 1] = { ...last, end: to + shift };
    else spans.push({ node, start: from + shift, end: to + shift });
  }
  return spans.length === 0 ? null : spans;
}

/**
 * The offset into the page text of a caret position, as `caretPositionFromPoint` gives it.
 *
 * @param offset UTF-16 units into the node's data
 * @returns null if the node was not read, has changed since, or shows nothing at that offset
 */
export function textOffsetAt(map: PageMap, node: Node, offset: number): number | null {
  if (!(node instanceof Text) || !isAsRead(map, node)) return null;
  const first = map.read.get(node)?.firstRun ?? 0;
  for (let run = first; map.nodes[run] === node; run += 1) {
    const from = map.nodeOffsets[run] ?? 0;
    const length = map.lengths[run] ?? 0;
    if (offset >= from && offset <= from + length) return (map.starts[run] ?? 0) + offset - from;
  }
  return null;
}

/** Whether a text node is still in its document with the data that was read. */
function isAsRead(map: PageMap, node: Text): boolean {
  const read = map.read.get(node);
  return read !== undefined && node.isConnected && node.data === read.data;
}

/** A range for the highlight registry; unlike a live range it costs the page nothing when it changes. */
export function toStaticRange(span: NodeSpan): StaticRange {
  return new StaticRange({
    startContainer: span.node,
    startOffset: span.start,
    endContainer: span.node,
    endOffset: span.end,
  });
}

/** Index of the first run that ends after an offset. */
function runAt(map: PageMap, offset: number): number {
  let low = 0;
  let high = map.starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.starts[middle] ?? 0) + (map.lengths[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
