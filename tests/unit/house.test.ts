/** House rules that no linter knows: what every file of ours has to look like. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ROOMS = ['engine', 'page', 'components', 'platform', 'entrypoints', 'cli', 'scripts'];

interface SourceFile {
  path: string;
  lines: string[];
}

function filesIn(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(ROOT, path), lines: readFileSync(path, 'utf8').split('\n') };
    });
}

const files = ROOMS.flatMap(filesIn);
const everything = [...files, ...filesIn('tests')];

/** `path:line` of each line that matches. */
function placesOf(sources: SourceFile[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, lines }) =>
    lines.flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}`] : [])),
  );
}

/** Exported functions whose line is not preceded by the end of a doc comment. */
function undocumented({ path, lines }: SourceFile): string[] {
  return lines.flatMap((line, at) => {
    const name = /^export (?:default )?(?:async )?function\*? (\w+)/.exec(line)?.[1];
    const before = lines[at - 1]?.trim() ?? '';
    return name !== undefined && !before.endsWith('*/') ? [`${path}:${at + 1} ${name}`] : [];
  });
}

test('the rooms are read', () => {
  for (const room of ROOMS) expect(files.some(({ path }) => path.startsWith(room))).toBe(true);
});

describe('every file', () => {
  test('has a name in small letters, its words joined by hyphens', () => {
    const names = everything.map(({ path }) => basename(path));
    const odd = names.filter((name) => !/^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|tsx|mjs)$/.test(name));
    expect(odd).toEqual([]);
  });

  test('has one idea: nine in ten are shorter than 200 lines', () => {
    const lengths = files.map(({ lines }) => lines.length).toSorted((a, b) => a - b);
    expect(lengths[Math.ceil(lengths.length * 0.9) - 1]).toBeLessThan(200);
  });

  test('says of each function that it exports what it is for', () => {
    expect(files.flatMap(undocumented)).toEqual([]);
  });

  test('tells the type checker nothing that it cannot check', () => {
    expect(placesOf(files, /\bas unknown as\b|@ts-(ignore|nocheck|expect-error)/)).toEqual([]);
  });

  test('names no place of the machine it was written on', () => {
    // Put together here, so that this file does not find itself.
    const places = [
      ['', 'work', 'main'],
      ['', 'work', 'shared'],
      ['..', 'shared', ''],
    ];
    const pattern = new RegExp(places.map((words) => words.join('/')).join('|'));
    expect(placesOf(everything, pattern)).toEqual([]);
  });
});

describe('these rules see what they are for', () => {
  const file = (text: string): SourceFile => ({ path: 'x.ts', lines: text.split('\n') });

  test('a function without a word about it is found, one with a word is not', () => {
    expect(undocumented(file('export function a() {}'))).toEqual(['x.ts:1 a']);
    expect(undocumented(file('\nexport async function b() {}'))).toEqual(['x.ts:2 b']);
    expect(undocumented(file('/** Says. */\nexport function a() {}'))).toEqual([]);
    expect(undocumented(file('function own() {}'))).toEqual([]);
  });

  test('a place is named by file and line', () => {
    expect(placesOf([file('a\nb as unknown as c')], /as unknown as/)).toEqual(['x.ts:2']);
  });
});
