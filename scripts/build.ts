/**
 * `npm run build [-- BROWSER...] [--if-stale] [--data]`: compiles corpus and texts into generated/ and
 * builds the extension into .output/BROWSER-mv3. Without a name, for all three browsers.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run';
import { BUILD_INPUTS, DATA_INPUTS, newestChange, oldestChange } from './sources';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** Folder of the unpacked build for one browser. */
export function buildFolder(browser: Browser): string {
  return join(ROOT, '.output', `${browser}-mv3`);
}

/**
 * Compiles data/ and locales/ into generated/.
 * @throws with the compiler's own words when one has a fault
 */
export async function buildData(): Promise<void> {
  await must('Compiling corpus and texts', process.execPath, [
    '--import',
    'tsx',
    'scripts/build-data.ts',
  ]);
}

/** {@link buildData} when something that the corpus is made from has changed since. */
export async function ensureData(): Promise<void> {
  const built = oldestChange(join(ROOT, 'generated'));
  if (built === 0 || built < newestChange(ROOT, DATA_INPUTS)) await buildData();
}

/**
 * Builds the extension for one browser, from a corpus that is compiled already.
 * @param archive also writes the archive for the store, and for Firefox the archive of its sources
 */
export async function buildExtension(browser: Browser, archive = false): Promise<void> {
  const args = [...(archive ? ['zip'] : ['build']), '--browser', browser];
  await must(`Building for ${browser}`, 'wxt', args);
}

/** The unpacked build for one browser, made anew when something it is made from has changed. */
export async function ensureExtension(browser: Browser): Promise<string> {
  const folder = buildFolder(browser);
  const built = oldestChange(join(folder, 'manifest.json'));
  if (built === 0 || built < newestChange(ROOT, BUILD_INPUTS)) {
    await buildData();
    await buildExtension(browser);
  }
  return folder;
}

async function must(what: string, command: string, args: readonly string[]): Promise<void> {
  process.stderr.write(`${what}\n`);
  const { ok, output } = await run(command, args, { cwd: ROOT });
  if (!ok) throw new Error(`${what} failed:\n${output}`);
}

async function main(words: readonly string[]): Promise<void> {
  const named = BROWSERS.filter((browser) => words.includes(browser));
  const unknown = words.find((word) => !word.startsWith('--') && !named.some((b) => b === word));
  if (unknown !== undefined) {
    throw new Error(`Unknown browser ${unknown}: choose from ${BROWSERS.join(', ')}.`);
  }
  const ifStale = words.includes('--if-stale');
  if (words.includes('--data')) return ifStale ? ensureData() : buildData();
  const browsers = named.length > 0 ? named : BROWSERS;
  if (!ifStale) await buildData();
  for (const browser of browsers) {
    await (ifStale ? ensureExtension(browser) : buildExtension(browser));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
