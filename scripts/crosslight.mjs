/**
 * `npm run -s crosslight -- ARGS`: set-up, then the command line in cli/main.ts. Only pages need a
 * browser and the built extension; text files, `search`, `compile` and `check` do not.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSetup } from './setup.mjs';

const args = process.argv.slice(2);
const from = process.env.INIT_CWD ?? process.cwd();
// A page that is not there is left for the command line to complain about, without a wait.
const hasPage =
  args[0] === 'annotate' &&
  args.some((arg) => /\.x?html?$/i.test(arg) && existsSync(resolve(from, arg)));

runSetup({ chromium: hasPage });
const built = hasPage ? runTypeScript('build.ts', ['--if-stale', '--quiet', 'chrome']) : 0;
process.exitCode = built === 0 ? runTypeScript('../cli/main.ts', args) : built;

/**
 * @param {string} file path from this folder
 * @param {string[]} words
 * @returns {number} exit code
 */
function runTypeScript(file, words) {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const loader = import.meta.resolve('tsx');
  const { status } = spawnSync(process.execPath, ['--import', loader, path, ...words], {
    stdio: 'inherit',
  });
  return status ?? 1;
}
