/**
 * `npm run zip [-- --verify | --verify-clean]`: archives for the stores of Chrome, Edge and
 * Firefox, and one of the sources from which the Firefox build can be made again. `--verify` makes
 * it again and compares every file; `--verify-clean` installs the packages afresh for that, too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { BROWSERS, buildData, buildExtension, ROOT } from './build';
import { checkRebuild } from './checks/rebuild';

/** Where the archives of this version are, by what they are for. */
export function archivePaths() {
  const Package = v.object({ name: v.string(), version: v.string() });
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  const { name, version } = v.parse(Package, JSON.parse(text));
  const path = (suffix: string) => join(ROOT, '.output', `${name}-${version}-${suffix}.zip`);
  return {
    chrome: path('chrome'),
    edge: path('edge'),
    firefox: path('firefox'),
    sources: path('sources'),
  };
}

async function main(words: readonly string[]): Promise<void> {
  await buildData();
  for (const browser of BROWSERS) await buildExtension(browser, true);
  const archives = archivePaths();
  for (const path of Object.values(archives)) {
    if (!existsSync(path)) throw new Error(`${path} was not written: see wxt.config.ts, zip.`);
    process.stdout.write(`${path}\n`);
  }
  const clean = words.includes('--verify-clean');
  if (!clean && !words.includes('--verify')) return;
  const { facts, problems } = await checkRebuild(ROOT, archives, clean);
  process.stdout.write([...facts, ...problems, ''].join('\n'));
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
