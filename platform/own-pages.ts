import { browser } from 'wxt/browser';
import type { SubjectId } from '../engine/model/ids';

/** Where the dossier page shows an event or another subject. */
export function routeOf(subject: SubjectId, isEvent: boolean): string {
  return `#/${isEvent ? 'event' : 'subject'}/${subject}`;
}

/** Where the dossier page shows what a search finds. */
export function searchRoute(query: string): string {
  return `#/?q=${encodeURIComponent(query)}`;
}

/** Opens a page of the extension ("dossier.html#/") in a tab of its own, in the foreground. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: new URL(path, browser.runtime.getURL('/')).href });
}

/** Shows an address in the tab the reader is looking at. */
export async function showOwnPage(path: string): Promise<void> {
  await browser.tabs.update({ url: new URL(path, browser.runtime.getURL('/')).href });
}
