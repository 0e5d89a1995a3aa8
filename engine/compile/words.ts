/** A word of a text in the form in which words are compared, with its stretch `[start, end)` in UTF-16 units. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\p{N}\u00ad]+/gu;

/** The words of a text, folded. Hyphens and apostrophes part words: "Serb-populated" is two. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => ({
    text: fold(raw),
    start: index,
    end: index + raw.length,
  }));
}

/** A form for comparing names: "Vučić" and "VUCIC" are alike, and so are "Botsan-Kharchenko" and "Botsan Kharchenko". */
export function foldedName(text: string): string {
  return wordsOf(text)
    .map((word) => word.text)
    .join(' ');
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
