/** Whatever a reader is shown stands in locales/, so that it can be read as a whole and translated. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import english from '../../generated/texts/en.json';
import { hardCoded } from '../support/hard-coded';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Files with words that are not for readers, or are the same in every language. */
const EXCEPT: Readonly<Record<string, string>> = {
  'components/dossier-scale.ts': 'form of a date',
  'components/format.ts': 'time zone and forms of dates',
  'components/options-language.tsx': 'each language is named in itself',
  'page/gate-nodes.ts': 'names of elements',
  'page/highlight-style.ts': 'style',
  'page/host.ts': 'style',
  'page/published-address.ts': 'months in addresses',
  'page/published-markup.ts': 'selectors',
  'page/published-text.ts': 'names of elements',
  'page/region-words.ts': 'words that are looked for on pages',
  'page/skip.ts': 'names of elements',
  'page/written-date.ts': 'months that are looked for on pages',
  'platform/injection.ts': 'origins of styles',
  'platform/make-texts.ts': 'scripts',
  'platform/messages.ts': 'faults, told as the browser’s own are: in English',
  'platform/negotiate-language.ts': 'regions',
};

const sources = ['components', 'page', 'platform', 'entrypoints'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return {
        path: relative(ROOT, path).replaceAll(sep, '/'),
        code: readFileSync(path, 'utf8'),
      };
    }),
);

describe('no text for readers', () => {
  it('stands in the code', () => {
    const found = sources
      .filter(({ path }) => !/^components\/style[\w-]*\.ts$/.test(path))
      .filter(({ path }) => EXCEPT[path] === undefined)
      .flatMap(({ path, code }) => hardCoded(path, code).map((words) => `${path}: ${words}`));
    expect(found).toEqual([]);
  });

  it('is excused in vain', () => {
    const vain = Object.keys(EXCEPT).filter((path) => {
      const source = sources.find((one) => one.path === path);
      return source === undefined || hardCoded(path, source.code).length === 0;
    });
    expect(vain).toEqual([]);
  });

  it.each([
    ['between tags', 'const a = <p><b>Hello {name}</b></p>', ['Hello']],
    ['in an attribute that is read out', 'const a = <p title="Hi" class="x y" />', ['Hi']],
    ['chosen for an attribute', 'const a = <p aria-label={b ? "not yet" : c} />', ['not yet']],
    ['as an argument', "tell('Nothing is marked.')", ['Nothing is marked.']],
    ['in a template', 'const a = `${n} more accounts`', [' more accounts']],
    [
      'as a value to fill in',
      "words.t('source', { publisher: 'The publisher' })",
      ['The publisher'],
    ],
    ['in a default', "const { label = 'Untitled' } = props", ['Untitled']],
    ['in another script', "const a = 'да'", ['да']],
    ['in an attribute’s view', 'const a = <A b={<p>no more</p>} />', ['no more']],
  ])('would be missed %s', (_, code, words) => {
    expect(hardCoded('view.tsx', code)).toEqual(words);
  });

  it.each([
    ["import { a } from 'Some Module'"],
    ["const a = <p class={b ? 'quiet Back' : 'bar'} data-kind=\"Big One\" />"],
    ["const a = words.t('noMarks')"],
    ["if (event.key === 'ArrowUp') go()"],
    ["throw new Error('There is no such thing.')"],
    ["type A = 'One Two'"],
    ["const a = 'kindsEvent'"],
  ])('is %s', (code) => {
    expect(hardCoded('view.tsx', code)).toEqual([]);
  });
});

describe('every text', () => {
  it('is used', () => {
    const manifest = readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8');
    const reasons = readFileSync(join(ROOT, 'engine/recognise/reasons.ts'), 'utf8');
    const code = sources.map((source) => source.code).join('\n');
    const used = new Set([
      ...(code.match(/(?<=['"])\w+(?=['"])/g) ?? []),
      ...(manifest.match(/(?<=message\('\w+\.)\w+(?=')/g) ?? []),
      ...(reasons.match(/\breason\w+/g) ?? []),
      // The words for modes and agreement are chosen by the card's own data.
      'quoted',
      'reported',
      'article',
      'differ',
      'agree',
      'single',
    ]);
    const keys = Object.keys({ ...english.card, ...english.pages });
    expect(keys.filter((key) => !used.has(key))).toEqual([]);
  });
});
