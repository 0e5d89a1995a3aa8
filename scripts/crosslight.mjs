/**
 * `npm run -s crosslight -- ARGS`: set-up, then the command line in cli/main.ts. Only pages need a
 * browser; text files, `search`, `compile` and `check` do not.
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

const main = fileURLToPath(new URL('../cli/main.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
