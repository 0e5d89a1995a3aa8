/** What a character means for finding words. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** A combining mark that a word is the same word without (an accent). */
export const MARK = 4;
/** Soft hyphen, zero-width characters, direction marks: invisible, never part of a name. */
export const IGNORED = 5;
/** A combining mark that a word cannot do without (a vowel of Devanagari, Hebrew, Arabic). */
export const VOWEL_SIGN = 6;

export type CharKind = 0 | 1 | 2 | 3 | 4 | 5 | 6;

// Modifier letters (footnote marks, the Ukrainian apostrophe) are not letters of a word.
const LETTER = /^[\p{Ll}\p{Lu}\p{Lt}\p{Lo}]$/u;
const UPPERCASE = /^[\p{Lu}\p{Lt}]$/u;
const DECIMAL = /^\p{Nd}$/u;
const COMBINING = /^\p{M}$/u;
/** The blocks of marks that Latin, Greek and Cyrillic letters carry. */
const DIACRITIC =
  /^[\u{300}-\u{36F}\u{483}-\u{487}\u{1AB0}-\u{1AFF}\u{1DC0}-\u{1DFF}\u{20D0}-\u{20FF}\u{FE20}-\u{FE2F}]$/u;
const INVISIBLE =
  /^[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]$/u;

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kind of a code point. Looked up in a table that fills itself, since a page uses few of them. */
export function charKind(codePoint: number): CharKind {
  if (codePoint > 0xffff) return classify(codePoint);
  const known = table[codePoint];
  if (known !== undefined && known !== UNKNOWN) return known as CharKind;
  return (table[codePoint] = classify(codePoint));
}

function classify(codePoint: number): CharKind {
  const char = String.fromCodePoint(codePoint);
  if (INVISIBLE.test(char)) return IGNORED;
  if (COMBINING.test(char)) return DIACRITIC.test(char) ? MARK : VOWEL_SIGN;
  if (DECIMAL.test(char)) return DIGIT;
  if (!LETTER.test(char)) return OTHER;
  return UPPERCASE.test(char) ? UPPER : LOWER;
}
