import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import * as v from 'valibot';
import { DaySchema, type Day } from '../engine/model/dates';
import type { Reading } from '../engine/model/mention';
import type { PageText } from '../engine/model/page';
import { parseArguments, pathFromUser } from './arguments';
import { annotation, inWords } from './annotation';
import { InputError } from './input-error';
import { readPages } from './read-pages';
import { createTextReader } from './read-text';

const HELP = `crosslight annotate FILE... [--published YYYY-MM-DD] [--lang CODE] [--json] [--text]

Prints the mentions in each file. A .txt file goes through the engine; a .html, .htm or .xhtml file is opened in headless
Chromium with the built extension, and what is printed is what a reader would see, plus the mentions that are not marked.
  --published DAY  the day the text was published: what its "Monday" and "last week" are counted from
  --lang CODE      its language (BCP 47), where the file does not say
  --json           one JSON object a line, one line a file: {file, page: {title, published, lang}, mentions: [{quote, before,
                   after, start, end, subject, kind, label, score, marked, why}], numbers: [{quote, start, end, question,
                   value, agrees, differs}]}; offsets are UTF-16 units into the page's text (of a .txt file: into the file)
  --text           with --json: adds page.text; without: prints the text before the mentions
`;

/** What the command line says of every file. */
export interface PageDefaults {
  readonly published: Day | null;
  readonly lang: string | null;
}

/** A page as it was read, with what was recognised in it. */
export interface ReadFile {
  readonly page: PageText;
  readonly reading: Reading;
}

/**
 * `crosslight annotate`.
 * @throws {InputError} naming the file or the option to be mended
 */
export async function annotate(args: string[]): Promise<string> {
  const { values, positionals } = parseArguments('annotate', args, {
    published: { type: 'string' },
    lang: { type: 'string' },
    json: { type: 'boolean' },
    text: { type: 'boolean' },
  });
  if (values.help) return HELP;
  if (positionals.length === 0) {
    throw new InputError('crosslight annotate: name at least one .txt or .html file.');
  }
  const defaults = { published: dayOf(values.published), lang: langOf(values.lang) };
  for (const file of positionals) assertReadable(file);

  const read = await readAll(positionals, defaults);
  return positionals
    .map((file) => {
      const found = read.get(file);
      if (!found) throw new Error(`${file} was not read`);
      const withText = values.text === true;
      return values.json
        ? `${JSON.stringify(annotation(file, found, withText))}\n`
        : inWords(file, found, withText);
    })
    .join('');
}

async function readAll(files: string[], defaults: PageDefaults): Promise<Map<string, ReadFile>> {
  const texts = files.filter((file) => !isPage(file));
  const readText = texts.length > 0 ? createTextReader(defaults) : null;
  const read = await readPages(files.filter(isPage), defaults);
  for (const file of texts) {
    if (readText) read.set(file, readText(contentOf(file)));
  }
  return read;
}

function isPage(file: string): boolean {
  return ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());
}

function assertReadable(file: string): void {
  const path = pathFromUser(file);
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new InputError(`${file}: there is no such file; name a .txt or .html file.`);
  }
  if (!isPage(file) && extname(file).toLowerCase() !== '.txt') {
    throw new InputError(
      `${file}: only .txt and .html files can be annotated; rename or convert it.`,
    );
  }
}

function contentOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(pathFromUser(file)),
    );
  } catch {
    throw new InputError(`${file}: the text is not UTF-8; save it as UTF-8.`);
  }
}

function dayOf(text: string | undefined): Day | null {
  if (text === undefined) return null;
  const day = v.safeParse(DaySchema, text);
  if (day.success) return day.output;
  throw new InputError(
    `crosslight annotate: --published "${text}": ${day.issues[0].message}; write it as in 2023-05-29.`,
  );
}

function langOf(code: string | undefined): string | null {
  if (code === undefined) return null;
  try {
    return Intl.getCanonicalLocales(code)[0] ?? null;
  } catch {
    throw new InputError(
      `crosslight annotate: --lang "${code}" is not a language code; write it as in "en" or "sr-Latn".`,
    );
  }
}
