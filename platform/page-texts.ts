import * as v from 'valibot';
import { LanguageSchema, type Language } from '../engine/model/language';
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

/** In the extension's own pages: the language of the last time, since the settings come only after a page could be painted. */
const LAST_LANGUAGE = 'language';

/**
 * Tells a page of the extension its texts: at once those of the last time, then, if they are others, those of the language chosen, and
 * again whenever another one is chosen. The page says which language it is in. Kept when those of the language chosen have been told.
 *
 * @param root the page's root element
 */
export async function followTexts(
  root: HTMLElement,
  tell: (texts: Texts) => void | Promise<void>,
): Promise<void> {
  let wanted: Language | null = null;
  let spoken: Language | null = null;
  const speak = async (language: Language) => {
    wanted = language;
    const { card, pages } = (await SCRIPTS[language]()).default;
    // Of two choices made quickly the last one holds, whichever script comes last.
    if (language !== wanted || language === spoken) return;
    spoken = language;
    const texts = makeTexts(language, [card, pages]);
    root.lang = language;
    root.dir = texts.dir;
    await tell(texts);
  };
  const take = async () => {
    const language = await loadLanguage();
    if (language === browserLanguage()) localStorage.removeItem(LAST_LANGUAGE);
    else localStorage.setItem(LAST_LANGUAGE, language);
    await speak(language);
  };
  onSettingsChange((change) => {
    if (change.language) void take();
  });
  await Promise.all([speak(lastLanguage()), take()]);
}

function lastLanguage(): Language {
  const last = v.safeParse(LanguageSchema, localStorage.getItem(LAST_LANGUAGE));
  return last.success ? last.output : browserLanguage();
}
