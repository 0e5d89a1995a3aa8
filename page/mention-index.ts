import type { PaintedMention } from './painted';
import { carrierOf } from './range-rects';

/** Painted mentions by where they stand, so that a look under the pointer does not go through all of them. */
export interface MentionIndex {
  /** The mentions that hold a place in the text; more than one only where two meet. */
  at(node: Node, offset: number): PaintedMention[];
  /** The elements that carry mentions, each with those whose letters begin or end in it. */
  readonly carriers: ReadonlyMap<Element, readonly PaintedMention[]>;
}

const indexes = new WeakMap<readonly PaintedMention[], MentionIndex>();

/** @param mentions the same array gives the same index */
export function indexOf(mentions: readonly PaintedMention[]): MentionIndex {
  const known = indexes.get(mentions);
  if (known !== undefined) return known;
  const index = buildIndex(mentions);
  indexes.set(mentions, index);
  return index;
}

function buildIndex(mentions: readonly PaintedMention[]): MentionIndex {
  const byNode = new Map<Node, PaintedMention[]>();
  const carriers = new Map<Element, PaintedMention[]>();
  /** Split by markup: a node between the first and the last may be in any of them. */
  const split: PaintedMention[] = [];
  for (const painted of mentions) {
    const { startContainer, endContainer } = painted.range;
    if (startContainer === endContainer) add(byNode, startContainer, painted);
    else split.push(painted);
    const [first, last] = [carrierOf(startContainer), carrierOf(endContainer)];
    if (first !== null) add(carriers, first, painted);
    if (last !== null && last !== first) add(carriers, last, painted);
  }
  return {
    carriers,
    at: (node, offset) =>
      [...(byNode.get(node) ?? []), ...split].filter(({ range }) => holds(range, node, offset)),
  };
}

function add<K>(map: Map<K, PaintedMention[]>, key: K, painted: PaintedMention): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [painted]);
  else list.push(painted);
}

function holds(range: AbstractRange, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  return (
    (startContainer.compareDocumentPosition(node) & following) !== 0 &&
    (node.compareDocumentPosition(endContainer) & following) !== 0
  );
}
