/**
 * How many letters must be changed, added, dropped or swapped with their neighbour to turn `from` into each beginning of
 * `to`: the last row of the optimal string alignment table (restricted Damerau-Levenshtein distance).
 *
 * @returns one distance for each length of the beginning, 0 to `to.length`; the last one is that to all of `to`
 */
export function prefixDistances(from: string, to: string): number[] {
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + change);
      if (from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1);
      }
      next.push(cost);
    }
    [before, row] = [row, next];
  }
  return row;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
