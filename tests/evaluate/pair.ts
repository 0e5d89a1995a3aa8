/** Half-open, in UTF-16 units of one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Hit<Wanted, Got> {
  readonly wanted: Wanted;
  readonly got: Got;
  /** Both stand at the same place to the letter; else they overlap. */
  readonly exact: boolean;
}

export interface Pairing<Wanted, Got> {
  readonly hits: readonly Hit<Wanted, Got>[];
  readonly missed: readonly Wanted[];
  readonly extra: readonly Got[];
}

/**
 * Puts what was wanted and what was found together, each at most once: where they overlap and mean the same. Exact pairs come
 * first, then what is required before what is optional, then the longer overlap.
 *
 * @param same whether two that overlap mean the same thing
 */
export function pair<Wanted extends Span & { readonly optional?: boolean }, Got extends Span>(
  wanted: readonly Wanted[],
  got: readonly Got[],
  same: (wanted: Wanted, got: Got) => boolean,
): Pairing<Wanted, Got> {
  const possible = wanted.flatMap((each) =>
    got
      .filter((other) => overlap(each, other) > 0 && same(each, other))
      .map((other) => ({
        wanted: each,
        got: other,
        exact: each.start === other.start && each.end === other.end,
      })),
  );
  possible.sort(
    (a, b) =>
      Number(b.exact) - Number(a.exact) ||
      Number(a.wanted.optional === true) - Number(b.wanted.optional === true) ||
      overlap(b.wanted, b.got) - overlap(a.wanted, a.got),
  );
  const taken = new Set<Wanted | Got>();
  const hits = possible.filter((hit) => {
    if (taken.has(hit.wanted) || taken.has(hit.got)) return false;
    taken.add(hit.wanted).add(hit.got);
    return true;
  });
  return {
    hits,
    missed: wanted.filter((each) => !taken.has(each)),
    extra: got.filter((each) => !taken.has(each)),
  };
}

/** How many units two spans share; 0 where they do not touch. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
