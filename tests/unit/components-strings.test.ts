/** All interface text stands in one file, so that it can be read as a whole and translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import english from '../../generated/texts/en.json';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label'];

function sourcesIn(room: string): { path: string; text: string }[] {
  return readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(ROOT, path), text: readFileSync(path, 'utf8') };
    });
}

const sources = ['components', 'page', 'entrypoints'].flatMap(sourcesIn);
const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
const isNode = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Words that a view writes by itself: text between tags, and attributes that are read out. */
function wordsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(wordsIn);
  if (!isNode(node)) return [];
  const below = Object.values(node).flatMap(wordsIn);
  const { type, value, name } = node;
  if (type === 'JSXText' && /\p{L}/u.test(String(value))) return [String(value).trim()];
  if (type !== 'JSXAttribute' || !isNode(name) || !isNode(value)) return below;
  const spoken = value['type'] === 'Literal' && SPOKEN_ATTRIBUTES.includes(String(name['name']));
  return spoken ? [String(value['value'])] : below;
}

describe('the texts of the interface', () => {
  test('stand in no view', () => {
    const views = sources.filter(({ path }) => path.endsWith('.tsx'));
    expect(views.length).toBeGreaterThan(10);
    const found = views.flatMap(({ path, text }) =>
      wordsIn(parseSync(path, text).program).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test('would be found in a view', () => {
    const view =
      'const a = <p title="Hi"><b>Hello {name}</b>{<i aria-label="Bye" class="x" />}</p>;';
    expect(wordsIn(parseSync('view.tsx', view).program)).toEqual(['Hi', 'Hello', 'Bye']);
  });

  test('are all used', () => {
    const code = sources
      .filter(({ path }) => !path.endsWith('strings.ts'))
      .map(({ text }) => text)
      .join('\n');
    const used = new Set([
      ...(code.match(/(?<=['"])\w+(?=['"])/g) ?? []),
      ...(manifest.match(/(?<=message\('\w+\.)\w+(?=')/g) ?? []),
    ]);
    // The words for modes and agreement are chosen by the card's own data.
    for (const word of ['quoted', 'reported', 'article', 'differ', 'agree', 'single'])
      used.add(word);
    expect(
      Object.keys({ ...english.card, ...english.pages }).filter((key) => !used.has(key)),
    ).toEqual([]);
  });
});
