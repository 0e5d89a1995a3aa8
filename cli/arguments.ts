import { parseArgs, type ParseArgsConfig } from 'node:util';
import { resolve } from 'node:path';
import { InputError } from './input-error';

/**
 * Parses a command's words against its options.
 * @throws {InputError} naming the command and the word that does not fit
 */
export function parseArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: string[],
  options: T,
) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('. ')[0];
    throw new InputError(`crosslight ${command}: ${reason}; see \`crosslight ${command} --help\`.`);
  }
}

/** Paths are meant from where the user stands; npm changes to the package's folder before it runs a script. */
export function pathFromUser(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}
