import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ThemeChoiceSchema, type ThemeChoice } from '../engine/model/settings';
import { onSettingsChange } from './settings-change';
import { KEYS } from './settings-keys';

/** The colours chosen for cards and the extension's own pages. */
export async function loadTheme(): Promise<ThemeChoice> {
  const stored = await browser.storage.sync.get(KEYS.theme);
  return v.parse(v.fallback(ThemeChoiceSchema, 'auto'), stored[KEYS.theme]);
}

/** Gives a page of the extension the colours chosen, now and whenever the choice changes. */
export async function followTheme(root: HTMLElement): Promise<void> {
  const take = async () => {
    root.dataset['theme'] = await loadTheme();
  };
  onSettingsChange(({ theme }) => {
    if (theme) void take();
  });
  await take();
}
