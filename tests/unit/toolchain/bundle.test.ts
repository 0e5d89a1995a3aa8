import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkGate, checkSizes } from '../../../scripts/checks/bundle';
import { compare } from '../../../scripts/checks/rebuild';
import { isPreactsOwn } from '../../../scripts/checks/web-ext';

async function build(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'crosslight-bundle-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'content-scripts'));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
  }
  return folder;
}

test('sizes are those after gzip: long but repetitive code is within the budget', async () => {
  const folder = await build({
    'content-scripts/gate.js': 'a;'.repeat(10_000),
    'reader.js': 'a;'.repeat(100_000),
  });
  const report = await checkSizes(folder);
  expect(report.problems).toEqual([]);
  expect(report.facts).toHaveLength(2);
});

test('a script over its budget is refused, each by its own', async () => {
  const folder = await build({
    'content-scripts/gate.js': randomBytes(5_200),
    'reader.js': randomBytes(46_200),
  });
  expect((await checkSizes(folder)).problems).toEqual([
    expect.stringMatching(/^content-scripts\/gate\.js has \d+ bytes after gzip/),
    expect.stringMatching(/^reader\.js has \d+ bytes after gzip/),
  ]);
});

test('a script that was not built is a problem, not a size of nothing', async () => {
  expect((await checkSizes(await build({}))).problems).toHaveLength(2);
});

test('the polyfill belongs in the background and not in the gate', async () => {
  const polyfill = 'throw new Error("This script should only be loaded in a browser extension.")';
  const gate = 'content-scripts/gate.js';
  const good = await build({ [gate]: 'a', 'background.js': polyfill });
  expect((await checkGate(good)).problems).toEqual([]);
  const bad = await build({ [gate]: polyfill, 'background.js': polyfill });
  expect((await checkGate(bad)).problems).toEqual([expect.stringContaining('The gate holds')]);
  const blind = await build({ [gate]: 'a', 'background.js': 'a' });
  expect((await checkGate(blind)).problems).toHaveLength(1);
});

test("only Preact's own innerHTML is let through by the linter's reading", async () => {
  const preact = 'x&&(w.__html==x.__html||w.__html==r.innerHTML)||(r.innerHTML=w.__html),e.__k=[]';
  const ours = 'const title=document.createElement("b");title.innerHTML=page.title;';
  const folder = await build({ 'reader.js': `${preact}\n${ours}` });
  const warning = { code: 'UNSAFE_VAR_ASSIGNMENT', message: '', file: 'reader.js' };
  const at = (line: number, column: number) => isPreactsOwn(folder, { ...warning, line, column });
  expect(await at(1, preact.indexOf('r.innerHTML=w'))).toBe(true);
  expect(await at(2, ours.indexOf('title.innerHTML'))).toBe(false);
  expect(await isPreactsOwn(folder, { ...warning, code: 'OTHER', line: 1, column: 50 })).toBe(
    false,
  );
  expect(await isPreactsOwn(folder, { code: warning.code, message: '' })).toBe(false);
});

test('two builds are the same only when each file is there twice, byte for byte', () => {
  const files = (entries: Record<string, string>) =>
    new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]));
  const one = files({ a: '1', b: '2' });
  expect(compare(one, files({ a: '1', b: '2' })).problems).toEqual([]);
  expect(compare(one, files({ a: '1', b: '3' })).problems).toEqual([
    'b differs between the two builds.',
  ]);
  expect(compare(one, files({ a: '1' })).problems).toEqual([
    'b is missing from the build of the source archive.',
  ]);
  expect(compare(files({ a: '1' }), one).problems).toEqual([
    'b is only in the build from the source archive.',
  ]);
  expect(compare(files({}), files({})).problems).toEqual(['Both builds are empty.']);
});
