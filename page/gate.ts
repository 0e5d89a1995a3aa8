import { readable } from './document-kind';
import { scanDocument, type Scan } from './gate-nodes';

/** Changes come in bursts; a look waits until they have paused this long. */
const PAUSE_MS = 500;

/** Fewer new characters than this (a clock, a counter, a share price) are not worth another look. */
const MUCH = 64;

/** A look may take this share of the time at most, whatever the page does. */
const SHARE = 1 / 200;

export interface GateOptions {
  /** Tests stretches of text; told to begin anew before each look. */
  readonly scan: Scan;
  readonly signal: AbortSignal;
  /** Called after each look at the whole page. */
  readonly looked?: (hit: boolean) => void;
}

/**
 * Looks through a page for anything that the corpus could cover, and again whenever much text has come since.
 * Touches nothing: no style or layout is read, and the observer only counts.
 *
 * @returns true at the first hit; false for documents that are left alone (XML, PDF, plain text ...). Does not settle while a page
 *   has no hit.
 * @throws the signal's reason when it is aborted
 */
export async function watchAtGate(
  document: Document,
  { scan, signal, looked }: GateOptions,
): Promise<boolean> {
  if (!readable(document)) {
    looked?.(false);
    return false;
  }
  const changes = countChanges(document, signal);
  try {
    for (;;) {
      const began = performance.now();
      const hit = await scanDocument(document, scan, { signal });
      looked?.(hit);
      if (hit) return true;
      const rest = (performance.now() - began) / SHARE;
      await changes.until(MUCH, Math.max(PAUSE_MS, rest));
    }
  } finally {
    changes.stop();
  }
}

/** Beyond so many added nodes nobody counts: much has come. */
const MANY_NODES = 1_000;

/** Tells when much text has come into a document. */
function countChanges(document: Document, signal: AbortSignal) {
  let added: Node[] = [];
  let notify = (): void => {};
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') added.push(target);
      else if (added.length < MANY_NODES) added.push(...addedNodes);
    }
    notify();
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => notify(), { once: true });

  return {
    stop: () => observer.disconnect(),
    /** Resolves when at least `much` characters have come and then paused, but not before `rest` ms are over. */
    async until(much: number, rest: number): Promise<void> {
      await pause(rest, signal);
      for (let come = 0; come < much;) {
        if (added.length === 0) await new Promise<void>((resolve) => (notify = resolve));
        await quiet();
        come += added.length < MANY_NODES ? lengthOf(added) : much;
        added = [];
      }
    },
  };

  /** Waits until nothing has come for a while; a page that never rests is looked at all the same. */
  async function quiet(): Promise<void> {
    for (let seen = -1, waits = 0; seen !== added.length && waits < 6; waits += 1) {
      seen = added.length;
      await pause(PAUSE_MS, signal);
    }
  }
}

function lengthOf(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (node.textContent?.length ?? 0), 0);
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort);
      resolve();
    }, ms);
    signal.addEventListener('abort', abort, { once: true });
  });
}
