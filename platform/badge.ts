import { browser } from 'wxt/browser';

/** Shows the number of subjects found on a tab's page; none shows no badge. */
export async function showCount(tabId: number, count: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  if (count === 0) return;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#44546a' });
  await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
}
