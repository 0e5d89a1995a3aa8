/**
 * The flat tree is the tree a reader sees: an open shadow root stands in for its host's children, and
 * a slot shows what is slotted into it (CSS Scoping, "flattening").
 */
export function flatChildren(element: Element): Node[] {
  if (element instanceof HTMLSlotElement) {
    const slotted = element.assignedNodes();
    if (slotted.length > 0) return slotted;
  }
  const parent = element.shadowRoot ?? element;
  const children: Node[] = [];
  for (let child = parent.firstChild; child !== null; child = child.nextSibling) {
    children.push(child);
  }
  return children;
}

/** The element that holds a node in the flat tree; null at the top, or where a closed root hides it. */
export function flatParent(node: Node): Element | null {
  const slot = node instanceof Element || node instanceof Text ? node.assignedSlot : null;
  if (slot !== null) return slot;
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
