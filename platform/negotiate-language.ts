import { LANGUAGES, type Language } from '../engine/model/language';

/** Written so much like Serbian in Latin letters that its readers have no trouble with it. */
const LIKE_SERBIAN = new Set(['bs', 'hr', 'sh', 'cnr']);
/** Regions in which Serbian without a script is mostly written in Latin letters. */
const LATIN_REGIONS = new Set(['ME', 'XK']);

/**
 * The language of the interface that fits a reader best.
 *
 * @param preferred BCP 47 tags, the first liked best; what is no tag is passed over
 * @returns the first that the interface has, or has something near to; else English
 */
export function negotiateLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const locale = localeOf(tag.replaceAll('_', '-'));
    const fitting = locale && languageFor(locale);
    if (fitting) return fitting;
  }
  return 'en';
}

function languageFor({ language, script, region }: Intl.Locale): Language | null {
  if (LIKE_SERBIAN.has(language)) return script === 'Cyrl' ? 'sr-Cyrl' : 'sr-Latn';
  if (language === 'sr') {
    const isLatin = script === undefined ? LATIN_REGIONS.has(region ?? '') : script === 'Latn';
    return isLatin ? 'sr-Latn' : 'sr-Cyrl';
  }
  return LANGUAGES.find((one) => one === language) ?? null;
}

function localeOf(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
