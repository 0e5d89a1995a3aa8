import type { Language } from '../engine/model/language';
import type { Texts } from '../engine/model/texts';
import { browserLanguage, loadLanguage } from './language';
import { makeTexts } from './make-texts';
import { onSettingsChange } from './settings-change';

/** Each language is a script of its own, so that a page loads no more than the one it speaks. */
const SCRIPTS = {
  en: () => import('../generated/texts/en.json'),
  'sr-Latn': () => import('../generated/texts/sr-Latn.json'),
  'sr-Cyrl': () => import('../generated/texts/sr-Cyrl.json'),
  sq: () => import('../generated/texts/sq.json'),
  ru: () => import('../generated/texts/ru.json'),
  de: () => import('../generated/texts/de.json'),
} as const satisfies Record<Language, unknown>;

/**
 * Tells a page of the extension its texts, now and whenever another language is chosen; the page says which language that is.
 * To be awaited before the first rendering.
 *
 * @param root the page's root element
 */
export async function followTexts(
  root: HTMLElement,
  tell: (texts: Texts) => void | Promise<void>,
): Promise<void> {
  // Most readers keep the browser's language: its script is on its way while the storage is asked for the choice.
  void SCRIPTS[browserLanguage()]();
  let asked = 0;
  const take = async () => {
    const number = (asked += 1);
    const language = await loadLanguage();
    const { card, pages } = (await SCRIPTS[language]()).default;
    // Of two choices made quickly the last one holds, whichever script comes last.
    if (number !== asked) return;
    const texts = makeTexts(language, [card, pages]);
    root.lang = language;
    root.dir = texts.dir;
    await tell(texts);
  };
  onSettingsChange((change) => {
    if (change.language) void take();
  });
  await take();
}
