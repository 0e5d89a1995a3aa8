/**
 * `npm test [-- --only STEP,STEP]`: every check and every test, and one closing line over all.
 * A step that fails does not stop the others.
 */
import { STAGES, type Outcome, type Step } from './test-steps';

const words = process.argv.slice(2);
const only = words.includes('--only')
  ? (words[words.indexOf('--only') + 1] ?? '').split(',')
  : null;
const known = STAGES.flat(2).map((step) => step.name);
const unknown = only?.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`Unknown step "${unknown}": choose from ${known.join(', ')}.\n`);
  process.exit(2);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const started = Date.now();

for (const stage of STAGES) {
  await Promise.all(stage.map(runLane));
}

say(`All of it took ${seconds(started)}.`);
if (total.skipped > 0) say(`Left out by their own files: ${total.skipped}.`);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

async function runLane(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (only === null || only.includes(step.name)) await runStep(step);
  }
}

async function runStep(step: Step): Promise<void> {
  const begun = Date.now();
  const outcome = await step.run().catch(crashed);
  total.passed += outcome.passed;
  total.failed += outcome.failed;
  total.skipped += outcome.skipped;
  const count = outcome.passed + outcome.failed;
  const tests = count > 1 ? `, ${count} tests` : '';
  const mark = outcome.failed === 0 ? 'ok  ' : 'FAIL';
  say(`${mark} ${step.name} (${seconds(begun)}${tests})`);
  for (const fact of outcome.facts) say(`       ${fact}`);
  if (outcome.failed > 0) say(indent(outcome.output));
}

function crashed(error: unknown): Outcome {
  const output = error instanceof Error ? error.message : String(error);
  return { passed: 0, failed: 1, skipped: 0, output, facts: [] };
}

/** Indented, so that no tool's own summary can be taken for the closing line. */
function indent(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `     | ${line}`)
    .join('\n');
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
