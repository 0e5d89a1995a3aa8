import { readFileSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { BUNDLED_CORPUS, compileCorpus, readCues } from '../cli/corpus';
import { buildGate } from '../engine/lexicon/gate';
import { buildLexicon } from '../engine/lexicon/build';
import { cuesOf, type LexiconData } from '../engine/lexicon/data';
import { buildSearchIndex } from '../engine/search/index';
import { compileTexts } from './texts';

const folder = new URL('../generated/', import.meta.url);

/** Data made from sources, with the hash of those sources. */
export interface Stamped {
  readonly stamp: string;
}

/** What the extension bundles, by the name of its file in generated/ ("pack", "texts/en"). */
export type Generated = Readonly<Record<string, Stamped>>;

/**
 * Compiles data/ and locales/ into what the extension bundles.
 * @throws {InputError} with the compiler's words when the corpus or a locale has a fault
 */
export function generate(): Generated {
  const pack = compileCorpus(BUNDLED_CORPUS);
  const lexicon = buildLexicon(pack, readCues());
  const withoutCues: LexiconData = { ...lexicon, cues: {} };
  return {
    pack,
    lexicon: withoutCues,
    ...cueFiles(lexicon),
    gate: buildGate(lexicon),
    search: buildSearchIndex(pack),
    ...compileTexts(),
  };
}

/** The cues of each language in a file of its own: a page needs one, and as text inside the lexicon all of them would be read with it. */
function cueFiles({ cues, stamp }: LexiconData): Generated {
  return Object.fromEntries(
    Object.keys(cues).map((lang) => [`cues/${lang}`, { stamp, ...cuesOf({ cues }, lang) }]),
  );
}

/** Writes every file, each renamed into place, so that an interrupted run leaves no half-written one behind. */
export function writeGenerated(made: Generated): void {
  for (const part of ['texts/', 'cues/']) mkdirSync(new URL(part, folder), { recursive: true });
  for (const [name, data] of Object.entries(made)) {
    const draft = new URL(`${name}.json.draft`, folder);
    writeFileSync(draft, JSON.stringify(data));
    renameSync(draft, new URL(`${name}.json`, folder));
  }
}

/** The text of a generated file; null if there is none. */
export function readGenerated(name: string): string | null {
  const file = new URL(`${name}.json`, folder);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/**
 * What is wrong with the generated files, a line each; nothing when all of them are what their sources give now.
 * @param read the text of a generated file, null if there is none
 */
export function staleFiles(made: Generated, read: (name: string) => string | null): string[] {
  return Object.entries(made).flatMap(([name, data]) => {
    const found = read(name);
    if (found === JSON.stringify(data)) return [];
    return [`generated/${name}.json ${stateOf(found, data)}; run \`npm run prepare-data\`.`];
  });
}

function stateOf(found: string | null, { stamp }: Stamped): string {
  if (found === null) return 'is missing';
  if (!found.includes(`"stamp":"${stamp}"`)) {
    return 'was made from other sources than are there now';
  }
  return 'was made by an older version of the code that builds it';
}
