import { isOwnElement } from './own-host';
import { isEditable, isSkippedTag } from './skip';

/** Beyond so many records nobody looks at each: the page is read again. */
const RECORDS_AT_MOST = 1_000;

/** Characters of one change beyond this are not counted: it is much already. */
const COUNTED_AT_MOST = 1_000;

/** Changes noted as they come, to be looked at later: an observer's callback must cost next to nothing. */
export class Changes {
  #records: MutationRecord[] = [];
  #flood = false;
  /** Something that can show or hide an element has changed: an attribute, a transition, the window's size. */
  shown = false;

  get any(): boolean {
    return this.shown || this.#flood || this.#records.length > 0;
  }

  note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.type === 'attributes') this.shown = true;
      else if (this.#records.length < RECORDS_AT_MOST) this.#records.push(record);
      else this.#flood = true;
    }
  }

  /** Hands the changes over and begins anew. */
  take(): { records: readonly MutationRecord[]; flood: boolean; shown: boolean } {
    const taken = { records: this.#records, flood: this.#flood, shown: this.shown };
    this.#records = [];
    this.#flood = false;
    this.shown = false;
    return taken;
  }
}

/**
 * Counts the characters of text that came or went; in steps, so that it can be done in slices. White space, markup without
 * text, code, fields and Crosslight's own elements count nothing.
 */
export function* countText(records: readonly MutationRecord[]): Generator<undefined, number, void> {
  let count = 0;
  const counted = new Set<Node>();
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (isUnread(target)) continue;
    if (type === 'characterData') count += charactersOf(target, counted);
    for (const node of addedNodes) count += charactersOf(node, counted);
    for (const node of removedNodes) count += charactersOf(node, counted);
    yield;
  }
  return count;
}

/** A node that came, went and changed is counted once. */
function charactersOf(node: Node, counted: Set<Node>): number {
  if (counted.has(node)) return 0;
  counted.add(node);
  if (node instanceof Text) return lengthOf(node.data);
  if (!(node instanceof Element) || isOwnElement(node) || isSkippedTag(node.localName)) return 0;
  let count = lengthOf(node.textContent ?? '') + charactersInShadow(node);
  const within = node.getElementsByTagName('*');
  for (let at = 0; at < within.length && count < COUNTED_AT_MOST; at += 1) {
    const element = within[at];
    if (element !== undefined) count += charactersInShadow(element);
  }
  return Math.min(count, COUNTED_AT_MOST);
}

/** The text in an element's open shadow root; a custom element without one may get it yet, and counts as a little. */
function charactersInShadow(element: Element): number {
  const root = element.shadowRoot;
  if (root !== null) return Math.max(1, lengthOf(root.textContent ?? ''));
  return element.localName.includes('-') ? 1 : 0;
}

function lengthOf(text: string): number {
  return /[\p{L}\p{N}]/u.test(text) ? text.trim().length : 0;
}

function isUnread(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return (
    element !== null &&
    (isSkippedTag(element.localName) || isOwnElement(element) || isEditableWithin(element))
  );
}

/** Typing makes a record with every letter. */
function isEditableWithin(element: Element): boolean {
  return element instanceof HTMLElement ? element.isContentEditable : isEditable(element);
}
