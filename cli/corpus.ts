import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as v from 'valibot';
import { compile, formatProblem } from '../engine/compile/compile';
import { CueSetSchema, type CueSet } from '../engine/model/cues';
import type { Pack } from '../engine/model/pack';
import { InputError } from './input-error';

const path = (relative: string): string =>
  fileURLToPath(new URL(`../${relative}`, import.meta.url));

/** The corpus this copy is made for, and the cue lexicons, as folders of the checkout. */
export const BUNDLED_CORPUS = path('data/north-kosovo-2023');
export const CUES = path('data/cues');

/**
 * Compiles a corpus folder (`dossier.yaml` and `articles/*.txt`).
 * @throws {InputError} with one line for each problem, naming file, line and mend
 */
export function compileCorpus(folder: string): Pack {
  const file = join(folder, 'dossier.yaml');
  if (!existsSync(file)) {
    throw new InputError(
      `${file}: there is no such file; name a folder with a dossier.yaml in it.`,
    );
  }
  const dossier = { file, text: readFileSync(file, 'utf8') };
  const result = compile({ dossier, articles: readArticles(join(folder, 'articles')) });
  if (!result.ok) throw new InputError(result.error.map(formatProblem).join('\n'));
  return result.value;
}

function readArticles(folder: string): Map<string, string> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError(`${folder}: there is no such folder; put the articles' texts there.`);
  }
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted();
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * Reads every cue lexicon, one file a language.
 * @throws {InputError} naming the file and what is wrong in it
 */
export function readCues(folder: string = CUES): CueSet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => {
      const file = join(folder, name);
      const cues = v.safeParse(CueSetSchema, parse(readFileSync(file, 'utf8')));
      if (cues.success) return cues.output;
      const [issue] = cues.issues;
      throw new InputError(
        `${file}: ${v.getDotPath(issue) ?? basename(file)}: ${issue.message}; see docs/data-format.md.`,
      );
    });
}
