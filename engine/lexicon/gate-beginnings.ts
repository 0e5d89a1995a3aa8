/** So many letters are looked for just as they are, because fixed beginnings are found quickly. */
const FIXED = 4;

/** Small letters with accents of western Europe are left out: pages are full of them, and they begin no name. */
const ACCENTED_BEGINNING = 'À-ÞĀ-ɏḀ-ỿ';
const ACCENTED = 'À-ʯḀ-ỿ';
const CYRILLIC_ACCENTED = 'ЀЁЃЇЌ-ЎЙйѐёѓїќ-ўӀ-ӿ';

/**
 * Sources of two expressions for raw text, for its ASCII and for anything else: the first letters of the names with a capital or all
 * in capitals; and words that begin like a name but with accents. They find too much, never too little; what
 * they find is folded and looked at again.
 *
 * @param names folded names; "~" before one that may begin small
 */
export function beginningSources(names: readonly string[]): { plain: string; beginnings: string } {
  const begins = [...new Set(names.flatMap(beginningsOf))];
  const latin = begins.filter((begin) => begin < '\u0370');
  const other = begins.filter((begin) => begin >= '\u0370');
  const accented = (initials: string, letters: string, accents: string): string =>
    `[${initials}][${letters}]{0,${FIXED - 2}}[${accents}]`;
  return {
    // Nothing matches an empty lexicon.
    plain: latin.length === 0 ? '$.' : byLetter(latin),
    beginnings: [
      ...(other.length === 0 ? [] : [byLetter(other)]),
      ...(latin.length === 0
        ? []
        : [accented(initialsOf(latin), 'a-zA-Z', ACCENTED), `[${ACCENTED_BEGINNING}]`]),
      ...(other.length === 0
        ? []
        : [accented(initialsOf(other), 'а-яА-Я', CYRILLIC_ACCENTED), `[${CYRILLIC_ACCENTED}]`]),
    ]
      .map((source) => `${source}|`)
      .join(''),
  };
}

/** With a capital, all in capitals, and small where it may be. */
function beginningsOf(name: string): string[] {
  const begin = name.replace('~', '').split(' ', 1).join('').slice(0, FIXED);
  const upper = begin.toUpperCase();
  return [upper.charAt(0) + begin.slice(1), upper, ...(name.startsWith('~') ? [begin] : [])];
}

/** Alternatives that begin alike drawn together: they are tried twice as fast. */
function byLetter(begins: readonly string[]): string {
  return Array.from(initialsOf(begins), (letter) => {
    const rests = begins.filter((begin) => begin.startsWith(letter)).map((begin) => begin.slice(1));
    return `${letter}(?:${rests.join('|')})`;
  }).join('|');
}

function initialsOf(begins: readonly string[]): string {
  return [...new Set(begins.map((begin) => begin.charAt(0)))].join('');
}
