import { GAP_HYPHEN, GAP_SPACE, tokens, type Token } from '../text/tokens';
import type { LexiconData } from './data';

/** A word or short phrase of a page that signals what happened. */
export interface CueHit {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
}

export interface CueIndex {
  /**
   * The cues among a row of tokens, longest first where they overlap, in order.
   *
   * @param lang primary language tag; a language without cues has no hits
   */
  find(list: readonly Token[], lang: string | null): CueHit[];
  /** The concepts that words of a text signal, for texts of the corpus itself. */
  conceptsIn(text: string, lang: string): Set<string>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly concepts: Set<string>;
}

/** Indexes the cues' word forms by their folded words. */
export function buildCueIndex({ cues }: LexiconData): CueIndex {
  const made = new Map<string, Map<string, Phrase[]>>();

  /** Made when the first page in the language comes. */
  function phrasesIn(lang: string): Map<string, Phrase[]> | undefined {
    const concepts = cues[lang];
    if (concepts === undefined) return undefined;
    const phrases = made.get(lang) ?? phrasesOf(concepts);
    made.set(lang, phrases);
    return phrases;
  }

  function find(list: readonly Token[], lang: string | null): CueHit[] {
    const phrases = phrasesIn(lang ?? 'en');
    if (phrases === undefined) return [];
    const hits: CueHit[] = [];
    for (let from = 0; from < list.length;) {
      const phrase = phrases
        .get(list[from]?.word ?? '')
        ?.find(({ words }) => fits(list, from, words));
      if (phrase === undefined) from += 1;
      else {
        const to = from + phrase.words.length;
        hits.push({ from, to, concepts: [...phrase.concepts] });
        from = to;
      }
    }
    return hits;
  }

  return {
    find,
    conceptsIn: (text, lang) =>
      new Set(find(tokens(text), lang).flatMap(({ concepts }) => concepts)),
  };
}

/** Phrases by their first word, the longer ones first. */
function phrasesOf(concepts: Readonly<Record<string, readonly string[]>>): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase>();
  for (const [concept, forms] of Object.entries(concepts)) {
    for (const form of forms) {
      const words = tokens(form).map(({ word }) => word);
      const key = words.join(' ');
      const known = phrases.get(key);
      if (known === undefined) phrases.set(key, { words, concepts: new Set([concept]) });
      else known.concepts.add(concept);
    }
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function fits(list: readonly Token[], from: number, words: readonly string[]): boolean {
  return words.every((word, index) => {
    const token = list[from + index];
    if (token?.word !== word) return false;
    return index === 0 || token.gap === GAP_SPACE || token.gap === GAP_HYPHEN;
  });
}
