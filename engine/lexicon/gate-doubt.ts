import { foldChar } from '../text/fold';
import { FIXED } from './gate-scan';

/**
 * The source of an expression for everything that the gate's quick look at raw text cannot judge: characters that only folding turns
 * into letters or into nothing, accents among the first letters of a word that could be a name, and initials with stops.
 *
 * @param names folded names as in `GateData`
 */
export function doubtfulSource(names: readonly string[]): string {
  const initials = new Set(names.map((name) => name.replace('~', '').charAt(0)));
  const small = new Set(names.filter((name) => name.startsWith('~')).map((name) => name.charAt(1)));
  const rare: number[] = [];
  for (let code = 0x80; code <= 0xffff; code += 1) {
    if ((code < 0xd800 || code > 0xdfff) && isRare(code, initials, small)) rare.push(code);
  }
  // Mathematical letters lie beyond the first 65,536 characters; this is the first half of each.
  const strange = classSource([...rare, 0xd835]);
  const first = [...initials].map((letter) => letter.toUpperCase()).join('') + [...small].join('');
  return `${strange}|[${first}](?:\\.[A-ZА-Я]|[a-zA-Z]{0,${FIXED - 2}}[À-ʯḀ-ỿ]|[а-яА-Я]{0,${FIXED - 2}}[ЀЁЃЇЌ-ЎЙйѐёѓїќ-ўӀ-ӿ])`;
}

function isRare(code: number, initials: ReadonlySet<string>, small: ReadonlySet<string>): boolean {
  const char = String.fromCodePoint(code);
  const folded = foldChar(code);
  if (folded === '') return true;
  if (folded === char || !/[a-z0-9\u0430-\u052f]/u.test(folded)) return false;
  const latin = (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
  const cyrillic = code >= 0x400 && code < 0x530;
  if (!latin && !cyrillic) return true;
  // Later letters of a name may be anything beyond ASCII; at its beginning they must be known.
  const begins = char === char.toLowerCase() ? small : initials;
  return folded !== char.toLowerCase() && begins.has(folded.charAt(0));
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
