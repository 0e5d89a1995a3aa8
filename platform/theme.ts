import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ThemeChoiceSchema, type ThemeChoice } from '../engine/model/settings';
import { onSettingsChange } from './settings-change';
import { KEYS } from './settings-keys';

/** The colours chosen for cards and the extension's own pages. */
export async function loadTheme(): Promise<ThemeChoice> {
  const stored = await browser.storage.sync.get(KEYS.theme);
  return themeFrom(stored[KEYS.theme]);
}

/** In the extension's own pages: the colours of the last time, since the settings come only after a page could be painted. */
const LAST_THEME = 'theme';

/**
 * Gives a page of the extension the colours chosen, now and whenever the choice changes: at once those of the last time, and those in
 * force when the promise is kept. Never for a script in a web page, whose storage is the page's.
 */
export async function followTheme(root: HTMLElement): Promise<void> {
  root.dataset['theme'] = themeFrom(localStorage.getItem(LAST_THEME));
  const take = async () => {
    const theme = await loadTheme();
    root.dataset['theme'] = theme;
    if (theme === 'auto') localStorage.removeItem(LAST_THEME);
    else localStorage.setItem(LAST_THEME, theme);
  };
  onSettingsChange(({ theme }) => {
    if (theme) void take();
  });
  await take();
}

function themeFrom(stored: unknown): ThemeChoice {
  return v.parse(v.fallback(ThemeChoiceSchema, 'auto'), stored);
}
