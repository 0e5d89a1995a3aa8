import { browser } from 'wxt/browser';
import { openOwnPage, searchRoute } from './own-pages';

const LOOK_UP = 'look-up';
/** A longer selection is a passage and no name; the search looks at no more of it. */
const LONGEST = 200;

/** The dossier's address for a selected text. */
export function pathForSelection(selection: string): string {
  // By whole characters: half of one cannot stand in an address.
  const query = Array.from(selection.replaceAll(/\s+/g, ' ').trim()).slice(0, LONGEST).join('');
  return `dossier.html${searchRoute(query)}`;
}

/** Puts the entry into the context menu of selected text; a browser keeps it until the next update. */
export async function createMenus(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: LOOK_UP, title, contexts: ['selection'] });
}

/** Answers the entry. To be called while the background starts. */
export function answerMenus(): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId !== LOOK_UP || selectionText === undefined) return;
    // A window that is closed meanwhile has nobody to tell.
    openOwnPage(pathForSelection(selectionText)).catch(() => undefined);
  });
}
