import { isControl } from './control';
import { flatParent } from './flat-tree';
import { contains } from './geometry';
import type { Point } from './geometry';
import type { PaintedMention } from './painted';
import { carrierOf, elementOf, rectsOf } from './range-rects';
import { isSeeThrough } from './see-through';

export interface Hit {
  readonly painted: PaintedMention;
  /** A click here belongs to the page: on a link, button or form control, or under a layer that is one. */
  readonly onControl: boolean;
}

export interface Page {
  readonly document: Document;
  readonly mentions: readonly PaintedMention[];
  /** The open shadow roots of the page: carets in their text are found only if they are named. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Of how many mentions in untouchable text (`pointer-events: none`) the boxes are looked at in one test. */
const MOST_UNTOUCHABLE = 100;

/**
 * The mention whose letters are under a point, or null. Letters under something painted do not count, nor inert ones.
 *
 * The browser's caret position names the text at once; since it also answers for points beside the text, the letters'
 * boxes are asked too. A layer over the text has the caret position for itself: then the mentions in the elements
 * under the point are tried by their boxes.
 */
export function hitTest(page: Page, point: Point): Hit | null {
  const caret = page.document.caretPositionFromPoint(point.x, point.y, {
    shadowRoots: [...page.shadowRoots],
  });
  const stack = elementsAt(page.document, point);
  const candidates =
    caret !== null && isOnLetter(caret, point)
      ? page.mentions.filter(({ range }) => rangeHolds(range, caret.offsetNode, caret.offset))
      : mentionsIn(stack, page.mentions);
  for (const painted of candidates) {
    if (!rectsOf(painted.range).some((rect) => contains(rect, point))) continue;
    const layers = layersOver(painted, stack);
    if (layers === null || !layers.every(isSeeThrough)) continue;
    return { painted, onControl: [...layers, ...carriersOf(painted)].some(isControl) };
  }
  return null;
}

/** Whether a letter of the caret's text is under the point: then no other text can be meant. */
function isOnLetter({ offsetNode, offset }: CaretPosition, point: Point): boolean {
  if (!(offsetNode instanceof Text)) return false;
  const letters = new Range();
  letters.setStart(offsetNode, Math.max(0, offset - 1));
  letters.setEnd(offsetNode, Math.min(offsetNode.length, offset + 1));
  return rectsOf(letters).some((rect) => contains(rect, point));
}

function rangeHolds(range: AbstractRange, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  if (node === startContainer || node === endContainer) return true;
  if (startContainer === endContainer) return false;
  const { DOCUMENT_POSITION_FOLLOWING: following } = Node;
  return (
    (startContainer.compareDocumentPosition(node) & following) !== 0 &&
    (node.compareDocumentPosition(endContainer) & following) !== 0
  );
}

/** Elements under the point, topmost first, open shadow trees included. */
function elementsAt(root: Document | ShadowRoot, { x, y }: Point): Element[] {
  const found = new Set<Element>();
  for (const element of root.elementsFromPoint(x, y)) {
    if (element.getRootNode() !== root) continue;
    if (element.shadowRoot !== null) {
      for (const inner of elementsAt(element.shadowRoot, { x, y })) found.add(inner);
    }
    found.add(element);
  }
  return [...found];
}

/** Mentions whose text may be under the point: those in the elements there, and untouchable ones beside the topmost. */
function* mentionsIn(
  stack: readonly Element[],
  mentions: readonly PaintedMention[],
): Generator<PaintedMention> {
  const here = new Set(stack);
  const beside = stack[0] === undefined ? null : flatParent(stack[0]);
  let untouchable = 0;
  for (const painted of mentions) {
    const element = elementOf(painted.range);
    if (element === null) continue;
    const parent = flatParent(element);
    const isHere = here.has(element) || (parent !== null && here.has(parent));
    if (isHere) yield painted;
    else if (beside?.contains(element) === true && untouchable < MOST_UNTOUCHABLE) {
      untouchable += 1;
      yield painted;
    }
  }
}

/**
 * The elements painted over a mention at the point, or null if it cannot be reached there: inert, or clipped away.
 */
function layersOver(painted: PaintedMention, stack: readonly Element[]): Element[] | null {
  const carriers = carriersOf(painted);
  const around = new Set<Element>();
  for (const carrier of carriers) {
    for (let at: Element | null = carrier; at !== null; at = flatParent(at)) around.add(at);
  }
  const isReached = carriers.some((one) => stack.includes(boxAround(one)));
  if (!isReached && !carriers.every((one) => isUntouchable(one, around))) return null;
  const own = stack.findIndex((one) => around.has(one));
  return own === -1 ? null : stack.slice(0, own);
}

/** The elements a mention's letters stand in: more than one where markup splits a name. */
function carriersOf({ range }: PaintedMention): Element[] {
  const [first, last] = [carrierOf(range.startContainer), carrierOf(range.endContainer)];
  const carriers = [first, last].filter((one) => one !== null);
  if (first === last || first === null || last === null) return carriers.slice(0, 1);
  let shared: Element | null = first;
  while (shared !== null && !shared.contains(last)) shared = flatParent(shared);
  return shared === null ? carriers : [...carriers, shared];
}

/** Text that lets every click through is missing from the elements under a point, though it is seen and not inert. */
function isUntouchable(element: Element, around: ReadonlySet<Element>): boolean {
  if (getComputedStyle(element).pointerEvents !== 'none') return false;
  if ([...around].some((one) => one.hasAttribute('inert'))) return false;
  const modals = [...element.ownerDocument.querySelectorAll(':modal')];
  return modals.every((modal) => around.has(modal));
}

/** The nearest element around a text that has a box: `display: contents` has none. */
function boxAround(element: Element): Element {
  for (let at: Element | null = element; at !== null; at = flatParent(at)) {
    if (getComputedStyle(at).display !== 'contents') return at;
  }
  return element;
}
