/**
 * `npm run pictures`: takes the reference pictures anew where a surface does not look as its reference does any more, and
 * leaves the others as they are.
 */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../scripts/run';
import { loadSmaller } from '../../scripts/smaller';

const FOLDER = fileURLToPath(new URL('reference/', import.meta.url));

const before = await takenAt();
const { ok, output } = await run('vitest', ['run', '--project', 'pictures', '--update'], {
  cwd: fileURLToPath(new URL('../..', import.meta.url)),
  env: { NO_COLOR: '1' },
});
if (!ok) process.stderr.write(output);
const now = await takenAt();
const renewed = [...now].filter(([name, time]) => before.get(name) !== time).map(([name]) => name);
const smaller = await loadSmaller();
for (const name of renewed) {
  const path = join(FOLDER, name);
  await writeFile(path, await smaller(await readFile(path)));
  process.stdout.write(`${name}\n`);
}
process.stdout.write(`${renewed.length} of ${now.size} pictures are new.\n`);
process.exitCode = ok ? 0 : 1;

/** When each reference picture was written. */
async function takenAt(): Promise<Map<string, number>> {
  const names = await readdir(FOLDER).catch(() => []);
  const times = names.map(
    async (name) => [name, (await stat(join(FOLDER, name))).mtimeMs] as const,
  );
  return new Map(await Promise.all(times));
}
