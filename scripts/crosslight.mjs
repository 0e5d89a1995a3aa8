/**
 * `npm run -s crosslight -- ARGS`: set-up, then the command line in cli/main.ts. Only a page needs
 * a browser; text files, `search`, `compile` and `check` do not.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runSetup } from './setup.mjs';

const args = process.argv.slice(2);
const needsBrowser = args[0] === 'annotate' && args.some((arg) => /\.x?html?$/i.test(arg));

runSetup({ chromium: needsBrowser });

const { status, signal } = spawnSync(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('../cli/main.ts', import.meta.url)), ...args],
  { stdio: 'inherit' },
);
if (signal) process.kill(process.pid, signal);
process.exitCode = status ?? 1;
