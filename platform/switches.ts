import { browser } from 'wxt/browser';
import { KEYS } from './settings-keys';

/** On which pages Crosslight works. The only settings that a reader's script in a page looks at, so they are read by themselves. */
export interface Switches {
  readonly everywhere: boolean;
  readonly site: boolean;
  /** Pages are read only when the reader asks for it. */
  readonly onlyOnClick: boolean;
}

/** Which switches are on for a site; all sites are, until the reader says otherwise. */
export async function switchesFor(site: string): Promise<Switches> {
  const key = KEYS.sitesOff + site;
  const stored = await browser.storage.sync.get([KEYS.everywhere, KEYS.onlyOnClick, key]);
  return {
    everywhere: stored[KEYS.everywhere] !== true,
    site: stored[key] !== 'off',
    onlyOnClick: stored[KEYS.onlyOnClick] === true,
  };
}

/** Whether Crosslight may work on a site when it is asked to: both its switches are on. */
export async function isOnFor(site: string): Promise<boolean> {
  const { everywhere, site: onSite } = await switchesFor(site);
  return everywhere && onSite;
}

/** Whether Crosslight may read a site's pages without being asked to. */
export async function mayReadUnasked(site: string): Promise<boolean> {
  const { everywhere, site: onSite, onlyOnClick } = await switchesFor(site);
  return everywhere && onSite && !onlyOnClick;
}

/** Turns Crosslight on or off on all sites. */
export async function switchEverywhere(on: boolean): Promise<void> {
  await (on
    ? browser.storage.sync.remove(KEYS.everywhere)
    : browser.storage.sync.set({ [KEYS.everywhere]: true }));
}

/** Turns Crosslight on or off on one site. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  const key = KEYS.sitesOff + site;
  await (on ? browser.storage.sync.remove(key) : browser.storage.sync.set({ [key]: 'off' }));
}
