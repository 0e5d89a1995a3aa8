import { KINDS, NAMES, type Judgement, type Kind } from './judge';
import { isEmpty, ratio, relaxed, sum, type Tally } from './tally';

/** A column of the report: one kind, or the kinds of names together. */
export type Group = Kind | 'names';
export const GROUPS: readonly Group[] = [
  ...KINDS.slice(0, NAMES.length),
  'names',
  'event',
  'numbers',
];

export function tallyOf(group: Group, judged: readonly Judgement[]): Tally {
  const kinds = group === 'names' ? NAMES : [group];
  return sum(judged.flatMap(({ tallies }) => kinds.map((kind) => tallies[kind])));
}

/** Languages of the pages, in the order of the alphabet. */
export function languagesOf(judged: readonly Judgement[]): string[] {
  return [...new Set(judged.map(({ lang }) => lang))].toSorted();
}

export interface PaintFigures {
  readonly painted: number;
  /** Share of what is painted that is right. */
  readonly precision: number;
  /** Share of what is to be painted that is, and of what no reader may miss. */
  readonly recall: number;
  readonly must: number;
}

export function paintFigures(judged: readonly Judgement[]): PaintFigures {
  const add = (key: keyof Judgement['paint']) =>
    judged.reduce((total, { paint }) => total + paint[key], 0);
  return {
    painted: add('painted'),
    precision: ratio(add('right'), add('painted')),
    recall: ratio(add('shown'), add('wanted')),
    must: ratio(add('mustShown'), add('must')),
  };
}

export interface UnrelatedFigures {
  readonly pages: number;
  readonly words: number;
  readonly marks: number;
  /** Painted mentions in a thousand words. */
  readonly perThousand: number;
  /** Share of the pages without any. */
  readonly unmarked: number;
}

/** What pages show that have nothing to do with the corpus. */
export function unrelatedFigures(judged: readonly Judgement[]): UnrelatedFigures {
  const pages = judged.filter(({ related }) => !related);
  const words = pages.reduce((total, page) => total + page.words, 0);
  const marks = pages.reduce((total, { paint }) => total + paint.painted, 0);
  return {
    pages: pages.length,
    words,
    marks,
    perThousand: words === 0 ? 0 : (1000 * marks) / words,
    unmarked: ratio(pages.filter(({ paint }) => paint.painted === 0).length, pages.length),
  };
}

/**
 * The figures that are held to a floor, by name: 0 to 1, more is better. Of names, events and numbers in each language, and over
 * all pages.
 */
export function heldFigures(judged: readonly Judgement[]): Map<string, number> {
  const held = new Map<string, number>();
  for (const lang of ['all', ...languagesOf(judged)]) {
    const pages = lang === 'all' ? judged : judged.filter((page) => page.lang === lang);
    for (const group of ['names', 'event', 'numbers'] as const) {
      const tally = tallyOf(group, pages);
      if (isEmpty(tally)) continue;
      const { precision, recall } = relaxed(tally);
      // Where nothing is found yet, nothing wrong is: no floor for those who find the first.
      if (tally.hits + tally.extra > 0) held.set(`${lang} ${group} precision`, precision);
      held.set(`${lang} ${group} recall`, recall);
    }
  }
  const { precision, recall, must } = paintFigures(judged);
  held.set('all painted precision', precision);
  held.set('all painted recall', recall);
  held.set('all painted that no reader may miss', must);
  held.set('unrelated pages without a mark', unrelatedFigures(judged).unmarked);
  return held;
}
