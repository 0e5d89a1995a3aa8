import { LANGUAGES, type Language } from '../engine/model/language';

/**
 * The language of the interface that fits a reader best.
 *
 * @param preferred BCP 47 tags, the first liked best; what is no tag is passed over
 * @returns the first that the interface has, else English
 */
export function negotiateLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const fitting = languageFor(tag.replaceAll('_', '-'));
    if (fitting !== null) return fitting;
  }
  return 'en';
}

function languageFor(tag: string): Language | null {
  const locale = localeOf(tag);
  if (locale === null) return null;
  return LANGUAGES.find((language) => language === locale.language) ?? null;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
