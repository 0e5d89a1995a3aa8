import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';
import { InputError } from '../../cli/input-error';

const FloorsSchema = v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
export type Floors = v.InferOutput<typeof FloorsSchema>;

/** Digits kept: fewer than a single page moves, so that rounding hides nothing. */
const DIGITS = 4;

/**
 * @throws {InputError} naming the file and the mend
 */
export function readFloors(file: string): Floors {
  const mend = 'renew it with `npm run evaluate -- --record`';
  if (!existsSync(file)) throw new InputError(`${file}: there is no such file; ${mend}.`);
  try {
    return v.parse(FloorsSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${file}: ${reason}; ${mend}.`);
  }
}

/** Writes figures as the floors of the runs to come, rounded down. */
export function writeFloors(file: string, figures: ReadonlyMap<string, number>): void {
  const floors = Object.fromEntries([...figures].map(([name, value]) => [name, down(value)]));
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
}

function down(value: number): number {
  return Math.floor(value * 10 ** DIGITS) / 10 ** DIGITS;
}

/** What fell below its floor, or is no longer measured, or has no floor yet: a line each. */
export function belowFloors(figures: ReadonlyMap<string, number>, floors: Floors): string[] {
  const lines = Object.entries(floors).flatMap(([name, floor]) => {
    const value = figures.get(name);
    if (value === undefined) return [`${name}: no longer measured, the floor is ${floor}`];
    return value < floor ? [`${name}: ${value.toFixed(DIGITS)}, the floor is ${floor}`] : [];
  });
  const free = [...figures.keys()].filter((name) => floors[name] === undefined);
  return [...lines, ...free.map((name) => `${name}: measured, but without a floor`)];
}
