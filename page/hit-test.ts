import { isControl } from './control';
import { flatParent } from './flat-tree';
import { contains } from './geometry';
import type { Point } from './geometry';
import { indexOf } from './mention-index';
import type { MentionIndex } from './mention-index';
import type { PaintedMention } from './painted';
import { carrierOf, rectsOf } from './range-rects';
import { isSeeThrough } from './see-through';

/** What a pointer points at. */
export interface Hit {
  readonly painted: PaintedMention;
  /** A click here belongs to the page: on a link, button or form control, or under a layer that is one. */
  readonly onControl: boolean;
}

/** Where to look. */
export interface Page {
  readonly document: Document;
  /** The same array as long as nothing was painted anew. */
  readonly mentions: readonly PaintedMention[];
  /** The open shadow roots of the page: carets in their text are found only if they are named. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** How many elements beside a layer are asked in one test whether they let clicks through (`pointer-events: none`). */
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
  const index = indexOf(page.mentions);
  const underCaret =
    caret !== null && isOnLetter(caret, point) ? index.at(caret.offsetNode, caret.offset) : null;
  if (underCaret?.length === 0) return null;
  const stack = elementsAt(page.document, point);
  const candidates = underCaret ?? mentionsIn(stack, index);
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

/** Mentions whose letters may be under the point: those in the elements there, and untouchable ones under a layer. */
function* mentionsIn(stack: readonly Element[], index: MentionIndex): Generator<PaintedMention> {
  for (const element of stack) yield* index.carriers.get(element) ?? [];
  const [top] = stack;
  const beside = top === undefined ? null : flatParent(top);
  if (top === undefined || beside === null || !(isLayer(top) || isControl(top))) return;
  let looked = 0;
  for (const [element, mentions] of index.carriers) {
    if (!beside.contains(element)) continue;
    if (getComputedStyle(element).pointerEvents === 'none') yield* mentions;
    looked += 1;
    if (looked === MOST_UNTOUCHABLE) return;
  }
}

function isLayer(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position === 'absolute' || position === 'fixed';
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
