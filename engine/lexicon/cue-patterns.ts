import type { CuePatterns } from '../model/cues';
import { GAP_OTHER, type Token } from '../text/tokens';
import type { CueHit, TokenRange } from './cues';
import { indexPhrases } from './phrases';

/** Finds what no single word tells: one class of words near another ("police" near "went into" near "town hall"). */
export interface CuePatternIndex {
  /** The patterns among the tokens of one sentence, `[from, to)` of a row. */
  find(list: readonly Token[], from: number, to: number): CueHit[];
}

/** Words that may stand between two parts of a pattern. */
const MOST_BETWEEN = 5;

/** One pattern, taken apart: the classes that must follow each other, and the concept they signal. */
interface Row {
  readonly concept: string;
  readonly parts: readonly string[];
}

/** Indexes the patterns of one language. Classes that no pattern names cost nothing. */
export function indexPatterns({ classes, patterns }: CuePatterns): CuePatternIndex {
  const rows = Object.entries(patterns).flatMap(([concept, list]) =>
    list.map((pattern): Row => ({ concept, parts: partsOf(pattern) })),
  );
  const used = new Set(rows.flatMap(({ parts }) => parts));
  const index = indexPhrases(
    [...used].flatMap((part) => formsOf(part, classes).map((form) => [form, part] as const)),
  );

  function partsIn(list: readonly Token[], from: number, to: number): Map<string, TokenRange[]> {
    const found = new Map<string, TokenRange[]>();
    for (let at = from; at < to; at += 1) {
      for (const hit of index.at(list, at)) {
        if (hit.to > to) continue;
        const known = found.get(hit.value);
        if (known === undefined) found.set(hit.value, [{ from: at, to: hit.to }]);
        else if (known.at(-1)?.from !== at) known.push({ from: at, to: hit.to });
      }
    }
    return found;
  }

  return {
    find(list, from, to) {
      const places = partsIn(list, from, to);
      if (places.size === 0) return [];
      const hits: CueHit[] = [];
      for (const { concept, parts } of rows) {
        if (!parts.every((part) => places.has(part))) continue;
        const chain = shortestChain(
          parts.map((part) => places.get(part) ?? []),
          list,
        );
        if (chain !== null) hits.push({ ...chain, concepts: [concept], isPattern: true });
      }
      return hits;
    },
  };
}

/** The parts of a pattern: names of classes in angle brackets and forms, parted by "|" where any will do. */
function partsOf(pattern: string): string[] {
  return pattern.split(/\s+\.\.\s+/u).map((part) => part.trim());
}

function formsOf(part: string, classes: CuePatterns['classes']): readonly string[] {
  return part.split('|').flatMap((each) => {
    const name = /^<(.+)>$/u.exec(each.trim())?.[1];
    return name === undefined ? [each.trim()] : (classes[name] ?? []);
  });
}

/** A stretch in which one place of each part follows one of the part before. */
interface Chain extends TokenRange {
  readonly parts: readonly TokenRange[];
}

/** The shortest stretch in which the parts of a pattern follow each other, never too far off. */
function shortestChain(
  places: readonly (readonly TokenRange[])[],
  list: readonly Token[],
): Chain | null {
  // Two words across a comma are seldom about each other; three tell enough.
  const mayPause = places.length > 2;
  let chains = (places[0] ?? []).map((part): Chain => ({ ...part, parts: [part] }));
  for (const next of places.slice(1)) {
    chains = next.flatMap((part) => {
      const before = chains.findLast(
        (chain) =>
          chain.to <= part.from &&
          part.from - chain.to <= MOST_BETWEEN &&
          (mayPause || !hasPause(list, chain.to, part.from)),
      );
      return before === undefined
        ? []
        : [{ from: before.from, to: part.to, parts: [...before.parts, part] }];
    });
    if (chains.length === 0) return null;
  }
  return chains.reduce<Chain | null>(
    (best, chain) => (best === null || chain.to - chain.from < best.to - best.from ? chain : best),
    null,
  );
}

/** Whether a comma or the like stands before one of the tokens `from` to `to`, both included. */
function hasPause(list: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (list[at]?.gap === GAP_OTHER) return true;
  return false;
}
