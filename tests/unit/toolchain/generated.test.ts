import { expect, test } from 'vitest';
import { staleFiles } from '../../../scripts/generated';

const made = { pack: { stamp: 'a1', words: 2 }, gate: { stamp: 'b2', words: 1 } };
const files = new Map(Object.entries(made).map(([name, data]) => [name, JSON.stringify(data)]));
const read = (name: string) => files.get(name) ?? null;

test('generated files that are what their sources give are fresh', () => {
  expect(staleFiles(made, read)).toEqual([]);
});

test('a missing file is named, with the command that makes it', () => {
  expect(staleFiles(made, (name) => (name === 'gate' ? null : read(name)))).toEqual([
    'generated/gate.json is missing; run `npm run prepare-data`.',
  ]);
});

test('a file with the stamp of other sources is stale', () => {
  const changed = { ...made, pack: { stamp: 'c3', words: 2 } };
  expect(staleFiles(changed, read)).toEqual([
    'generated/pack.json was made from other sources than are there now; run `npm run prepare-data`.',
  ]);
});

test('a file that today’s code would write otherwise is stale, whatever its stamp', () => {
  const changed = { ...made, gate: { stamp: 'b2', words: 3 } };
  expect(staleFiles(changed, read)).toEqual([
    'generated/gate.json was made by an older version of the code that builds it; run `npm run prepare-data`.',
  ]);
});
