import { InputError } from '../../../cli/input-error';
import { dates } from './dates';
import { names } from './names';
import { pubdate } from './pubdate';
import { sentences } from './sentences';
import type { Task } from './task';

const TASKS: Readonly<Record<string, Task>> = { dates, names, sentences, pubdate };

export interface TaskOptions {
  readonly task: string;
  /** Path of a JSON Lines file, as the user wrote it. */
  readonly input: string;
  readonly score: boolean;
}

/**
 * The predictions of one task as JSON Lines, or its figures, a line each.
 * @throws {InputError} naming the task, or the file and the line, and the mend
 */
export function runTask({ task: name, input, score }: TaskOptions): string {
  const task = Object.hasOwn(TASKS, name) ? TASKS[name] : undefined;
  if (task === undefined) {
    const known = Object.keys(TASKS).join(', ');
    throw new InputError(`evaluate: there is no task "${name}"; use one of ${known}.`);
  }
  const lines = score
    ? Object.entries(task.score(input)).map(
        ([figure, value]) => `${name} ${figure}: ${value.toFixed(4)}`,
      )
    : task.predict(input).map((prediction) => JSON.stringify(prediction));
  return lines.map((line) => `${line}\n`).join('');
}
