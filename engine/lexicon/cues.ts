import { tokens, type Token } from '../text/tokens';
import { indexPatterns, type CuePatternIndex } from './cue-patterns';
import type { LexiconData } from './data';
import { indexPhrases, type PhraseIndex } from './phrases';

/** A word, short phrase or pattern of a page that signals what happened. */
export interface CueHit {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
  /** Told by several words that need not stand side by side. */
  readonly isPattern?: boolean;
}

export interface CueIndex {
  /**
   * The cues among a row of tokens, longest first where they overlap, in order.
   *
   * @param lang primary language tag; a language without cues has no hits
   */
  find(list: readonly Token[], lang: string | null): CueHit[];
  /** The patterns in one sentence, tokens `[from, to)` of a row. */
  findPatterns(list: readonly Token[], from: number, to: number, lang: string | null): CueHit[];
  /** Where words of the language's classes begin among tokens `[from, to)` of a row: token → class → the token after. */
  findClasses(
    list: readonly Token[],
    from: number,
    to: number,
    lang: string | null,
  ): ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** The concepts that words of a text signal, for texts of the corpus itself. */
  conceptsIn(text: string, lang: string): Set<string>;
}

interface LanguageIndex {
  readonly phrases: PhraseIndex<string>;
  readonly patterns: CuePatternIndex;
  readonly classes: PhraseIndex<string>;
}

/** Classes that are asked for by name; the others stand in patterns only. */
const NAMED = /^(?:count-.+|already-there|added|mayors|again|absent)$/u;

/** Indexes the cues' word forms by their folded words. */
export function buildCueIndex({ cues, patterns }: LexiconData): CueIndex {
  const made = new Map<string, LanguageIndex>();

  /** Made when the first page in the language comes. */
  function indexOf(lang: string | null): LanguageIndex | undefined {
    const language = lang ?? 'en';
    const concepts = cues[language];
    if (concepts === undefined) return undefined;
    const { classes, patterns: rows } = patterns[language] ?? { classes: {}, patterns: {} };
    const known = made.get(language) ?? {
      phrases: indexPhrases(
        Object.entries(concepts).flatMap(([concept, forms]) =>
          forms.map((form) => [form, concept] as const),
        ),
      ),
      patterns: indexPatterns({ classes, patterns: rows }),
      classes: indexPhrases(
        Object.entries(classes).flatMap(([name, forms]) =>
          NAMED.test(name) ? forms.map((form) => [form, name] as const) : [],
        ),
      ),
    };
    made.set(language, known);
    return known;
  }

  function find(list: readonly Token[], lang: string | null): CueHit[] {
    const index = indexOf(lang);
    if (index === undefined) return [];
    const hits: CueHit[] = [];
    for (let from = 0; from < list.length;) {
      const found = index.phrases.at(list, from);
      const to = found[0]?.to;
      if (to === undefined) from += 1;
      else {
        const concepts = found.filter((hit) => hit.to === to).map(({ value }) => value);
        hits.push({ from, to, concepts: [...new Set(concepts)] });
        from = to;
      }
    }
    return hits;
  }

  function findClasses(
    list: readonly Token[],
    from: number,
    to: number,
    lang: string | null,
  ): Map<number, Map<string, number>> {
    const found = new Map<number, Map<string, number>>();
    const index = indexOf(lang)?.classes;
    for (let at = from; index !== undefined && at < to; at += 1) {
      const hits = index.at(list, at).filter((hit) => hit.to <= to);
      if (hits.length > 0) found.set(at, new Map(hits.map((hit) => [hit.value, hit.to])));
    }
    return found;
  }

  return {
    find,
    findClasses,
    findPatterns: (list, from, to, lang) => indexOf(lang)?.patterns.find(list, from, to) ?? [],
    conceptsIn: (text, lang) =>
      new Set(find(tokens(text), lang).flatMap(({ concepts }) => concepts)),
  };
}
