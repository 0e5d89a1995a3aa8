/**
 * `npm run bench [-- --json]`: measures what Crosslight costs, prints a table (or JSON), and writes docs/performance.md.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT, ensureData, ensureExtension } from '../../scripts/build';
import { createContext } from './context';
import { measureExtension } from './extension';
import { isMet, type Figure } from './figure';
import { measureGate } from './gate';
import { measureGrowth } from './growth';
import { measureLexicon } from './lexicon';
import { measurePopup } from './popup';
import { measureReader } from './reader';
import { measureRecognition } from './recognition';
import { documentOf, lineOf, tableOf } from './report';
import { measureSizes } from './sizes';

await ensureData();
const extension = await ensureExtension('chrome');
const bench = await createContext();
try {
  const measures: readonly (() => Promise<Figure[]>)[] = [
    async () => measureSizes(extension),
    () => measureGate(bench),
    () => measureReader(bench),
    () => measureRecognition(bench),
    () => measureGrowth(bench),
    () => measureLexicon(bench),
    () => measureExtension(bench, extension),
    () => measurePopup(bench, extension),
  ];
  const figures: Figure[] = [];
  for (const measure of measures) {
    const found = await measure();
    figures.push(...found);
    // It takes minutes: said as it comes, on the side, since stdout is for the whole table.
    for (const each of found) process.stderr.write(`${lineOf(each)}\n`);
  }
  const machine = `${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.versions.node}`;
  writeFileSync(join(ROOT, 'docs', 'performance.md'), documentOf(figures, machine));
  const json = process.argv.includes('--json');
  process.stdout.write(
    `${json ? JSON.stringify({ machine, figures }, null, 2) : tableOf(figures)}\n`,
  );
  if (!figures.every(isMet)) process.stderr.write('Not every figure is what it is held to.\n');
} finally {
  await bench.close();
}
