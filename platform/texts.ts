import de from '../generated/texts/de.json?raw';
import en from '../generated/texts/en.json?raw';
import ru from '../generated/texts/ru.json?raw';
import sq from '../generated/texts/sq.json?raw';
import srCyrl from '../generated/texts/sr-Cyrl.json?raw';
import srLatn from '../generated/texts/sr-Latn.json?raw';
import type { Language } from '../engine/model/language';
import type { Texts } from '../engine/model/texts';
import { makeTexts, type Section } from './make-texts';

/**
 * Every language, as text: only the one that is spoken is parsed. They are for the background alone, which cannot load a script
 * later; the extension's own pages load the one they need (page-texts.ts).
 */
const BUNDLED: Readonly<Record<Language, string>> = {
  en,
  'sr-Latn': srLatn,
  'sr-Cyrl': srCyrl,
  sq,
  ru,
  de,
};

/** All texts of a language. */
export function allTexts(language: Language): Texts {
  const { card, pages } = bundled(language);
  return makeTexts(language, [card, pages]);
}

/** What a card and a page say: all that a reader's script in a page is given. */
export function cardTexts(language: Language): Texts {
  return makeTexts(language, [bundled(language).card]);
}

/** The texts were written and checked by the build; they are not validated again. */
function bundled(language: Language) {
  return JSON.parse(BUNDLED[language]) as { readonly card: Section; readonly pages: Section };
}
