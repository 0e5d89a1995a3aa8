import { browser } from 'wxt/browser';

export interface Tab {
  readonly id: number;
  /** Undefined where the browser does not tell: its own pages, mostly. */
  readonly url: string | undefined;
}

/** The tab the reader is looking at; null where the browser does not tell. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** A tab by its id; null if there is none. */
export async function tabOf(id: number): Promise<Tab | null> {
  try {
    return { id, url: (await browser.tabs.get(id)).url };
  } catch {
    return null;
  }
}

/** What can be seen of a tab's document from inside: its type ("text/html"), and what the gate has found there. */
export interface Inside {
  readonly contentType: string;
  /** `looking`: not finished yet. `absent`: the page was opened before the extension was installed. */
  readonly gate: 'hit' | 'nothing' | 'looking' | 'absent';
}

/** Null where scripts are not let in. */
export async function lookInto(tabId: number): Promise<Inside | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: inside });
    return (answer?.result as Inside | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Whether the extension has been given access to the pages of a web address's site. */
export async function hasAccessTo(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Runs in the page's isolated world: must not use anything from around it. */
function inside(): Inside {
  const { crosslightGate } = globalThis as {
    crosslightGate?: { looked: 'hit' | 'nothing' | null };
  };
  const gate = crosslightGate === undefined ? 'absent' : (crosslightGate.looked ?? 'looking');
  return { contentType: document.contentType, gate };
}
