/**
 * Compiles data/ and locales/ into what the extension bundles: generated/pack.json, lexicon.json, gate.json and search.json, and
 * the texts of each language, generated/texts/*.json.
 *
 *     tsx scripts/build-data.ts            writes them
 *     tsx scripts/build-data.ts --check    writes nothing; fails when one is missing or older than its sources
 */
import { InputError } from '../cli/input-error';
import { generate, readGenerated, staleFiles, writeGenerated } from './generated';

try {
  const made = generate();
  if (process.argv.includes('--check')) {
    const stale = staleFiles(made, readGenerated);
    if (stale.length > 0) throw new InputError(stale.join('\n'));
  } else {
    writeGenerated(made);
  }
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
