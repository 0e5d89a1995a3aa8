import { annotate } from './annotate';
import { check, compile } from './packs';
import { InputError } from './input-error';
import { search } from './search';

const USAGE = `crosslight: competing accounts of the events and figures a text mentions

  crosslight annotate FILE... [--published YYYY-MM-DD] [--lang CODE] [--json] [--text]
  crosslight search QUERY [--json]
  crosslight compile DIR -o PACK
  crosslight check PACK

Run \`crosslight COMMAND --help\` for what a command does.
Exit codes: 0 done, 2 the input or the command line has to be mended (one line on stderr says how).
`;

/** A command takes the words after its name and returns what goes to stdout. */
export type Command = (args: string[]) => Promise<string> | string;

const commands: Readonly<Record<string, Command>> = { annotate, search, compile, check };

async function run([name, ...args]: string[]): Promise<string> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return USAGE;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const known = Object.keys(commands).join(', ');
    throw new InputError(`crosslight: there is no command "${name}"; use one of ${known}.`);
  }
  return command(args);
}

try {
  process.stdout.write(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
