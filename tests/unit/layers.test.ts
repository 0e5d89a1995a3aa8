/**
 * The rooms of docs/architecture.md, and who may import whom. Every pair of rooms and every
 * package that matters is put to the real lint rules, in a folder of its own.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const ENGINE = [
  'model',
  'text',
  'time',
  'compile',
  'lexicon',
  'recognise',
  'compare',
  'search',
  'export',
].map((name) => `engine/${name}`);
const ALL_ROOMS = [
  ...ENGINE,
  'page',
  'components',
  'platform',
  'entrypoints',
  'cli',
  'generated',
  'data',
  'scripts',
  'tests',
];

/** What each room may import, itself aside. */
const MAY_IMPORT: Record<string, { rooms: string[]; packages: string[] }> = {
  'engine/model': { rooms: [], packages: ['valibot'] },
  'engine/text': { rooms: ['engine/model'], packages: ['valibot'] },
  'engine/time': { rooms: ['engine/model', 'engine/text'], packages: ['valibot'] },
  'engine/compile': {
    rooms: ['engine/model', 'engine/text', 'engine/time'],
    packages: ['valibot', 'yaml'],
  },
  'engine/lexicon': { rooms: ['engine/model', 'engine/text'], packages: ['valibot'] },
  'engine/recognise': {
    rooms: ['engine/model', 'engine/text', 'engine/time', 'engine/lexicon'],
    packages: ['valibot'],
  },
  'engine/compare': {
    rooms: ['engine/model', 'engine/text', 'engine/time'],
    packages: ['valibot'],
  },
  'engine/search': { rooms: ['engine/model', 'engine/text'], packages: ['valibot', 'fuse.js'] },
  'engine/export': {
    rooms: ['engine/model', 'engine/text', 'engine/compare'],
    packages: ['valibot'],
  },
  page: {
    rooms: ['engine/model', 'components'],
    packages: ['valibot', 'preact', 'preact/hooks', '@floating-ui/dom'],
  },
  components: { rooms: ['engine/model'], packages: ['preact', 'preact/hooks'] },
  platform: {
    rooms: [...ENGINE, 'generated'],
    packages: [
      'valibot',
      'punycode/punycode.es6.js',
      'wxt/browser',
      'webextension-polyfill',
      'wxt/utils/inject-script',
    ],
  },
  entrypoints: {
    rooms: [...ENGINE, 'page', 'components', 'platform', 'generated'],
    packages: ['valibot', 'preact', 'preact/hooks', 'wxt/utils/inject-script'],
  },
  cli: {
    rooms: [...ENGINE, 'generated'],
    packages: ['valibot', 'yaml', 'node:fs', 'playwright-core'],
  },
};

const PACKAGES = [
  'valibot',
  'punycode/punycode.es6.js',
  'yaml',
  'fuse.js',
  'preact',
  'preact/hooks',
  '@floating-ui/dom',
  'wxt/browser',
  'wxt/testing/fake-browser',
  'wxt/utils/inject-script',
  '#imports',
  'webextension-polyfill',
  'node:fs',
  'fs',
  'playwright-core',
];

interface Case {
  file: string;
  code: string;
  allowed: boolean;
}

/** Lint reports are asked for once, for all cases together: oxlint takes longer to start than to read. */
const cases: Case[] = [];
function put(file: string, code: string, allowed: boolean): Case {
  const added = { file, code, allowed };
  cases.push(added);
  return added;
}

function relativeTo(folder: string, target: string): string {
  const path = posix.relative(folder, target);
  return path.startsWith('.') ? path : `./${path}`;
}

function slug(text: string): string {
  return text.replaceAll(/[^a-z]+/g, '-');
}

const roomCases = Object.entries(MAY_IMPORT).flatMap(([from, { rooms }]) =>
  ALL_ROOMS.flatMap((to) => {
    const allowed = to === from || rooms.includes(to);
    return [from, `${from}/inner`].map((folder) => {
      const file = `${folder}/to-${slug(to)}.ts`;
      return put(file, `import '${relativeTo(folder, `${to}/thing`)}';`, allowed);
    });
  }),
);

const packageCases = Object.entries(MAY_IMPORT).flatMap(([from, { packages }]) =>
  PACKAGES.map((name) =>
    put(`${from}/package-${slug(name)}.ts`, `import '${name}';`, packages.includes(name)),
  ),
);

