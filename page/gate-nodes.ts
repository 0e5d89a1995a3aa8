import { inSlices } from './slices';

/**
 * Looks at the next stretch of page text and says whether a covered form ends in it. A form may have
 * begun in the stretch before, unless this one starts a new block.
 */
export type Scan = (text: string, startsNewBlock: boolean) => boolean;

/** Text in here is code, not reading matter, or the reader's own typing. */
const SKIPPED = /^(?:script|style|noscript|template|textarea|title)$/i;

/** Without style reads only the tag can tell: words run on through these, and end at all others. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|big|cite|del|dfn|em|font|i|ins|label|mark|q|s|slot|small|span|strong|sub|sup|time|tt|u|var|wbr)$/i;

/**
 * Goes once through the text nodes of a document, open shadow roots included, until `scan` finds
 * something. Reads neither style nor layout; works in slices of at most 4 ms.
 *
 * @returns whether `scan` answered true
 * @throws the signal's reason when it is aborted
 */
export function scanDocument(
  document: Document,
  scan: Scan,
  { signal }: { signal: AbortSignal },
): Promise<boolean> {
  return inSlices(scanTree(document, scan), { signal });
}

function* scanTree(root: Document | ShadowRoot, scan: Scan): Generator<undefined, boolean, void> {
  if (yield* scanTexts(root, scan)) return true;
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot !== null && (yield* scanTree(element.shadowRoot, scan))) return true;
    yield;
  }
  return false;
}

function* scanTexts(root: Document | ShadowRoot, scan: Scan): Generator<undefined, boolean, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let block: Node | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node as Text;
    let sameBlock = true;
    if (text.parentNode !== parent) {
      parent = text.parentNode;
      const holder = blockOf(text);
      sameBlock = holder === block;
      block = holder;
    }
    if (block === null || SKIPPED.test(block.nodeName)) continue;
    const before = text.previousSibling;
    const broken = before !== null && before.nodeType === 1 && !INLINE.test(before.nodeName);
    if (scan(text.data, broken || !sameBlock)) return true;
    yield;
  }
  return false;
}

/** The nearest ancestor whose tag does not let words run on through it. */
function blockOf(text: Text): Node | null {
  let holder = text.parentNode;
  while (holder !== null && INLINE.test(holder.nodeName)) holder = holder.parentNode;
  return holder;
}
