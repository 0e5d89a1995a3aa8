import type { Weights } from '../../engine/recognise/event-odds';
import { traitNames, weightsByName, type Example } from './logistic';
import { ridge, solve, type Slope } from './newton';

/** Keeps weights small where little speaks for them. */
const PENALTY = 5;
const STEPS = 12;

/**
 * Conditional logit (McFadden, Conditional logit analysis of qualitative choice behavior, 1974) with a ridge penalty, fitted by Newton's
 * method: weights by which the right one of each group has the highest sum. Where several are right, any of them will do.
 *
 * @param groups what there is to choose among, each time; a group of which all or none are right teaches nothing
 * @returns weight of each trait, rounded to hundredths; the same for the same groups in any order
 */
export function learnChoice(groups: readonly (readonly Example[])[]): Weights {
  const choices = groups.filter(
    (group) => group.some(({ holds }) => holds) && group.some(({ holds }) => !holds),
  );
  const names = traitNames(groups.flat());
  const position = new Map(names.map((name, index) => [name, index]));
  const rows = choices.map((group) =>
    group.map(({ traits, holds }) => ({
      at: [...traits].flatMap((trait) => position.get(trait) ?? []),
      holds,
    })),
  );
  const weights = names.map(() => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const { gradient, curvature } = slopeAt(weights, rows);
    for (const [index, by] of solve(curvature, gradient).entries())
      weights[index] = (weights[index] ?? 0) - by;
  }
  return weightsByName(names, weights);
}

/** One of a group: where its traits stand among all, and whether it is right. */
interface Row {
  readonly at: readonly number[];
  readonly holds: boolean;
}

/**
 * Slope and curvature of the negative log-likelihood. The curvature leaves out the part that several right ones take away, which keeps it
 * positive definite.
 */
function slopeAt(weights: readonly number[], groups: readonly (readonly Row[])[]): Slope {
  const { gradient, curvature } = ridge(weights, () => PENALTY);
  const add = (row: number, column: number, by: number): void => {
    const line = curvature[row];
    if (line !== undefined) line[column] = (line[column] ?? 0) + by;
  };
  for (const group of groups) {
    const sums = group.map(({ at }) => at.reduce((sum, index) => sum + (weights[index] ?? 0), 0));
    const highest = Math.max(...sums);
    const shares = sums.map((sum) => Math.exp(sum - highest));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const right = shares.reduce((sum, share, row) => sum + (group[row]?.holds ? share : 0), 0);
    const expected = new Map<number, number>();
    for (const [row, { at, holds }] of group.entries()) {
      const share = shares[row] ?? 0;
      const chance = share / all;
      for (const index of at) {
        gradient[index] = (gradient[index] ?? 0) + chance - (holds ? share / right : 0);
        expected.set(index, (expected.get(index) ?? 0) + chance);
        for (const other of at) add(index, other, chance);
      }
    }
    for (const [index, one] of expected)
      for (const [other, two] of expected) add(index, other, -one * two);
  }
  return { gradient, curvature };
}
