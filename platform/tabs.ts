import { browser } from 'wxt/browser';

export interface ActiveTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** The tab the reader is looking at; null where the browser does not tell. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url };
}

/** What kind of document a tab shows ("text/html", "application/pdf"); null where scripts are not let in. */
export async function contentTypeOf(tabId: number): Promise<string | null> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return typeof answer?.result === 'string' ? answer.result : null;
  } catch {
    return null;
  }
}
