import { skeleton } from '../text/skeleton';
import { GAP_APOSTROPHE, tokens } from '../text/tokens';
import { LEGAL_FORMS, NUMBER_WORDS, PARTICLES } from './name-lists';

/** A word of a name that is to be compared with another name. */
export interface NameWord {
  /** Folded; digits that stand for letters ("Sech1n") are letters. */
  readonly text: string;
  /** The same as skeleton.ts has it: without what languages spell differently. */
  readonly sounds: string;
  readonly kind: 'plain' | 'particle' | 'number';
}

export interface NameParts {
  readonly words: readonly NameWord[];
  /** Legal form of a company, empty where it has none. */
  readonly form: string;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '8': 'b',
  '9': 'g',
};

/** Roman numerals from two; "i" and "v" alone are initials. */
const ROMAN = /^(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})$/;

/** Single letters with a stop after each. */
const DOTTED_LETTERS = /(?<!\p{L})(?:\p{L}\.){2,}/gu;

function undotted(letters: string): string {
  return `${letters.replaceAll('.', '')} `;
}

/** @param person persons have no legal form and no numbers */
export function partsOf(name: string, person: boolean): NameParts {
  // Initials are words of their own, the letters of a legal form ("d.o.o.") are one.
  const words = wordsOf(
    person ? name.replaceAll('.', ' ') : name.replaceAll(DOTTED_LETTERS, undotted),
  );
  if (person) return { words: words.map((text) => wordOf(text, person)), form: '' };
  const [kept, form] = withoutLegalForm(words);
  return { words: kept.map((text) => wordOf(text, person)), form };
}

/** Folded words; those joined by an apostrophe ("O'Brien", "Ba'asyir") are one. */
function wordsOf(name: string): string[] {
  const words: string[] = [];
  for (const { word, gap } of tokens(name)) {
    const joined = gap === GAP_APOSTROPHE ? words.pop() : undefined;
    words.push(`${joined ?? ''}${word}`);
  }
  return words;
}

function wordOf(text: string, person: boolean): NameWord {
  const letters = /\p{L}/u.test(text) ? text.replaceAll(/\d/g, (d) => LOOK_ALIKES[d] ?? d) : text;
  const plain = person ? letters : (NUMBER_WORDS.get(letters) ?? letters);
  const isNumber = /^\d+$/.test(plain) || (!person && ROMAN.test(plain));
  const kind = isNumber ? 'number' : PARTICLES.has(plain) ? 'particle' : 'plain';
  return { text: plain, sounds: skeleton(plain), kind };
}

/** Takes out the words of legal forms, wherever they stand; a name made of little else is left whole. */
function withoutLegalForm(words: readonly string[]): [kept: readonly string[], form: string] {
  const kept: string[] = [];
  const forms: string[] = [];
  for (let at = 0; at < words.length;) {
    const row = LEGAL_FORMS.find(({ spelling }) =>
      spelling.every((word, offset) => words[at + offset] === word),
    );
    if (row === undefined) kept.push(words[at] ?? '');
    else forms.push(row.form);
    at += row?.spelling.length ?? 1;
  }
  const isNamed = kept.some((word) => !PARTICLES.has(word));
  return isNamed ? [kept, forms.toSorted().join(' ')] : [words, ''];
}
