import { browser } from 'wxt/browser';

/** A keyboard command of the manifest and the keys it has now; none where the reader or the browser has taken them away. */
export interface Shortcut {
  readonly command: string;
  readonly keys: string | null;
}

/** The commands with the keys they have now. */
export async function shortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) =>
    name === undefined || name.startsWith('_') ? [] : [{ command: name, keys: shortcut || null }],
  );
}

/** Opens the browser's own page for changing keys. */
export async function openShortcutSettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
