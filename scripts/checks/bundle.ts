import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { networkNames } from './network';

/** Bytes after minifying and gzip. The gate is on every page; the reader only where it has a hit. */
const BUDGETS = [
  { file: 'content-scripts/gate.js', bytes: 5_000 },
  { file: 'reader.js', bytes: 46_000 },
];

export interface Report {
  /** What was measured, a line each. */
  facts: string[];
  /** What is wrong, a line each; empty when all is well. */
  problems: string[];
}

/** Compares the scripts that go into pages with their size budgets. */
export async function checkSizes(folder: string): Promise<Report> {
  const report: Report = { facts: [], problems: [] };
  for (const { file, bytes } of BUDGETS) {
    const content = await readFile(join(folder, file)).catch(() => null);
    if (content === null) {
      report.problems.push(`${file} is missing from ${folder}: was it built?`);
      continue;
    }
    const packed = gzipSync(content, { level: 9 }).length;
    report.facts.push(`${file}: ${packed} bytes of ${bytes} (${content.length} before gzip)`);
    if (packed > bytes) {
      report.problems.push(`${file} has ${packed} bytes after gzip, ${packed - bytes} too many.`);
    }
  }
  return report;
}

/** The error that webextension-polyfill throws outside an extension: no minifier can remove it. */
const POLYFILL = 'This script should only be loaded in a browser extension';

/** Makes sure that the polyfill is in the background, and not in the gate, which goes into every page. */
export async function checkGate(folder: string): Promise<Report> {
  const contains = async (file: string) =>
    (await readFile(join(folder, file), 'utf8')).includes(POLYFILL);
  const problems: string[] = [];
  if (await contains('content-scripts/gate.js')) {
    problems.push(
      'The gate holds webextension-polyfill: something it imports reaches wxt/browser.',
    );
  }
  if (!(await contains('background.js'))) {
    problems.push(
      'The background holds no webextension-polyfill: is its sentence another one now?',
    );
  }
  return { facts: [], problems };
}

/** Looks for network APIs in every script of a build, libraries included. */
export async function checkNetwork(folder: string): Promise<Report> {
  const report: Report = { facts: [], problems: [] };
  const scripts = (await filesBelow(folder)).filter((path) => path.endsWith('.js'));
  if (scripts.length === 0) report.problems.push(`${folder} has no script: was it built?`);
  for (const path of scripts) {
    const names = new Set(networkNames(await readFile(path, 'utf8')));
    for (const name of names) {
      report.problems.push(`${relative(folder, path)} names ${name}: nothing may leave the page.`);
    }
  }
  report.facts.push(`${scripts.length} scripts read`);
  return report;
}

/** Every file below a folder, sorted, as absolute paths. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
