import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { LanguageChoiceSchema, type Language } from '../engine/model/language';
import { negotiateLanguage } from './negotiate-language';
import { KEYS } from './settings-keys';

/** The language the interface speaks: the one chosen, or whichever fits the browser's own. */
export async function loadLanguage(): Promise<Language> {
  const stored = await browser.storage.sync.get(KEYS.language);
  const choice = v.parse(v.fallback(LanguageChoiceSchema, 'auto'), stored[KEYS.language]);
  return choice === 'auto' ? browserLanguage() : choice;
}

/** The language that fits the browser's own. */
export function browserLanguage(): Language {
  return negotiateLanguage([browser.i18n.getUILanguage(), ...navigator.languages]);
}
