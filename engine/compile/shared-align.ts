/**
 * Ten words in a row do not recur by chance; shorter repeats are names, titles and set phrases ("NATO-led international
 * security force in Kosovo").
 */
export const SEED_WORDS = 10;
/** A repeat goes on over one or two changed words ("Kosovars [have] ended up") if at least this many follow alike. */
const NEAR_WORDS = 5;
const MOST_CHANGED = 2;

export type Texts = readonly (readonly string[])[];

export interface Position {
  readonly text: number;
  readonly at: number;
}

/** The runs that two places share: pairs of equal stretches, in text order. */
export type Alignment = readonly {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}[];

/**
 * The longest wording that two places share, grown from a shingle that begins at both; null where they share less than a
 * shingle without running into each other.
 */
export function align(texts: Texts, a: Position, b: Position): Alignment | null {
  let length = 0;
  while (
    wordAt(texts, a, length) !== undefined &&
    wordAt(texts, a, length) === wordAt(texts, b, length)
  )
    length += 1;
  // A place must not run into its own repetition.
  if (a.text === b.text) length = Math.min(length, b.at - a.at);
  if (length < SEED_WORDS) return null;
  const alignment = [{ a: a.at, b: b.at, length }];
  for (;;) {
    const last = alignment.at(-1);
    const next = last && nearRun(texts, a, b, [last.a + last.length, last.b + last.length], 1);
    if (!next || (a.text === b.text && next.a + next.length > b.at)) break;
    alignment.push(next);
  }
  for (;;) {
    const [first] = alignment;
    const next = first && nearRun(texts, a, b, [first.a - 1, first.b - 1], -1);
    if (!next || (a.text === b.text && next.b < a.at + length)) break;
    alignment.unshift(next);
  }
  return alignment;
}

/** The run that goes on after (or, with step -1, before) a few changed words; the fewest changes win. */
function nearRun(
  texts: Texts,
  a: Position,
  b: Position,
  from: readonly [number, number],
  step: 1 | -1,
): Alignment[number] | null {
  for (let changed = 1; changed <= 2 * MOST_CHANGED; changed += 1) {
    for (
      let inA = Math.max(0, changed - MOST_CHANGED);
      inA <= Math.min(changed, MOST_CHANGED);
      inA += 1
    ) {
      const [startA, startB] = [from[0] + step * inA, from[1] + step * (changed - inA)];
      let length = 0;
      for (;;) {
        const word = texts[a.text]?.[startA + step * length];
        if (word === undefined || word !== texts[b.text]?.[startB + step * length]) break;
        length += 1;
      }
      if (length < NEAR_WORDS) continue;
      return step === 1
        ? { a: startA, b: startB, length }
        : { a: startA - length + 1, b: startB - length + 1, length };
    }
  }
  return null;
}

/** The word `offset` words from a position; undefined beyond either end of its text. */
export function wordAt(texts: Texts, { text, at }: Position, offset: number): string | undefined {
  return texts[text]?.[at + offset];
}
