/** `npm run evaluate`: measures what is recognised. Its options are in options.ts. */
import { join } from 'node:path';
import { pathFromUser } from '../../cli/arguments';
import { InputError } from '../../cli/input-error';
import { ROOT } from '../../scripts/build';
import { heldFigures } from './figures';
import { belowFloors, readFloors, writeFloors } from './floors';
import { goldPagesOf, readAll } from './gold-pages';
import { judge, type Judgement } from './judge';
import { HELP, optionsOf, type Options } from './options';
import { problemsReport, report } from './report';
import { runTask } from './tasks/run-task';

const GOLD = join(ROOT, 'tests', 'fixtures', 'gold');
const FLOORS = join(ROOT, 'tests', 'evaluate', 'floors.json');

type PageOptions = Extract<Options, { mode: 'pages' }>;

async function evaluatePages({ gold, browser, output, floors }: PageOptions): Promise<void> {
  const held = floors === 'check' ? readFloors(FLOORS) : null;
  const pages = goldPagesOf(gold === null ? GOLD : pathFromUser(gold)).filter(
    ({ format }) => browser || format === 'txt',
  );
  const read = await readAll(pages);
  const judged = pages.flatMap((page) => {
    const found = read.get(page.file);
    return found === undefined ? [] : [judge(page, found)];
  });
  const figures = heldFigures(judged);
  say(inForm(judged, figures, output));
  if (floors === 'record') writeFloors(FLOORS, figures);
  if (held === null) return;
  const below = belowFloors(figures, held);
  if (below.length === 0) return say(`All ${figures.size} figures are at their floors or above.`);
  process.stderr.write(`Below the floors of ${FLOORS}:\n${below.join('\n')}\n`);
  process.exitCode = 1;
}

function inForm(
  judged: readonly Judgement[],
  figures: ReadonlyMap<string, number>,
  output: PageOptions['output'],
): string {
  switch (output) {
    case 'json':
      return JSON.stringify({ figures: Object.fromEntries(figures), pages: judged });
    case 'verbose':
      return `${problemsReport(judged)}\n\n${report(judged)}`;
    case 'table':
      return report(judged);
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  const options = optionsOf(process.argv.slice(2));
  if (options.mode === 'help') process.stdout.write(HELP);
  else if (options.mode === 'task') process.stdout.write(runTask(options));
  else await evaluatePages(options);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
