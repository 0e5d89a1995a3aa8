/**
 * Own small tables for writing a name the way another language does. The skeleton (skeleton.ts) already sees through most
 * spellings; these are for what it cannot see, such as German "Sacharowa" or Spanish "Zajárova", and for the other script.
 * Letters are lower case; capitals follow by rule.
 */
type Table = Readonly<Record<string, string>>;

const SERBIAN: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

const MACEDONIAN: Table = { ...SERBIAN, ѓ: 'ǵ', ѕ: 'dz', ќ: 'ḱ' };

const RUSSIAN: Table = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

const UKRAINIAN: Table = { ...RUSSIAN, г: 'h', ґ: 'g', є: 'ye', и: 'y', і: 'i', ї: 'yi' };

const GERMAN: Table = {
  ...RUSSIAN,
  ж: 'sch',
  з: 's',
  в: 'w',
  й: 'i',
  х: 'ch',
  ц: 'z',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  ю: 'ju',
  я: 'ja',
};

const SPANISH: Table = { ...RUSSIAN, й: 'i', х: 'j' };

/** Serbian Latin into other Latin alphabets. */
const ALBANIAN: Table = { č: 'ç', ć: 'q', š: 'sh', ž: 'zh', đ: 'gj', dž: 'xh' };
const TURKISH: Table = { č: 'ç', ć: 'ç', š: 'ş', ž: 'j', đ: 'c', dž: 'c', j: 'y' };
const PLAIN_ENGLISH: Table = { č: 'ch', ć: 'ch', š: 'sh', ž: 'zh', đ: 'dj', dž: 'dzh' };
const PLAIN_GERMAN: Table = {
  č: 'tsch',
  ć: 'tsch',
  š: 'sch',
  ž: 'sch',
  đ: 'dsch',
  dž: 'dsch',
};

const SERBIAN_BACK: Table = Object.fromEntries(
  Object.entries(SERBIAN).map(([cyrillic, latin]) => [latin, cyrillic]),
);

const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters only Serbian, Bosnian and Croatian Latin have side by side; English spellings have none of them. */
const SERBIAN_LATIN = /[čćšžđ]/iu;

/**
 * The name as other languages and scripts write it; empty where it is neither Cyrillic nor Serbian Latin.
 *
 * @param lang BCP 47 tag of the name as given
 */
export function otherSpellings(name: string, lang: string): string[] {
  const primary = lang.split('-')[0] ?? lang;
  if (CYRILLIC.test(name)) return fromCyrillic(name, primary);
  const serbian = ['sr', 'hr', 'bs', 'cnr'].includes(primary) || SERBIAN_LATIN.test(name);
  if (!serbian || primary === 'sq') return [];
  const tables = [SERBIAN_BACK, ALBANIAN, TURKISH, PLAIN_ENGLISH, PLAIN_GERMAN];
  return unique(
    tables.map((table) => transliterate(name, table)),
    name,
  );
}

function fromCyrillic(name: string, lang: string): string[] {
  if (lang === 'sr' || lang === 'mk') {
    const latin = transliterate(name, lang === 'sr' ? SERBIAN : MACEDONIAN);
    return unique([latin, ...otherSpellings(latin, 'sr')], name);
  }
  const own = lang === 'uk' ? UKRAINIAN : RUSSIAN;
  return unique(
    [own, GERMAN, SPANISH].map((table) => transliterate(name, table)),
    name,
  );
}

function unique(names: readonly string[], but: string): string[] {
  return [...new Set(names)].filter((name) => name !== but);
}

/** Writes each letter by the table, pairs of letters first; what the table lacks stays. */
function transliterate(name: string, table: Table): string {
  let written = '';
  for (let at = 0; at < name.length;) {
    const pair = table[name.slice(at, at + 2).toLowerCase()];
    const length = at + 1 < name.length && pair !== undefined ? 2 : 1;
    const letter = name.slice(at, at + length);
    const spelling = length === 2 ? pair : table[letter.toLowerCase()];
    written +=
      spelling === undefined ? letter : inCaseOf(letter, spelling, name.charAt(at + length));
    at += length;
  }
  return written;
}

function inCaseOf(letter: string, spelling: string, next: string): string {
  if (letter === letter.toLowerCase()) return spelling;
  const capitals = next !== '' && next === next.toUpperCase() && next !== next.toLowerCase();
  return capitals ? spelling.toUpperCase() : spelling.charAt(0).toUpperCase() + spelling.slice(1);
}
