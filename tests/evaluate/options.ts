import { parseArgs } from 'node:util';
import { InputError } from '../../cli/input-error';

export const HELP = `npm run evaluate -- [--gold DIR] [--no-browser] [--verbose] [--json] [--check | --record]
npm run -s evaluate -- --task dates|names|sentences|pubdate --input FILE.jsonl [--score]

Without --task: reads annotated pages (docs/gold-format.md) and prints how much of them is recognised, by kind and language.
  --gold DIR       a folder of annotated pages, in place of the repository's own
  --no-browser     leaves out the .html pages, which are read in headless Chromium through the built extension
  --verbose        also prints each miss and false alarm, with what was found and why
  --json           prints one JSON object instead: {figures, pages: [{name, lang, related, words, tallies, paint, problems}]}
  --check          exit code 1 when a figure is below its floor (tests/evaluate/floors.json)
  --record         writes the figures down as the floors

With --task: prints a prediction for each line of FILE, as JSON Lines (docs/recognition.md, "How it is measured").
  --score          prints figures instead, from records that also say what is right
`;

export type Options =
  | { readonly mode: 'help' }
  | {
      readonly mode: 'task';
      readonly task: string;
      readonly input: string;
      readonly score: boolean;
    }
  | {
      readonly mode: 'pages';
      /** Null for the repository's own. */
      readonly gold: string | null;
      readonly browser: boolean;
      readonly output: 'table' | 'verbose' | 'json';
      readonly floors: 'check' | 'record' | null;
    };

/**
 * What the words of the command line ask for.
 * @throws {InputError} naming the option and the mend
 */
export function optionsOf(args: string[]): Options {
  const { task, input, gold, help, score, verbose, json, check, record, ...rest } = parse(args);
  if (help === true) return { mode: 'help' };
  if (task !== undefined || input !== undefined) {
    if (task === undefined)
      throw mend('--input goes with --task dates, names, sentences or pubdate');
    if (input === undefined) throw mend('name the file to read with --input FILE.jsonl');
    return { mode: 'task', task, input, score: score === true };
  }
  if (score === true) throw mend('--score goes with --task and --input');
  const browser = rest['no-browser'] !== true;
  const floors = record === true ? 'record' : check === true ? 'check' : null;
  if (floors !== null && (gold !== undefined || !browser)) {
    throw mend(
      'floors are those of all pages of the repository; leave out --gold and --no-browser',
    );
  }
  if (json === true && verbose === true) throw mend('--json has everything; leave out --verbose');
  const output = json === true ? 'json' : verbose === true ? 'verbose' : 'table';
  return { mode: 'pages', gold: gold ?? null, browser, output, floors };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      options: {
        task: { type: 'string' },
        input: { type: 'string' },
        score: { type: 'boolean' },
        gold: { type: 'string' },
        'no-browser': { type: 'boolean' },
        verbose: { type: 'boolean' },
        json: { type: 'boolean' },
        check: { type: 'boolean' },
        record: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw mend((error instanceof Error ? error.message : String(error)).split('. ')[0] ?? '');
  }
}

function mend(what: string): InputError {
  return new InputError(`evaluate: ${what}; see \`npm run evaluate -- --help\`.`);
}
