import { InputError } from '../../../cli/input-error';
import { predictDates } from './dates';
import { predictNames } from './names';
import { predictPublished } from './pubdate';
import { predictSentences } from './sentences';

/** A prediction for each record of a JSON Lines file, in its order. */
type Task = (input: string) => readonly { readonly id: string }[];

const TASKS: Readonly<Record<string, Task>> = {
  dates: predictDates,
  names: predictNames,
  sentences: predictSentences,
  pubdate: predictPublished,
};

/**
 * The predictions of one task as JSON Lines.
 * @throws {InputError} naming the task, or the file and the line, and the mend
 */
export function predict({ task, input }: { task: string; input: string }): string {
  const run = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
  if (run === undefined) {
    const known = Object.keys(TASKS).join(', ');
    throw new InputError(`evaluate: there is no task "${task}"; use one of ${known}.`);
  }
  return run(input)
    .map((prediction) => `${JSON.stringify(prediction)}\n`)
    .join('');
}
