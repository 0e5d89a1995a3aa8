/**
 * Compiles data/ into what the extension bundles: generated/pack.json, lexicon.json, gate.json and search.json.
 *
 *     tsx scripts/build-data.ts            writes them
 *     tsx scripts/build-data.ts --check    writes nothing; fails when one is missing or older than its sources
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { BUNDLED_CORPUS, compileCorpus, readCues } from '../cli/corpus';
import { InputError } from '../cli/input-error';
import { buildGate } from '../engine/lexicon/gate';
import { buildLexicon } from '../engine/lexicon/build';
import { buildSearchIndex } from '../engine/search/index';

const folder = new URL('../generated/', import.meta.url);

interface Stamped {
  readonly stamp: string;
}

function build(): Record<string, Stamped> {
  const pack = compileCorpus(BUNDLED_CORPUS);
  const lexicon = buildLexicon(pack, readCues());
  return { pack, lexicon, gate: buildGate(lexicon), search: buildSearchIndex(pack) };
}

function write(made: Record<string, Stamped>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, data] of Object.entries(made)) {
    // Renamed into place, so that an interrupted run leaves no half-written file behind.
    const draft = new URL(`${name}.json.draft`, folder);
    writeFileSync(draft, JSON.stringify(data));
    renameSync(draft, new URL(`${name}.json`, folder));
  }
}

function check(made: Record<string, Stamped>): void {
  for (const [name, data] of Object.entries(made)) {
    const file = new URL(`${name}.json`, folder);
    const found = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (found === JSON.stringify(data)) continue;
    throw new InputError(
      `generated/${name}.json ${stateOf(found, data)}; run \`npm run prepare-data\`.`,
    );
  }
}

function stateOf(found: string | null, { stamp }: Stamped): string {
  if (found === null) return 'is missing';
  if (!found.includes(`"stamp":"${stamp}"`))
    return 'was made from other sources than are in data/ now';
  return 'was made by an older version of the code that builds it';
}

try {
  const made = build();
  if (process.argv.includes('--check')) check(made);
  else write(made);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
