import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What a page links to or shows, without what lies elsewhere. */
function targetsOf(page: string): string[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => fileURLToPath(new URL(target, new URL(page, ROOT))));
}

test.each(PAGES)('%s leads to files that are there', (page) => {
  expect(targetsOf(page).filter((file) => !existsSync(file))).toEqual([]);
});

test('the tour is linked from the README', () => {
  expect(targetsOf('README.md')).toContain(fileURLToPath(new URL('docs/tour.md', ROOT)));
});

test('every screenshot is shown on some page', () => {
  const shown = new Set(PAGES.flatMap(targetsOf));
  const folder = new URL('docs/images/', ROOT);
  const taken = readdirSync(folder).map((name) => fileURLToPath(new URL(name, folder)));
  expect(taken.filter((file) => !shown.has(file))).toEqual([]);
});

test('the changes listed in the editorial rules end with the dossier’s revision, and none is left out', () => {
  const rules = readFileSync(new URL('docs/editorial.md', ROOT), 'utf8');
  const listed = [...rules.matchAll(/^\| (\d+) \|/gm)].map(([, revision]) => Number(revision));
  const dossier = readFileSync(new URL('data/north-kosovo-2023/dossier.yaml', ROOT), 'utf8');
  const revision = Number(/^revision: (\d+)$/m.exec(dossier)?.[1]);
  expect(listed).toEqual(Array.from({ length: revision }, (_, i) => i + 1));
});
