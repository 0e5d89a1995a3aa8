import type { Article } from '../model/article';
import { report, type Context } from './context';
import { didYouMean } from './did-you-mean';

/** Every article file begins with its date; the text, and the count of offsets, begins after it. */
const HEADER = /^ date (\d{4}-\d{2}-\d{2}) /;

/** The articles in the dossier's order. `files`: the text of each article file by its name. */
export function compileArticles(
  context: Context,
  files: ReadonlyMap<string, string>,
): Map<string, Article> {
  const articles = new Map<string, Article>();
  const users = new Map<string, string>();
  for (const [key, { file, publisher, published, lang, url, about }] of Object.entries(
    context.dossier.articles,
  )) {
    const id = context.articles.get(key);
    const text = readText(context, files, key);
    const other = users.get(file);
    if (other !== undefined) {
      report(
        context,
        ['articles', key, 'file'],
        `“${file}” is already the file of article “${other}”`,
        'give each article its own file',
      );
    }
    users.set(file, key);
    if (id !== undefined && text !== null) {
      articles.set(key, { id, publisher, published, lang, url, about, text });
    }
  }
  if (Object.keys(context.dossier.articles).length === 0) {
    report(context, ['articles'], 'the dossier has no articles', 'add at least one');
  }
  return articles;
}

function readText(
  context: Context,
  files: ReadonlyMap<string, string>,
  key: string,
): string | null {
  const entry = context.dossier.articles[key];
  if (!entry) return null;
  const at = (name: string): string[] => ['articles', key, name];
  const raw = files.get(entry.file);
  if (raw === undefined) {
    const guess = didYouMean(entry.file, files.keys());
    report(
      context,
      at('file'),
      `there is no article file “${entry.file}”${guess}`,
      'add the file or correct its name',
    );
    return null;
  }
  const header = HEADER.exec(raw);
  if (!header) {
    context.problems.push({
      file: entry.file,
      line: 1,
      column: 1,
      message: `the file begins with “${raw.slice(0, 17)}”, not with its date`,
      mend: `begin it with “ date ${entry.published} ”, blanks included`,
    });
    return null;
  }
  if (header[1] !== entry.published) {
    report(
      context,
      at('published'),
      `“${entry.published}” is not the date in ${entry.file} (“${header[1] ?? ''}”)`,
      'correct the one that is wrong',
    );
  }
  return raw.slice(header[0].length);
}
