import { foldChar } from '../text/fold';
import { FIXED } from './gate-scan';

/**
 * The source of an expression for what only folding shows to be, or not to be, the beginning of a name: accents among its first letters,
 * initials with stops.
 *
 * @param names folded names as in `GateData`
 */
export function doubtfulSource(names: readonly string[]): string {
  const capitals = new Set(names.map((name) => name.replace('~', '').charAt(0)));
  const small = new Set(names.filter((name) => name.startsWith('~')).map((name) => name.charAt(1)));
  const accented = codes(LETTERS).filter((code) => {
    const char = String.fromCodePoint(code);
    const folded = foldChar(code);
    const begins = char === char.toLowerCase() ? small : capitals;
    return folded !== char.toLowerCase() && begins.has(folded.charAt(0));
  });
  const plain = [...capitals].map((letter) => letter.toUpperCase()).join('') + [...small].join('');
  const later = `[a-zA-Z]{0,${FIXED - 2}}[À-ʯḀ-ỿ]|[а-яА-Я]{0,${FIXED - 2}}[ЀЁЃЇЌ-ЎЙйѐёѓїќ-ўӀ-ӿ]`;
  return `${classSource(accented)}|[${plain}](?:\\.[A-ZА-Я]|${later})`;
}

/** The source of an expression for characters that only folding turns into plain letters, or into nothing. */
export function strangeSource(): string {
  const strange = codes([
    [0x80, 0xd7ff],
    [0xe000, 0xffff],
  ]).filter((code) => {
    if (LETTERS.some(([first, last]) => code >= first && code <= last))
      return foldChar(code) === '';
    return (
      foldChar(code) !== String.fromCodePoint(code) &&
      /^$|[a-z0-9\u0430-\u052f]/u.test(foldChar(code))
    );
  });
  // Mathematical letters lie beyond the first 65,536 characters; this is the first half of each.
  return classSource([...strange, 0xd835]);
}

/** Letters with diacritics that pages are full of: only at the beginning of a word they are worth a look. */
const LETTERS = [
  [0xc0, 0x24f],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
] as const;

function codes(ranges: readonly (readonly [first: number, last: number])[]): number[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index),
  );
}

/** A character class from code points, neighbours drawn together. */
function classSource(codes: readonly number[]): string {
  const sorted = [...new Set(codes)].sort((a, b) => a - b);
  let source = '';
  for (let at = 0; at < sorted.length;) {
    const first = sorted[at] ?? 0;
    let last = first;
    for (at += 1; sorted[at] === last + 1; at += 1) last += 1;
    source += String.fromCodePoint(first);
    if (last > first) source += (last > first + 1 ? '-' : '') + String.fromCodePoint(last);
  }
  return `[${source}]`;
}
