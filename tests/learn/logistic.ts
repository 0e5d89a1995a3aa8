import { ALWAYS, type Weights } from '../../engine/recognise/event-odds';
import { ridge, solve, type Slope } from './newton';

/** One case to learn from. */
export interface Example {
  readonly traits: ReadonlySet<string>;
  /** What is to be told from the traits. */
  readonly holds: boolean;
}

/** Traits seen less often than this are chance. */
const SELDOM = 8;
/** Keeps weights small where little speaks for them. */
const PENALTY = 3;
/** The weight that every case has is hardly kept small. */
const PENALTY_ALWAYS = 0.01;
const MOST_STEPS = 30;
const NEAR_ENOUGH = 1e-6;

/**
 * Logistic regression with a ridge penalty, fitted by Newton's method (iteratively reweighted least squares; Hastie, Tibshirani and
 * Friedman, The Elements of Statistical Learning, 2nd edition, 4.4.1).
 *
 * @returns log-odds of each trait, rounded to hundredths; the same for the same examples in any order
 */
export function learn(examples: readonly Example[]): Weights {
  const names = [ALWAYS, ...traitNames(examples)];
  const position = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ traits }) => [
    0,
    ...[...traits].flatMap((trait) => position.get(trait) ?? []),
  ]);
  const weights = names.map(() => 0);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const { gradient, curvature } = slopeAt(weights, rows, examples);
    const change = solve(curvature, gradient);
    for (const [index, by] of change.entries()) weights[index] = (weights[index] ?? 0) - by;
    if (Math.max(...change.map(Math.abs)) < NEAR_ENOUGH) break;
  }
  return weightsByName(names, weights);
}

/** Weights rounded to hundredths; those of nought are left out. */
export function weightsByName(names: readonly string[], weights: readonly number[]): Weights {
  return Object.fromEntries(
    names.flatMap((name, index): [string, number][] => {
      const weight = Math.round((weights[index] ?? 0) * 100) / 100;
      return weight === 0 ? [] : [[name, weight]];
    }),
  );
}

/** Traits that are seen often enough to be learned, in alphabetical order. */
export function traitNames(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const { traits } of examples)
    for (const trait of traits) counts.set(trait, (counts.get(trait) ?? 0) + 1);
  const often = [...counts].flatMap(([name, count]) => (count >= SELDOM ? [name] : []));
  return often.toSorted();
}

function slopeAt(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  examples: readonly Example[],
): Slope {
  const { gradient, curvature } = ridge(weights, (index) =>
    index === 0 ? PENALTY_ALWAYS : PENALTY,
  );
  for (const [at, row] of rows.entries()) {
    let odds = 0;
    for (const index of row) odds += weights[index] ?? 0;
    const likely = 1 / (1 + Math.exp(-odds));
    const error = likely - Number(examples[at]?.holds === true);
    const doubt = likely * (1 - likely);
    for (const index of row) {
      gradient[index] = (gradient[index] ?? 0) + error;
      const line = curvature[index];
      if (line === undefined) continue;
      for (const other of row) line[other] = (line[other] ?? 0) + doubt;
    }
  }
  return { gradient, curvature };
}
