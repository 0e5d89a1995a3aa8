/**
 * The skeleton of a name: what is left when the conventions by which languages write the same sounds are taken away, so that
 * Vučić, Vuchich, Vuçiq, Вучић and Вучич are one, and so are Botsan-Kharchenko, Bocan-Harčenko and Боцан-Харченко.
 *
 * Own tables, for Serbian, Macedonian, Russian and Ukrainian Cyrillic and for the Latin spellings that English, Serbian,
 * Albanian, German and Turkish use. Lossy on purpose: equal skeletons are a reason to compare two names, not an identity.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'e',
  ж: 'z',
  з: 'z',
  ѕ: 'z',
  и: 'i',
  і: 'i',
  ј: 'i',
  к: 'k',
  л: 'l',
  љ: 'l',
  м: 'm',
  н: 'n',
  њ: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'c',
  џ: 'z',
  ш: 's',
  щ: 's',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'u',
  я: 'a',
};

/** Spellings of one sound, longest first: tried in this order at every place of a Latin word. */
const LATIN: readonly (readonly [spelling: string, sound: string])[] = [
  ['schtsch', 's'],
  ['shch', 's'],
  ['dsch', 'z'],
  ['tsch', 'c'],
  ['tch', 'c'],
  ['sch', 's'],
  ['dzh', 'z'],
  ['ch', 'c'],
  ['cz', 'c'],
  ['ts', 'c'],
  ['tz', 'c'],
  ['sh', 's'],
  ['sz', 's'],
  ['zh', 'z'],
  ['dz', 'z'],
  ['dj', 'd'],
  ['gj', 'd'],
  ['xh', 'z'],
  ['kh', 'h'],
  ['ph', 'f'],
  ['th', 't'],
  ['ck', 'k'],
  ['yo', 'o'],
  ['jo', 'o'],
  ['yu', 'u'],
  ['ju', 'u'],
  ['ya', 'a'],
  ['ja', 'a'],
  ['ye', 'e'],
  ['je', 'e'],
  ['lj', 'l'],
  ['nj', 'n'],
  ['iy', 'i'],
  ['ij', 'i'],
  ['yi', 'i'],
  ['q', 'c'],
  ['w', 'v'],
  ['y', 'i'],
  ['j', 'i'],
  ['x', 'ks'],
];

const byFirst = new Map<string, (readonly [string, string])[]>();
for (const row of LATIN) {
  const first = row[0].charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), row]);
}

/**
 * @param word one folded word
 * @returns its skeleton in the letters a to z; other scripts and digits stay as they are
 */
export function skeleton(word: string): string {
  let sounds = '';
  for (let at = 0; at < word.length;) {
    const char = word.charAt(at);
    const cyrillic = CYRILLIC[char];
    let sound = cyrillic ?? char;
    let length = 1;
    if (cyrillic === undefined) {
      const row = byFirst.get(char)?.find(([spelling]) => word.startsWith(spelling, at));
      if (row !== undefined) [length, sound] = [row[0].length, row[1]];
    }
    // A letter written twice is heard once; soft and hard signs are not heard at all.
    if (sound !== '' && !sounds.endsWith(sound)) sounds += sound;
    at += length;
  }
  return sounds;
}
