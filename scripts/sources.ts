import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What generated/ is made from. */
export const DATA_INPUTS = [
  'data',
  'locales',
  'engine',
  'cli',
  'scripts/build-data.ts',
  'scripts/texts.ts',
  'package-lock.json',
];

/** What a build of the extension is made from. */
export const BUILD_INPUTS = [
  ...DATA_INPUTS,
  'page',
  'components',
  'platform',
  'entrypoints',
  'public',
  'package.json',
  'tsconfig.json',
  'wxt.config.ts',
];

/** When the newest of some files and folders was changed; 0 where none exists. */
export function newestChange(root: string, paths: readonly string[]): number {
  return Math.max(0, ...paths.flatMap((path) => changes(join(root, path))));
}

/** When the oldest file of a folder was changed; 0 where there is none. */
export function oldestChange(folder: string): number {
  const all = changes(folder);
  return all.length === 0 ? 0 : Math.min(...all);
}

function changes(path: string): number[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [stat.mtimeMs];
  return readdirSync(path).flatMap((name) => changes(join(path, name)));
}
