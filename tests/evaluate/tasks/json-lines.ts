import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { pathFromUser } from '../../../cli/arguments';
import { InputError } from '../../../cli/input-error';

/**
 * The records of a JSON Lines file; empty lines are skipped.
 * @param path as the user wrote it
 * @throws {InputError} naming the file, the line and the mend
 */
export function readRecords<T>(path: string, schema: v.GenericSchema<unknown, T>): T[] {
  return contentOf(path)
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const read = v.safeParse(schema, jsonOf(line, `${path}:${at + 1}`));
      if (read.success) return [read.output];
      const [issue] = read.issues;
      const field = v.getDotPath(issue) ?? 'the record';
      throw new InputError(
        `${path}:${at + 1}: ${field}: ${issue.message}; docs/recognition.md has the fields of each task.`,
      );
    });
}

function contentOf(path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(pathFromUser(path)));
  } catch (error) {
    const reason =
      error instanceof TypeError
        ? 'it is not UTF-8; save it as UTF-8'
        : 'it cannot be read; name a .jsonl file';
    throw new InputError(`${path}: ${reason}.`);
  }
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`${place}: this line is not JSON; write one record a line.`);
  }
}
