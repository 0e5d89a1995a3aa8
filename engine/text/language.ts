import type { Token } from './tokens';

/** Everyday words by which a language gives itself away; folded. */
const TELLING: Readonly<Record<string, string>> = {
  en: 'the of and in to that is was for with on by at said has from this his were',
  sr: 'je u i da na se su za od koji kao sa nije bi ne koja iz što sto pri',
  sq: 'te ne dhe e per nga me eshte se ka nje qe kane u ishte si',
  de: 'der die und das den von zu ist mit dem nicht ein eine im auf des sich sie',
  es: 'el la de que y en los del las por con una para se su al es',
  fr: 'le la les des et en du une est que dans pour au par qui sur',
  it: 'il di che la e del per in una della sono con gli nel dei',
  tr: 've bir bu da de icin ile olarak olan oldugu daha cok',
  ru: 'и в на что не с по как это от из его за он о было',
  uk: 'і в на що не з та до як це від за його він про було',
};

const CYRILLIC_LETTERS: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['mk', /[ѓќѕ]/u],
  ['sr', /[јљњћђџ]/u],
  ['uk', /[іїєґ]/u],
  ['ru', /[ыэъё]/u],
];

const words = new Map<string, string[]>();
for (const [lang, list] of Object.entries(TELLING)) {
  for (const word of list.split(' ')) words.set(word, [...(words.get(word) ?? []), lang]);
}

/** Enough to tell languages apart; more would only cost time. */
const LOOKED_AT = 600;
const FEWEST_SIGNS = 3;

/**
 * The language of a text, by its everyday words and, in Cyrillic, by its letters.
 *
 * @param list the text's tokens
 * @param stated BCP 47 tag from the markup; wins where the text does not speak against it
 * @returns a primary language tag, or null where nothing tells
 */
export function languageOf(list: readonly Token[], stated: string | null): string | null {
  const said = stated?.toLowerCase().split('-')[0] ?? null;
  const counts = new Map<string, number>();
  let cyrillic = '';
  const step = Math.max(1, Math.floor(list.length / LOOKED_AT));
  for (let i = 0; i < list.length; i += step) {
    const word = list[i]?.word ?? '';
    for (const lang of words.get(word) ?? []) counts.set(lang, (counts.get(lang) ?? 0) + 1);
    const code = word.charCodeAt(0);
    if (code >= 0x400 && code < 0x530) cyrillic += word;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < FEWEST_SIGNS) return said ?? cyrillicLanguage(cyrillic);
  if (said !== null && (counts.get(said) ?? 0) * 2 >= best[1]) return said;
  if (cyrillic.length > 0 && 'ru uk'.includes(best[0]))
    return cyrillicLanguage(cyrillic) ?? best[0];
  return best[0];
}

function cyrillicLanguage(letters: string): string | null {
  return CYRILLIC_LETTERS.find(([, telling]) => telling.test(letters))?.[0] ?? null;
}
