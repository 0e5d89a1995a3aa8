import { browser } from 'wxt/browser';
import type { SubjectId } from '../engine/model/ids';
import { DEFAULT_SETTINGS, type Settings } from '../engine/model/settings';
import { KEYS } from './settings-keys';
import { fromStored, toStored } from './stored-settings';

/** All settings, each as the reader chose it or else its default. */
export async function loadSettings(): Promise<Settings> {
  return fromStored(await browser.storage.sync.get(null));
}

/**
 * Makes some settings those given and forgets what is at its default. The others are not touched, so that two changes at the same
 * time never undo one another.
 */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const wanted = toStored({ ...DEFAULT_SETTINGS, ...change });
  const concerned = Object.entries(KEYS).flatMap(([name, key]) =>
    Object.hasOwn(change, name) ? [key] : [],
  );
  const left = Object.keys(await browser.storage.sync.get(null)).filter(
    (key) => !Object.hasOwn(wanted, key) && concerned.some((our) => isUnder(key, our)),
  );
  await Promise.all([browser.storage.sync.remove(left), browser.storage.sync.set(wanted)]);
}

/** Whether pages say nothing of a subject. */
export async function isMuted(subject: SubjectId): Promise<boolean> {
  const key = KEYS.muted + subject;
  return (await browser.storage.sync.get(key))[key] === 'off';
}

/** Has pages say nothing more of a subject, at once in open ones too. */
export async function muteSubject(subject: SubjectId): Promise<void> {
  await browser.storage.sync.set({ [KEYS.muted + subject]: 'off' });
}

/** Takes back {@link muteSubject}. */
export async function unmuteSubject(subject: SubjectId): Promise<void> {
  await browser.storage.sync.remove(KEYS.muted + subject);
}

function isUnder(key: string, our: string): boolean {
  return our.endsWith(':') ? key.startsWith(our) : key === our;
}
