import { flatChildren, flatParent } from './flat-tree';
import { isOwnElement } from './own-host';

/** Tab or Shift+Tab. */
export type Direction = 'forward' | 'back';

/** The elements inside `container` that Tab stops at, in order. Positive `tabindex` values are not honoured. */
export function tabStops(container: ParentNode): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
}

/** The element that has the focus, looked up through open shadow roots; null if it is the page as a whole. */
export function focusedElement(document: Document): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body || at === document.documentElement ? null : at;
}

/**
 * Moves the focus to the next or previous stop of the page, counted from a place that cannot have the focus itself.
 *
 * @returns false if there is none in that direction; the focus is then where it was
 */
export function focusBeside(place: Node, direction: Direction): boolean {
  for (const element of beside(place, direction)) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    if (element.tabIndex < 0 || isOwnElement(element)) continue;
    // Whether an element can have the focus (not inert, not hidden, not disabled) only the browser knows.
    element.focus();
    if (element.matches(':focus')) return true;
  }
  return false;
}

/** Every element after (or before) a node in the order of the flat tree, nearest first. */
function* beside(place: Node, direction: Direction): Generator<Element> {
  let at: Node = place;
  for (let parent = flatParent(at); parent !== null; parent = flatParent(at)) {
    const siblings = inOrder(parent, direction);
    for (const sibling of siblings.slice(siblings.indexOf(at) + 1)) {
      yield* within(sibling, direction);
    }
    if (direction === 'back') yield parent;
    at = parent;
  }
}

function* within(node: Node, direction: Direction): Generator<Element> {
  if (!(node instanceof Element)) return;
  if (direction === 'forward') yield node;
  for (const child of inOrder(node, direction)) yield* within(child, direction);
  if (direction === 'back') yield node;
}

function inOrder(parent: Element, direction: Direction): Node[] {
  const children = flatChildren(parent);
  return direction === 'forward' ? children : children.reverse();
}
