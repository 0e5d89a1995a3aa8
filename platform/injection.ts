import { browser } from 'wxt/browser';

/** One document of a tab: what a message's sender is, and what scripts and styles are put into. */
export interface Place {
  readonly tabId: number;
  readonly frameId: number;
}

const GATE_FILE = '/content-scripts/gate.js';
const READER_FILE = '/reader.js';

/** Runs the reader in a document; one that runs there already gives way. Rejects where scripts are not let in. */
export async function injectReader({ tabId, frameId }: Place): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [READER_FILE],
  });
}

/**
 * Runs the gate again in every open web page: after an installation, which in Chromium leaves open tabs without content
 * scripts, and when a switch has been turned on. The gate puts an earlier one of itself out of work. Tabs that cannot be
 * scripted (the store, sleeping tabs) are passed over.
 */
export async function injectGateEverywhere(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(ids.map(injectGate));
}

/** Runs the gate in a tab's top frame. Rejects where scripts are not let in. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [GATE_FILE] });
}

/**
 * Runs the reader again in every page in which it runs, for a reading by new settings. What painted the last one is taken away first.
 *
 * @param isRead whether a reader runs in a tab
 */
export async function readAgainEverywhere(
  isRead: (tabId: number) => Promise<boolean>,
  everyCss: readonly string[],
): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const readAgain = async (tabId: number): Promise<void> => {
    if (!(await isRead(tabId))) return;
    const place = { tabId, frameId: 0 };
    await Promise.allSettled(everyCss.map((css) => removeHighlightRules(place, css)));
    await injectReader(place);
  };
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [readAgain(id)])));
}

/** Puts the rules that paint mentions into a document. */
export async function insertHighlightRules(place: Place, css: string): Promise<void> {
  await browser.scripting.insertCSS(rules(place, css));
}

/** Takes away what {@link insertHighlightRules} put there; the text must be the same. */
export async function removeHighlightRules(place: Place, css: string): Promise<void> {
  await browser.scripting.removeCSS(rules(place, css));
}

function rules({ tabId, frameId }: Place, css: string) {
  return {
    target: { tabId, frameIds: [frameId] },
    css,
    // Firefox needs USER for open shadow roots; Chromium never paints a USER-origin ::highlight. See docs/browser-bugs.md.
    origin: import.meta.env.FIREFOX ? ('USER' as const) : ('AUTHOR' as const),
  };
}
