import { browser } from 'wxt/browser';

/**
 * What the reader has switched off. Only departures from the default are stored, each under a key of its own, so
 * that two browsers which sync never overwrite one another's lists.
 */
const OFF_EVERYWHERE = 'off';
const SITE_PREFIX = 'site:';

export interface Switches {
  readonly everywhere: boolean;
  readonly site: boolean;
}

/**
 * The site a page belongs to, as readers name it: the host without "www.". Null for pages that are not on the web
 * (browser pages, files), which Crosslight never touches.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}

/** Which switches are on for a site; both are until the reader says otherwise. */
export async function switchesFor(site: string): Promise<Switches> {
  const key = SITE_PREFIX + site;
  const stored = await browser.storage.sync.get([OFF_EVERYWHERE, key]);
  return { everywhere: stored[OFF_EVERYWHERE] !== true, site: stored[key] !== 'off' };
}

/** Whether Crosslight may work on a site: both switches are on. */
export async function isOnFor(site: string): Promise<boolean> {
  const { everywhere, site: onSite } = await switchesFor(site);
  return everywhere && onSite;
}

/** Turns Crosslight on or off on all sites. */
export async function switchEverywhere(on: boolean): Promise<void> {
  await (on
    ? browser.storage.sync.remove(OFF_EVERYWHERE)
    : browser.storage.sync.set({ [OFF_EVERYWHERE]: true }));
}

/** Turns Crosslight on or off on one site. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const key = SITE_PREFIX + site;
  await (on ? browser.storage.sync.remove(key) : browser.storage.sync.set({ [key]: 'off' }));
}

/** Calls back whenever a switch has changed, in this context or another, until the signal aborts. */
export function onSwitched(callback: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    const ours = (key: string) => key === OFF_EVERYWHERE || key.startsWith(SITE_PREFIX);
    if (area === 'sync' && Object.keys(changes).some(ours)) callback();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
