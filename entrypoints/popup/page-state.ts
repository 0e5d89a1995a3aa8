import type { PopupPage, Unreadable } from '../../components/popup-state';
import { askReader } from '../../platform/messages';
import { injectGate } from '../../platform/injection';
import { siteOf } from '../../platform/site';
import type { Switches } from '../../platform/switches';
import { hasAccessTo, lookInto, type Tab } from '../../platform/tabs';

/** How often a page that is still being read is asked again; once read it is asked less often, since it may go on changing. */
const READING_MS = 120;
const READ_MS = 1_000;

const STORES = new Set([
  'chromewebstore.google.com',
  'chrome.google.com',
  'microsoftedge.microsoft.com',
  'addons.mozilla.org',
]);

/** Tells what is known of the tab's page, and again whenever that changes, until the signal aborts. */
export async function watchPageState(
  tab: Tab | null,
  switches: Switches,
  tell: (page: PopupPage) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const page = await pageState(tab, switches);
    if (signal.aborted) return;
    tell(page);
    if (page.state !== 'reading' && page.state !== 'read') return;
    await new Promise((resolve) =>
      setTimeout(resolve, page.state === 'reading' ? READING_MS : READ_MS),
    );
  }
}

async function pageState(tab: Tab | null, switches: Switches): Promise<PopupPage> {
  const site = siteOf(tab?.url);
  if (tab === null || site === null) return { state: 'unreadable', why: whyNotWeb(tab?.url) };
  if (!switches.everywhere) return { state: 'off-everywhere' };
  if (!switches.site) return { state: 'off-site' };

  const summary = await askReader(tab.id, 'summary', null);
  if (summary.ok) {
    const { settled, subjects, numbers } = summary.value;
    return settled || subjects.length > 0
      ? { state: 'read', subjects, numbers }
      : { state: 'reading' };
  }
  return withoutReader(tab, site, switches.onlyOnClick);
}

/** No reader answers: the gate found nothing, is still looking, or was never let in. */
async function withoutReader(tab: Tab, site: string, onlyOnClick: boolean): Promise<PopupPage> {
  const inside = await lookInto(tab.id);
  if (inside === null) {
    return { state: 'unreadable', why: await whyShut(tab, site) };
  }
  if (inside.contentType === 'application/pdf') return { state: 'unreadable', why: 'pdf' };
  if (!/html/.test(inside.contentType)) return { state: 'unreadable', why: 'viewer' };
  if (inside.gate === 'absent') {
    await injectGate(tab.id);
    return { state: 'reading' };
  }
  if (inside.gate === 'hit' && onlyOnClick) return { state: 'waiting' };
  return inside.gate === 'nothing' ? { state: 'read', subjects: [] } : { state: 'reading' };
}

/** Where a page could not be loaded, the browser shows one of its own under the same address. */
async function whyShut({ url }: Tab, site: string): Promise<Unreadable> {
  if (STORES.has(site)) return 'store';
  return url !== undefined && (await hasAccessTo(url)) ? 'browser-page' : 'no-access';
}

function whyNotWeb(url: string | undefined): Unreadable {
  return url?.startsWith('file:') === true ? 'file' : 'browser-page';
}