const formCases = [
  put('page/form-type.ts', "import type { A } from '../platform/a';\nexport type B = A;", false),
  put('page/form-export.ts', "export { a } from '../platform/a';", false),
  put('page/form-star.ts', "export * from '../platform/a';", false),
  put('page/form-named.tsx', "import { a } from '../platform/a';\nexport const b = a;", false),
  put('engine/text/form-room.ts', "import { a } from '../lexicon';\nexport const b = a;", false),
  put('components/form-texts.ts', "import '../generated/texts/en.json';", true),
  put('components/form-pack.ts', "import '../generated/pack.json';", false),
  put('cli/form-finder.ts', "import '../scripts/browsers.mjs';", true),
  put('cli/form-builder.ts', "import '../scripts/build';", true),
  put('cli/form-other-script.ts', "import '../scripts/zip';", false),
  put('scripts/form-page.ts', "import '../page/thing';", false),
  put('scripts/checks/form-platform.ts', "import '../../platform/thing';", false),
  put('scripts/form-tests.ts', "import '../tests/thing';", false),
  put('scripts/form-engine.ts', "import '../engine/model/thing';\nimport '../cli/thing';", true),
];

const networkCases = ['engine/text', 'page', 'components', 'platform', 'entrypoints'].flatMap(
  (room) => [
    put(`${room}/net-fetch.ts`, "export const a = fetch('/x');", false),
    put(`${room}/net-alias.ts`, 'export const get = fetch;', false),
    put(`${room}/net-window.ts`, "export const a = window.fetch('/x');", false),
    put(`${room}/net-global.ts`, "export const a = globalThis['fetch']('/x');", false),
    put(`${room}/net-xhr.ts`, 'export const a = new XMLHttpRequest();', false),
    put(`${room}/net-socket.ts`, "export const a = new WebSocket('wss://x');", false),
    put(`${room}/net-transport.ts`, "export const a = new WebTransport('https://x');", false),
    put(`${room}/net-events.ts`, "export const a = new EventSource('/x');", false),
    put(`${room}/net-beacon.ts`, "export const a = navigator.sendBeacon('/x');", false),
    put(`${room}/net-peer.ts`, 'export const a = new RTCPeerConnection();', false),
    put(`${room}/net-import.ts`, "importScripts('/x.js');", false),
    put(`${room}/net-none.ts`, "export const fetched = 'fetch';", true),
    put(`${room}/html-inner.ts`, "document.body.innerHTML = '<b>';", false),
    put(`${room}/html-outer.ts`, "document.body.outerHTML = '<b>';", false),
    put(`${room}/html-insert.ts`, "document.body.insertAdjacentHTML('beforeend', '');", false),
    put(`${room}/html-none.ts`, "document.body.textContent = '<b>';", true),
  ],
);

const RULES = ['no-restricted-imports', 'no-restricted-globals', 'no-restricted-properties'];
const refused = new Set<string>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosslight-layers-'));
  const Config = v.looseObject({ options: v.looseObject({ typeAware: v.boolean() }) });
  const config = v.parse(Config, JSON.parse(await readFile(join(ROOT, '.oxlintrc.json'), 'utf8')));
  // The rules on trial need no types, and the files import what does not exist.
  config.options.typeAware = false;
  await writeFile(join(folder, '.oxlintrc.json'), JSON.stringify(config));
  for (const { file, code } of cases) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), `${code}\n`);
  }
  for (const { code, filename } of await lint(folder)) {
    if (RULES.some((rule) => code.includes(`(${rule})`))) refused.add(filename);
  }
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

async function lint(cwd: string) {
  const Output = v.object({
    diagnostics: v.array(v.object({ code: v.string(), filename: v.string() })),
  });
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const text = await new Promise<string>((resolve) => {
    const limit = { cwd, maxBuffer: 1 << 28 };
    execFile(process.execPath, [oxlint, '-f', 'json', '.'], limit, (_, stdout) => resolve(stdout));
  });
  return v.parse(Output, JSON.parse(text)).diagnostics;
}

function check({ file, allowed }: Case): void {
  expect(refused.has(file) ? 'refused' : 'allowed').toBe(allowed ? 'allowed' : 'refused');
}

describe('a room imports what its layer may see and nothing else', () => {
  test.each(roomCases)('$file: $code', check);
});

describe('packages belong to rooms: only platform/ reaches the browser API', () => {
  test.each(packageCases)('$file: $code', check);
});

describe('no way of writing an import gets past', () => {
  test.each(formCases)('$file', check);
});

describe('what ships names no network API and parses no HTML', () => {
  test.each(networkCases)('$file: $code', check);
});
