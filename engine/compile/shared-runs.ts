import {
  align,
  SEED_WORDS,
  wordAt,
  type Alignment,
  type Position,
  type Texts,
} from './shared-align';

/** A stretch of words `[start, start + length)` of one text. */
export interface Run {
  readonly start: number;
  readonly length: number;
}

/** Where a wording stands: the runs of words that are alike in all its places, in text order. */
export interface WordPlace {
  /** Index of the text. */
  readonly text: number;
  readonly runs: readonly Run[];
}

/** A wording and all its places, in the order of the texts. */
export type Repeat = readonly WordPlace[];

/**
 * Maximal wordings that stand in two or more places of the texts, by shingles of SEED_WORDS words that are grown as far
 * as the words stay alike (the seed-and-extend way of finding reused text).
 */
export function findRepeats(texts: Texts): Repeat[] {
  const shingles = indexShingles(texts);
  const byWording = new Map<string, Map<string, WordPlace>>();
  for (const positions of shingles.values()) {
    for (const [index, a] of positions.entries()) {
      for (const b of positions.slice(index + 1)) {
        // Where the words before are alike too, an earlier shingle has found this repeat.
        if (wordAt(texts, a, -1) !== undefined && wordAt(texts, a, -1) === wordAt(texts, b, -1))
          continue;
        const alignment = align(texts, a, b);
        if (alignment) addPlaces(byWording, texts, [a, b], alignment);
      }
    }
  }
  for (const places of byWording.values()) addOtherPlaces(places, texts, shingles);
  const repeats = Array.from(byWording.values(), (places) => apart([...places.values()]));
  return withoutCovered(repeats.filter((repeat) => repeat.length > 1)).sort(bySize);
}

/** The repeats without those that say nothing new because each of their places lies in one of another repeat's. */
function withoutCovered(repeats: readonly Repeat[]): Repeat[] {
  const inText = new Map<number, Set<Repeat>>();
  for (const repeat of repeats) {
    for (const { text } of repeat) inText.set(text, (inText.get(text) ?? new Set()).add(repeat));
  }
  return repeats.filter((repeat) => {
    const rivals = inText.get(repeat[0]?.text ?? -1) ?? [];
    return ![...rivals].some((other) => other !== repeat && covers(other, repeat));
  });
}

/** Places in order, without those that overlap the one before: "no, no, no ..." is not said again at every word. */
function apart(places: WordPlace[]): WordPlace[] {
  const kept: WordPlace[] = [];
  for (const place of places.sort(byPlace)) {
    const last = kept.at(-1);
    if (!last || last.text !== place.text || endOf(last) <= startOf(place)) kept.push(place);
  }
  return kept;
}

function indexShingles(texts: Texts): Map<string, Position[]> {
  const shingles = new Map<string, Position[]>();
  for (const [text, words] of texts.entries()) {
    for (let at = 0; at + SEED_WORDS <= words.length; at += 1) {
      const key = words.slice(at, at + SEED_WORDS).join(' ');
      const positions = shingles.get(key);
      if (positions) positions.push({ text, at });
      else shingles.set(key, [{ text, at }]);
    }
  }
  return shingles;
}

function addPlaces(
  byWording: Map<string, Map<string, WordPlace>>,
  texts: Texts,
  [a, b]: readonly [Position, Position],
  alignment: Alignment,
): void {
  const words = alignment.map((run) => texts[a.text]?.slice(run.a, run.a + run.length).join(' '));
  const wording = words.join(' … ');
  const places = byWording.get(wording) ?? new Map<string, WordPlace>();
  byWording.set(wording, places);
  addPlace(places, {
    text: a.text,
    runs: alignment.map((run) => ({ start: run.a, length: run.length })),
  });
  addPlace(places, {
    text: b.text,
    runs: alignment.map((run) => ({ start: run.b, length: run.length })),
  });
}

/** Places that stand inside a still longer repeat with each of the others, and so were not met as pairs of their own. */
function addOtherPlaces(
  places: Map<string, WordPlace>,
  texts: Texts,
  shingles: ReadonlyMap<string, readonly Position[]>,
): void {
  const [first] = places.values();
  const run = first?.runs[0];
  if (!first || !run || first.runs.length > 1) return;
  const words = texts[first.text]?.slice(run.start, run.start + run.length) ?? [];
  for (const position of shingles.get(words.slice(0, SEED_WORDS).join(' ')) ?? []) {
    const alike = words.every((word, index) => wordAt(texts, position, index) === word);
    if (alike)
      addPlace(places, { text: position.text, runs: [{ start: position.at, length: run.length }] });
  }
}

function addPlace(places: Map<string, WordPlace>, place: WordPlace): void {
  places.set(`${place.text} ${startOf(place)}`, place);
}

/** Whether every place of `inner` lies in a place of `outer`, so that `inner` says nothing new. */
function covers(outer: Repeat, inner: Repeat): boolean {
  return inner.every((place) =>
    outer.some(
      (other) =>
        other.text === place.text &&
        startOf(other) <= startOf(place) &&
        endOf(other) >= endOf(place),
    ),
  );
}

function byPlace(a: WordPlace, b: WordPlace): number {
  return a.text - b.text || startOf(a) - startOf(b);
}

/** Long wordings first. */
function bySize(a: Repeat, b: Repeat): number {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return 0;
  return (
    endOf(second) - startOf(second) - (endOf(first) - startOf(first)) || byPlace(first, second)
  );
}

function startOf(place: WordPlace): number {
  return place.runs[0]?.start ?? 0;
}

function endOf(place: WordPlace): number {
  const last = place.runs.at(-1);
  return last ? last.start + last.length : 0;
}
