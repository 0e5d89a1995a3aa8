import { existsSync, statSync } from 'node:fs';
import type { ReadFile } from '../../cli/annotate';
import { BUNDLED_CORPUS, compileCorpus, readCues } from '../../cli/corpus';
import { InputError } from '../../cli/input-error';
import { readPages } from '../../cli/read-pages';
import { pageOfText } from '../../cli/read-text';
import { buildLexicon, openLexicon } from '../../engine/lexicon/build';
import { recognise } from '../../engine/recognise/recognise';
import { placed, readGoldFolder, type GoldPage } from '../support/gold';

/**
 * The annotated pages of a folder.
 * @throws {InputError} naming the file, the place in it and the mend
 */
export function goldPagesOf(folder: string): GoldPage[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new InputError(
      `${folder}: there is no such folder; name one with annotated pages in it.`,
    );
  }
  try {
    const pages = readGoldFolder(folder);
    for (const { file, text, gold } of pages) {
      placed(gold.mentions, text, file);
      placed(gold.numbers, text, file);
    }
    if (pages.length > 0) return pages;
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
  throw new InputError(
    `${folder}: there is no .html or .txt page in it; see docs/gold-format.md for what belongs there.`,
  );
}

/**
 * Reads pages as `crosslight annotate` does: texts through the engine, with the day and the language that the gold states;
 * HTML pages in headless Chromium through the built extension, which has to find both by itself.
 */
export async function readAll(pages: readonly GoldPage[]): Promise<Map<string, ReadFile>> {
  const html = pages.filter(({ format }) => format === 'html').map(({ file }) => file);
  const read = await readPages(html, { published: null, lang: null });
  const lexicon = openLexicon(buildLexicon(compileCorpus(BUNDLED_CORPUS), readCues()));
  for (const { file, format, text, gold } of pages) {
    if (format !== 'txt') continue;
    const page = pageOfText(text, { published: gold.published, lang: gold.lang });
    read.set(file, { page, reading: recognise(page, lexicon) });
  }
  return read;
}
