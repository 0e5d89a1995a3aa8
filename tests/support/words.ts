/** The words of the interface as it is bundled, in whichever language. */
import de from '../../generated/texts/de.json';
import en from '../../generated/texts/en.json';
import ru from '../../generated/texts/ru.json';
import sq from '../../generated/texts/sq.json';
import srCyrl from '../../generated/texts/sr-Cyrl.json';
import srLatn from '../../generated/texts/sr-Latn.json';
import { wordsOf, type Words } from '../../components/words';
import type { Language } from '../../engine/model/language';
import { makeTexts } from '../../platform/make-texts';

const BUNDLED = { en, 'sr-Latn': srLatn, 'sr-Cyrl': srCyrl, sq, ru, de };

/** The words of the extension's own pages. */
export function wordsIn(language: Language): Words {
  const { card, pages } = BUNDLED[language];
  return wordsOf(makeTexts(language, [card, pages]));
}

/** The words of a card, and no others: what a reader's script in a page is given. */
export function cardWordsIn(language: Language): Words {
  return wordsOf(makeTexts(language, [BUNDLED[language].card]));
}
