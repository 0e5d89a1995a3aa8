/**
 * `npm run evaluate -- ARGS`: set-up, then tests/evaluate/run.ts. Only annotated HTML pages need a browser.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runSetup } from './setup.mjs';

const args = process.argv.slice(2);
const withoutBrowser = ['--task', '--input', '--no-browser', '--help', '-h'];
runSetup({ chromium: !args.some((arg) => withoutBrowser.includes(arg.split('=')[0] ?? '')) });

const main = fileURLToPath(new URL('../tests/evaluate/run.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
