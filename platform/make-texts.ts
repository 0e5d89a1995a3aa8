import type { Direction, Language } from '../engine/model/language';
import type { Message, Texts } from '../engine/model/texts';

/** Some texts as they are bundled: each as it is, or with its plural forms. */
export type Section = Readonly<Record<string, string | Omit<Message, 'key'>>>;

/** Scripts that are written from right to left, of those in wide use. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** Texts of a language from the sections of its file that are wanted. */
export function makeTexts(language: Language, sections: readonly Section[]): Texts {
  const messages = sections.flatMap((section) =>
    Object.entries(section).map(([key, message]) =>
      typeof message === 'string' ? { key, other: message } : { key, ...message },
    ),
  );
  return { language, dir: directionOf(language), messages };
}

/** The way in which a language is written; `tag`: BCP 47. */
export function directionOf(tag: string): Direction {
  return RIGHT_TO_LEFT.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}
