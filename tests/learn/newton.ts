/** What steps of Newton's method are made of. */

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
export function solve(matrix: readonly (readonly number[])[], target: readonly number[]): number[] {
  const size = target.length;
  const lower = matrix.map(() => new Float64Array(size));
  const at = (row: number, column: number): number => lower[row]?.[column] ?? 0;
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = matrix[row]?.[column] ?? 0;
      for (let k = 0; k < column; k += 1) sum -= at(row, k) * at(column, k);
      const line = lower[row];
      if (line !== undefined)
        line[column] = row === column ? Math.sqrt(sum) : sum / at(column, column);
    }
  }
  const forward: number[] = [];
  for (let row = 0; row < size; row += 1) {
    let sum = target[row] ?? 0;
    for (let k = 0; k < row; k += 1) sum -= at(row, k) * (forward[k] ?? 0);
    forward.push(sum / at(row, row));
  }
  const solution = target.map(() => 0);
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = forward[row] ?? 0;
    for (let k = row + 1; k < size; k += 1) sum -= at(k, row) * (solution[k] ?? 0);
    solution[row] = sum / at(row, row);
  }
  return solution;
}

/** What Newton's method needs for a step. */
export interface Slope {
  readonly gradient: number[];
  readonly curvature: number[][];
}

/** Slope and curvature of a ridge penalty alone, to which those of the examples are added. */
export function ridge(weights: readonly number[], penalty: (index: number) => number): Slope {
  return {
    gradient: weights.map((weight, index) => penalty(index) * weight),
    curvature: weights.map((_, index) => {
      const line = weights.map(() => 0);
      line[index] = penalty(index);
      return line;
    }),
  };
}
