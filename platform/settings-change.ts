import { browser } from 'wxt/browser';
import { KEYS } from './settings-keys';

/** What has changed, sorted by who has to act on it. */
export interface SettingsChange {
  /** A switch: on which pages Crosslight works at all. */
  readonly switches: boolean;
  /** "Only on click" has just been chosen. */
  readonly nowOnlyOnClick: boolean;
  /** Which kinds a page's reading holds, or how it is painted. */
  readonly marks: boolean;
  /** Subjects that are marked no more, or again: each reader reads its page again by itself, and an open card stays. */
  readonly muted: boolean;
  readonly theme: boolean;
  readonly language: boolean;
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** Sorts what the browser says has changed in its storage; null when none of it is ours. */
export function sortChanges(changes: Changes): SettingsChange | null {
  const keys = Object.keys(changes);
  const some = (...ours: string[]) =>
    keys.some((key) => ours.some((our) => (our.endsWith(':') ? key.startsWith(our) : key === our)));
  const change = {
    switches: some(KEYS.everywhere, KEYS.onlyOnClick, KEYS.sitesOff),
    nowOnlyOnClick: changes[KEYS.onlyOnClick]?.newValue === true,
    marks: some(KEYS.marks, KEYS.kindsOff),
    muted: some(KEYS.muted),
    theme: some(KEYS.theme),
    language: some(KEYS.language),
  };
  return Object.values(change).some(Boolean) ? change : null;
}

/** Calls back whenever settings have changed, in this context or another, until the signal aborts. */
export function onSettingsChange(
  callback: (change: SettingsChange) => void,
  signal?: AbortSignal,
): void {
  const onChanged = (changes: Changes, area: string) => {
    const change = area === 'sync' ? sortChanges(changes) : null;
    if (change !== null) callback(change);
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
