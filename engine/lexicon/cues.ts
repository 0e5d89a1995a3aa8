import { tokens, type Token } from '../text/tokens';
import { indexPatterns, type CuePatternIndex } from './cue-patterns';
import { cuesOf, type LanguageCues, type LexiconData } from './data';
import { indexPhrases, type PhraseIndex } from './phrases';

/** A word, short phrase or pattern of a page that signals what happened. */
export interface CueHit {
  /** Tokens, half-open. */
  readonly from: number;
  readonly to: number;
  readonly concepts: readonly string[];
  /** Told by several words that need not stand side by side. */
  readonly isPattern?: boolean;
  /** Where these words stand, in order: tokens, half-open. */
  readonly parts?: readonly TokenRange[];
}

/** Tokens of a row, half-open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
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
const NAMED =
  /^(?:count-.+|already-there|now-there|voted-share|added|besides|part-of|mayors|again|again-after|absent|clause|compound)$/u;

/** Indexes the cues' word forms by their folded words. */
export function buildCueIndex(data: Pick<LexiconData, 'cues'>): CueIndex {
  const made = new Map<string, LanguageIndex | undefined>();

  /** Made when the first page in the language comes. */
  function indexOf(lang: string | null): LanguageIndex | undefined {
    const language = lang ?? 'en';
    if (!made.has(language)) made.set(language, indexed(cuesOf(data, language)));
    return made.get(language);
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
      // Of forms of one class the longest holds: "men and women", not "men".
      if (hits.length > 0)
        found.set(at, new Map(hits.toReversed().map((hit) => [hit.value, hit.to])));
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

function indexed(cues: LanguageCues | null): LanguageIndex | undefined {
  if (cues === null) return undefined;
  const { concepts, classes, patterns } = cues;
  return {
    phrases: indexPhrases(pairsOf(concepts)),
    patterns: indexPatterns({ classes, patterns }),
    classes: indexPhrases(pairsOf(classes).filter(([, name]) => NAMED.test(name))),
  };
}

/** Each form with the name it stands under. */
function pairsOf(
  lists: Readonly<Record<string, readonly string[]>>,
): (readonly [form: string, name: string])[] {
  return Object.entries(lists).flatMap(([name, forms]) =>
    forms.map((form) => [form, name] as const),
  );
}
