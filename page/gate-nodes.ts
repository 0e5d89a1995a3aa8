import { inSlices } from './slices';

/**
 * Looks at the next stretch of page text and says whether a covered form stands in it. A stretch is the text of one block, or
 * of as much of it as stands between two others; markup inside a line does not part it.
 */
export type Scan = (text: string) => boolean;

/** Text in here is code, not reading matter, or the reader's own typing. */
const SKIPPED = namesOf('script style noscript template textarea title');

/** Without style reads only the tag can tell: words run on through these, and end at all others. */
const INLINE = namesOf(
  'a abbr b bdi bdo big cite del dfn em font i ins label mark q s slot small span strong sub sup time tt u var wbr',
);

/** A block without end is looked at in parts of this many characters, of which neighbours share the longest name's length. */
const LONGEST_RUN = 4_000;
const SEAM = 64;

/** Stopping at every node would cost more than looking at it. */
const NODES_PER_STEP = 16;

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
  // A second walk: in one walk over both, the elements would cost as much as the text.
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let count = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shadow = (node as Element).shadowRoot;
    if (shadow !== null && (yield* scanTree(shadow, scan))) return true;
    if ((count += 1) % NODES_PER_STEP === 0) yield;
  }
  return false;
}

function* scanTexts(root: Document | ShadowRoot, scan: Scan): Generator<undefined, boolean, void> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let block: Node | null = null;
  let skipped = false;
  /** The text of the block so far: read as a whole, since a name may be split between its nodes. */
  let run = '';
  for (let count = 0, node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentNode !== parent) {
      parent = node.parentNode;
      const holder = blockAround(parent, block);
      if (holder !== block) {
        if (run !== '' && scan(run)) return true;
        run = '';
        skipped = holder === null || SKIPPED.has(holder.nodeName);
        block = holder;
      }
    }
    if (!skipped) run += (node as Text).data;
    if (run.length > LONGEST_RUN) {
      if (scan(run)) return true;
      run = run.slice(-SEAM);
    }
    if ((count += 1) % NODES_PER_STEP === 0) yield;
  }
  return run !== '' && scan(run);
}

/**
 * The nearest element whose tag does not let words run on through it.
 *
 * @param last the block before, which is most often this one too: its name need not be looked at
 */
function blockAround(holder: Node | null, last: Node | null): Node | null {
  while (holder !== last && holder !== null && INLINE.has(holder.nodeName)) {
    holder = holder.parentNode;
  }
  return holder;
}

/** Names of elements as `nodeName` has them in HTML and in XHTML. */
function namesOf(tags: string): Set<string> {
  return new Set([...tags.toUpperCase().split(' '), ...tags.split(' ')]);
}
