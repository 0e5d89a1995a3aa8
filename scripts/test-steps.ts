/** The steps of `npm test`: what each one runs, and how it is counted. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS, buildData, buildExtension, buildFolder, ROOT } from './build';
import { checkGate, checkNetwork, checkSizes, type Report } from './checks/bundle';
import { checkRebuild } from './checks/rebuild';
import { checkWebExt } from './checks/web-ext';
import { run } from './run';
import { countTests, type Counts } from './vitest-counts';
import { archivePaths } from './zip';

export interface Outcome extends Counts {
  /** Shown when the step fails. */
  output: string;
  /** Shown always, a line each. */
  facts: readonly string[];
}

export interface Step {
  name: string;
  run: () => Promise<Outcome>;
}

const DATA: Step = { name: 'data', run: () => work(buildData) };

const STATIC: readonly Step[] = [
  { name: 'format', run: () => command('oxfmt', ['--check']) },
  { name: 'lint', run: () => command('oxlint', []) },
  { name: 'types', run: () => command('tsc', []) },
  { name: 'types-web', run: () => command('tsc', ['-p', 'tsconfig.web.json']) },
  { name: 'types-engine', run: () => command('tsc', ['-p', 'engine']) },
  { name: 'dead-code', run: () => command('knip', []) },
];

const BUILDS: readonly Step[] = BROWSERS.map((browser) => ({
  name: `build-${browser}`,
  run: () => work(() => buildExtension(browser, true)),
}));

const BUNDLES: readonly Step[] = [
  { name: 'web-ext', run: () => check(() => checkWebExt(buildFolder('firefox'))) },
  { name: 'sizes', run: () => check(() => checkSizes(buildFolder('chrome'))) },
  { name: 'gate', run: () => check(() => checkGate(buildFolder('chrome'))) },
  ...BROWSERS.map((browser) => ({
    name: `network-${browser}`,
    run: () => check(() => checkNetwork(buildFolder(browser))),
  })),
  { name: 'rebuild', run: () => check(() => checkRebuild(ROOT, archivePaths())) },
];

/** What is recognised on the annotated pages has not become less. */
const EVALUATE: Step = {
  name: 'evaluate',
  run: () => command('tsx', ['tests/evaluate/run.ts', '--check']),
};

/**
 * Stages run one after the other; the lanes of a stage side by side; the steps of a lane in turn.
 * Two lanes for two cores. End-to-end tests have the machine to themselves.
 */
export const STAGES: ReadonlyArray<ReadonlyArray<readonly Step[]>> = [
  [[DATA]],
  [
    [...STATIC, ...BUILDS, ...BUNDLES, EVALUATE],
    [vitest('unit'), vitest('browser'), vitest('pictures')],
  ],
  [[vitest('e2e')]],
];

const PASSED = { passed: 1, failed: 0, skipped: 0 };
const FAILED = { passed: 0, failed: 1, skipped: 0 };

async function command(program: string, args: readonly string[]): Promise<Outcome> {
  const { ok, output } = await run(program, args, { cwd: ROOT });
  return { ...(ok ? PASSED : FAILED), output, facts: [] };
}

async function work(task: () => Promise<void>): Promise<Outcome> {
  await task();
  return { ...PASSED, output: '', facts: [] };
}

async function check(task: () => Promise<Report>): Promise<Outcome> {
  const { facts, problems } = await task();
  return { ...(problems.length === 0 ? PASSED : FAILED), output: problems.join('\n'), facts };
}

/** One project of vitest.config.ts, counted test by test. */
function vitest(project: string): Step {
  return {
    name: project,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'crosslight-test-'));
      const file = join(folder, 'result.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const { ok, output } = await run('vitest', ['run', '--project', project, ...reporters], {
        cwd: ROOT,
        env: { NO_COLOR: '1' },
      });
      const counts = countTests(await readFile(file, 'utf8').catch(() => null), ok);
      await rm(folder, { recursive: true });
      return { ...counts, output, facts: [] };
    },
  };
}
