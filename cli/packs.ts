import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { checkPack } from '../engine/compile/check-pack';
import { formatProblem } from '../engine/compile/compile';
import { serialisePack } from '../engine/compile/pack-file';
import type { Pack } from '../engine/model/pack';
import { parseArguments, pathFromUser } from './arguments';
import { compileCorpus } from './corpus';
import { InputError } from './input-error';

const COMPILE_HELP = `crosslight compile DIR -o PACK

Compiles DIR/dossier.yaml and DIR/articles/*.txt into a pack (JSON). Refuses, naming file, line and mend: a quote that is
not in its article, an id that is not defined, an impossible date, an account without a statement, two subjects that share
a form without saying which wins, an unknown key. Nothing is written unless the whole dossier is sound.
  -o, --out PACK   the file to write
`;

const CHECK_HELP = `crosslight check PACK

Checks a pack: its shape, that every id it names exists, and that every quote stands at its offsets.
`;

/**
 * `crosslight compile`.
 * @throws {InputError} with a line for each problem of the dossier
 */
export function compile(args: string[]): string {
  const { values, positionals } = parseArguments('compile', args, {
    out: { type: 'string', short: 'o' },
  });
  if (values.help) return COMPILE_HELP;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new InputError('crosslight compile: name one folder with a dossier.yaml in it.');
  }
  if (values.out === undefined) {
    throw new InputError('crosslight compile: say where to write the pack with -o PACK.');
  }
  const pack = compileCorpus(pathFromUser(folder));
  writeWhole(pathFromUser(values.out), serialisePack(pack));
  return `${values.out}: ${countsOf(pack)}\n`;
}

/**
 * `crosslight check`.
 * @throws {InputError} with a line for each problem of the pack
 */
export function check(args: string[]): string {
  const { values, positionals } = parseArguments('check', args, {});
  if (values.help) return CHECK_HELP;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new InputError('crosslight check: name one pack file.');
  }
  const path = pathFromUser(file);
  if (!existsSync(path)) throw new InputError(`${file}: there is no such file; name a pack file.`);
  const result = checkPack({ file, text: readFileSync(path, 'utf8') });
  if (!result.ok) throw new InputError(result.error.map(formatProblem).join('\n'));
  return `${file}: sound; ${countsOf(result.value)}\n`;
}

function countsOf(pack: Pack): string {
  const { articles, entities, events, questions, accounts, statements } = pack;
  return [
    `${articles.length} articles`,
    `${entities.length + events.length} subjects (${events.length} events)`,
    `${questions.length} questions`,
    `${accounts.length} accounts`,
    `${statements.length} statements`,
  ].join(', ');
}

/** Written beside and renamed into place, so that a failure leaves the old file or none, never half of one. */
function writeWhole(path: string, text: string): void {
  const draft = `${path}.draft`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(
      `${path}: cannot be written (${reason}); name a file in a folder you may write to.`,
    );
  }
}
