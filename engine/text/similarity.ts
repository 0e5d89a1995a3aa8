/**
 * Jaro-Winkler similarity of two words, 0 to 1 (W. E. Winkler, "String Comparator Metrics and Enhanced Decision Rules
 * in the Fellegi-Sunter Model", 1990; prefix weight 0.1, at most four letters).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return a.length > 0 ? 1 : 0;
  const jaro = jaroSimilarity(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroSimilarity(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = Array.from({ length: b.length }, () => false);
  const fromA: string[] = [];
  for (let i = 0; i < a.length; i += 1) {
    const last = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= last; j += 1) {
      if (taken[j] === true || a[i] !== b[j]) continue;
      taken[j] = true;
      fromA.push(a.charAt(i));
      break;
    }
  }
  const common = fromA.length;
  if (common === 0) return 0;
  const fromB = Array.from(b).filter((_, j) => taken[j]);
  const swapped = fromA.filter((letter, i) => letter !== fromB[i]).length / 2;
  return (common / a.length + common / b.length + (common - swapped) / common) / 3;
}

/** What one letter must be changed for two words to be the same. */
export type Edit =
  | { readonly kind: 'same' }
  | { readonly kind: 'replaced'; readonly at: number; readonly letters: readonly [string, string] }
  | { readonly kind: 'added' | 'dropped'; readonly at: number; readonly letter: string }
  | { readonly kind: 'swapped'; readonly at: number };

/**
 * The one edit that turns `from` into `to`: a letter replaced, added or dropped, or two neighbours swapped.
 *
 * @returns null where more than one is needed
 */
export function singleEdit(from: string, to: string): Edit | null {
  let at = 0;
  while (at < from.length && at < to.length && from[at] === to[at]) at += 1;
  if (at === from.length && at === to.length) return { kind: 'same' };
  const rest = (a: number, b: number): boolean => from.slice(at + a) === to.slice(at + b);
  if (from.length === to.length) {
    if (rest(1, 1)) return { kind: 'replaced', at, letters: [from.charAt(at), to.charAt(at)] };
    const swapped = from[at] === to[at + 1] && from[at + 1] === to[at] && rest(2, 2);
    return swapped ? { kind: 'swapped', at } : null;
  }
  if (to.length === from.length + 1 && rest(0, 1))
    return { kind: 'added', at, letter: to.charAt(at) };
  if (to.length + 1 === from.length && rest(1, 0))
    return { kind: 'dropped', at, letter: from.charAt(at) };
  return null;
}
