import { foldWord, isWordChar } from './fold';
import { DIGIT, IGNORED, LOWER, OTHER, UPPER, charKind, type CharKind } from './letters';

/** How a word is written; several can hold. */
export const FIRST_UPPER = 1;
export const LATER_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
/** Letters with stops between them ("U.N."); only initials are written so. */
export const DOTTED = 16;

/** What stands between a token and the one before it. */
export const GAP_START = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_APOSTROPHE = 3;
/** A full stop and space after one letter or a short word: an initial or an abbreviation ("A. Vucic", "Gen. Ristuccia"). */
export const GAP_STOP = 4;
/** Space and a quotation mark or bracket. */
export const GAP_QUOTE = 5;
/** Anything else: a comma, the end of a sentence. */
export const GAP_OTHER = 6;

export type Gap = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A word or number of a text: `text.slice(start, end)`, in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded; a dotted abbreviation without its stops ("U.N." is "un"). */
  readonly word: string;
  /** Sum of the flags above. */
  readonly shape: number;
  readonly gap: Gap;
}

const STOP = 46;
/** Longest abbreviation written with stops ("K.F.O.R."). */
export const MOST_DOTTED = 5;

/**
 * Words and numbers of `text` between two offsets, by Unicode letters and digits. Soft hyphens and zero-width characters
 * inside a word do not part it; combining marks belong to their letter. Linear in the length.
 */
export function tokens(text: string, from = 0, to: number = text.length): Token[] {
  const found: Token[] = [];
  let at = from;
  let lastEnd = -1;
  while (at < to) {
    const code = text.charCodeAt(at);
    const kind = kindAt(text, at);
    if (kind !== LOWER && kind !== UPPER && kind !== DIGIT) {
      at += isHighSurrogate(code) ? 2 : 1;
      continue;
    }
    let { end, shape } = wordAt(text, at, to);
    let stops = 0;
    while (stops < MOST_DOTTED - 1) {
      const more = dottedLetter(text, at, end, to, stops > 0);
      if (more < 0) break;
      stops += 1;
      shape |= DOTTED | LATER_UPPER;
      end = more;
    }
    const raw = text.slice(at, end);
    const word = foldWord(raw);
    found.push({
      start: at,
      end,
      word: stops > 0 ? word.replaceAll('.', '') : word,
      shape,
      gap: lastEnd < 0 ? GAP_START : gapBetween(text, lastEnd, at),
    });
    lastEnd = end;
    at = end;
  }
  return found;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}

function kindAt(text: string, at: number): CharKind {
  const code = text.charCodeAt(at);
  return charKind(isHighSurrogate(code) ? (text.codePointAt(at) ?? code) : code);
}

/** The end of the word that begins at `at`, after its last letter, digit or mark. */
function wordAt(text: string, at: number, to: number): { end: number; shape: number } {
  let end = at;
  let shape = 0;
  for (let i = at; i < to;) {
    const kind = kindAt(text, i);
    if (kind === OTHER) break;
    const next = i + (isHighSurrogate(text.charCodeAt(i)) ? 2 : 1);
    if (kind !== IGNORED) end = next;
    if (kind === UPPER) shape |= i === at ? FIRST_UPPER : LATER_UPPER;
    else if (kind === LOWER) shape |= HAS_LOWER;
    else if (kind === DIGIT) shape |= HAS_DIGIT;
    i = next;
  }
  return { end: Math.min(end, to), shape };
}

/**
 * Where a single capital and its stop are followed by another single capital ("U.N."), the end of that letter; else -1.
 */
function dottedLetter(text: string, at: number, end: number, to: number, going: boolean): number {
  if (!going && end !== at + 1) return -1;
  if (text.charCodeAt(end) !== STOP || end + 1 >= to) return -1;
  if (kindAt(text, at) !== UPPER || kindAt(text, end + 1) !== UPPER) return -1;
  const word = wordAt(text, end + 1, to);
  return word.end === end + 2 ? word.end : -1;
}

const APOSTROPHE = /^['’‘ʼ′`´]$/u;
// A dash between spaces parts two clauses, not two halves of a name.
const HYPHEN = /^[-‐‑‒–]$/u;
const QUOTE = /^\s*["'“”„«»‘’‚‹›(]\s*$/u;
const BLANK = /^\s+$/u;
const INITIAL_STOP = /^\.\s+$/u;
/** Abbreviations that stand before names; any single letter is one too. */
const ABBREVIATIONS = new Set(
  'gen col lt maj capt cpt sgt adm brig cmdr dr mr mrs ms prof hon rev sen rep gov pres amb min st sv  ген пук мин'.split(
    ' ',
  ),
);

function gapBetween(text: string, from: number, to: number): Gap {
  if (to === from + 1 && text.charCodeAt(from) === 32) return GAP_SPACE;
  const gap = text.slice(from, to).replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/gu, '');
  if (gap.length > 12) return BLANK.test(gap) ? GAP_SPACE : GAP_OTHER;
  if (BLANK.test(gap)) return GAP_SPACE;
  if (APOSTROPHE.test(gap)) return GAP_APOSTROPHE;
  if (HYPHEN.test(gap)) return GAP_HYPHEN;
  if (INITIAL_STOP.test(gap)) return abbreviates(text, from) ? GAP_STOP : GAP_OTHER;
  return QUOTE.test(gap) ? GAP_QUOTE : GAP_OTHER;
}

function abbreviates(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && isWordChar(text.charCodeAt(start - 1))) start -= 1;
  return end - start === 1 || ABBREVIATIONS.has(foldWord(text.slice(start, end)));
}
