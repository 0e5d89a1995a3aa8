import { DIGIT, IGNORED, LOWER, MARK, OTHER, UPPER, VOWEL_SIGN, charKind } from './letters';

/**
 * A text made comparable: compatibility forms resolved (NFKD), lower case, without combining marks and invisible
 * characters; spaces, quotes and dashes in their plain form. Cyrillic stays Cyrillic.
 */
export interface Folded {
  readonly text: string;
  /** Original offset at which the character behind each unit of `text` begins; null where folding moved nothing. */
  readonly starts: Uint32Array | null;
  /** Original offset at which that character, with its combining marks, ends; null where folding moved nothing. */
  readonly ends: Uint32Array | null;
}

const ASCII = /^[\0-\x7f]*$/;

/** Letters that no normal form takes apart. */
const SPECIAL: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ı: 'i',
  ȷ: 'j',
  ĸ: 'k',
  ſ: 's',
  ƒ: 'f',
  ə: 'e',
  ς: 'σ',
  ɖ: 'd',
  ƶ: 'z',
  ѐ: 'е',
  ѝ: 'и',
  ӏ: 'і',
};

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  ʹ: "'",
  ʻ: "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
};

const SPACE = /^\p{Zs}$/u;

const folds = new Map<number, string>();

/** Folds one character; combining marks and invisible characters give an empty string. */
export function foldChar(codePoint: number): string {
  let folded = folds.get(codePoint);
  if (folded === undefined) folds.set(codePoint, (folded = foldOf(codePoint)));
  return folded;
}

function foldOf(codePoint: number): string {
  const char = String.fromCodePoint(codePoint);
  switch (charKind(codePoint)) {
    case MARK:
    case IGNORED:
      return '';
    case VOWEL_SIGN:
      return char;
    case OTHER:
      return SPACE.test(char) ? ' ' : (PLAIN[char] ?? char);
    default: {
      // Twice, because lower case can bring back what the first pass took apart.
      const lower = char.normalize('NFKD').toLowerCase().normalize('NFKD');
      let plain = '';
      for (const letter of lower) {
        const kind = charKind(letter.codePointAt(0) ?? 0);
        if (kind !== MARK && kind !== OTHER) plain += SPECIAL[letter] ?? letter;
      }
      return plain;
    }
  }
}

/** Folds a text and keeps the way back to it. */
export function fold(text: string): Folded {
  if (ASCII.test(text))
    return { text: text.toLowerCase().replaceAll('`', "'"), starts: null, ends: null };
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    const plain = foldChar(code);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(at);
      ends.push(next);
    }
    if (charKind(code) === MARK) extendLast(ends, starts, next);
    folded += plain;
    at = next;
  }
  return { text: folded, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** A mark belongs to the character before it, all of whose folded units end after the mark. */
function extendLast(ends: number[], starts: readonly number[], end: number): void {
  const begin = starts.at(-1);
  for (let unit = ends.length - 1; unit >= 0 && starts[unit] === begin; unit -= 1) ends[unit] = end;
}

/**
 * The original span behind a span of folded text.
 *
 * @param start, end half-open, in UTF-16 units of `folded.text`; `start < end`
 */
export function originalSpan(
  folded: Folded,
  start: number,
  end: number,
): [start: number, end: number] {
  if (folded.starts === null || folded.ends === null) return [start, end];
  return [folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0];
}

const words = new Map<string, string>();
const MOST_WORDS = 50_000;

/** The folded text of one word or name; for the way back use `fold`. */
export function foldWord(word: string): string {
  let folded = words.get(word);
  if (folded !== undefined) return folded;
  folded = ASCII.test(word) ? word.toLowerCase().replaceAll('`', "'") : fold(word).text;
  if (words.size >= MOST_WORDS) words.clear();
  words.set(word, folded);
  return folded;
}

/** Whether a character can stand in a word. */
export function isWordChar(codePoint: number): boolean {
  const kind = charKind(codePoint);
  return kind === LOWER || kind === UPPER || kind === DIGIT;
}
