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
  if (node instanceof Element) {
    if (isOwnElement(node) || isSkippedTag(node.localName)) return 0;
    // A custom element shows what its shadow root holds.
    if (node.shadowRoot !== null || node.localName.includes('-')) return COUNTED_AT_MOST;
  } else if (!(node instanceof Text)) {
    return 0;
  }
  const text = node.textContent ?? '';
  return /[\p{L}\p{N}]/u.test(text) ? Math.min(text.trim().length, COUNTED_AT_MOST) : 0;
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
