import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** Extension pages run their own code and style, and reach nothing else. */
const EXTENSION_PAGES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** What the Firefox build is made from, and all that the source archive holds. */
const SOURCES = [
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'wxt.config.ts',
  'docs/editorial.md',
  ...[
    'engine',
    'page',
    'components',
    'platform',
    'entrypoints',
    'locales',
    'assets',
    'cli',
    'data',
    'public',
    'scripts',
  ].map((room) => `${room}/**`),
];

/** The messages of locales/ that the manifest names. */
const named = new Set<string>();

/** A message of locales/, as the manifest names it: the browser puts its text there. */
function message(key: `${string}.${string}`): string {
  const name = key.replace('.', '_');
  named.add(name);
  return `__MSG_${name}__`;
}

/** As far as it is used here, what the bundler knows of a module. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null;
}

/**
 * What the popup has in common with other pages goes into one script. Each script that a page loads takes some milliseconds, and the
 * popup is waited for; left alone, the bundler makes one for every set of pages that share something.
 */
function chunkOf(id: string, modules: Modules): string | undefined {
  const pages = pagesWith(id, modules);
  const isPopups = pages.some((page) => page.endsWith('/popup/index.html'));
  return isPopups && pages.length > 1 ? 'shared' : undefined;
}

/** The pages that load a module at once: found by the modules that import it, those that import these, and so on. */
function pagesWith(id: string, { getModuleInfo }: Modules): string[] {
  const above = new Set([id]);
  // A set is gone through to its end, wherever that is by then.
  for (const module of above) getModuleInfo(module)?.importers.forEach((by) => above.add(by));
  return [...above].filter((module) => module.endsWith('.html'));
}

export default defineConfig({
  manifestVersion: 3,
  // Every import is written out, so that lint can tell who imports what. See config:resolved, too.
  imports: false,
  // The polyfill behind `wxt/browser`; and what the browser itself translates, made from locales/ (docs/decisions/0013).
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  targetBrowsers: ['chrome', 'edge', 'firefox'],

  manifest: ({ browser }) => ({
    name: 'Crosslight',
    description: message('browser.extensionDescription'),
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'contextMenus'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES },
    omnibox: { keyword: 'cl' },
    action: { default_title: 'Crosslight' },
    commands: {
      'next-mention': {
        description: message('options.commandNext'),
        suggested_key: { default: 'Alt+Shift+J' },
      },
      'previous-mention': {
        description: message('options.commandPrevious'),
        suggested_key: { default: 'Alt+Shift+K' },
      },
      'open-dossier': {
        description: message('options.commandOpenDossier'),
        suggested_key: { default: 'Alt+Shift+D' },
      },
      'toggle-site': {
        description: message('options.commandToggleSite'),
        suggested_key: { default: 'Alt+Shift+S' },
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'crosslight@crosslight.local',
              // The first version in which ::highlight is complete.
              strict_min_version: '149.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '149.0' },
          },
        }
      : // The first version with caretPositionFromPoint.
        { minimum_chrome_version: '128' }),
  }),

  zip: {
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    excludeSources: ['**/*'],
    includeSources: SOURCES,
  },

  vite: () => ({
    build: {
      // The preload polyfill would put a fetch() into every page.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // A twentieth smaller than esbuild's output, in scripts that go into pages.
      minify: 'terser',
      // In brackets a script's outermost function is parsed once; without, V8 first skips over it as one that may never be called.
      terserOptions: { format: { wrap_iife: true } },
    },
    // Large JSON parses faster from a string than as JavaScript.
    json: { stringify: true },
  }),

  hooks: {
    /**
     * `imports: false` stops only the types of WXT's auto-imports. With nothing to import, a global
     * `browser` in the gate is the browser's own, and no longer drags the polyfill in.
     */
    'config:resolved'({ config }) {
      config.imports.imports = [];
      config.imports.presets = [];
      config.imports.dirs = [];
    },

    'build:publicAssets'(_, assets) {
      // The browser translates no more than the manifest; whatever else is said comes from generated/texts/.
      for (const asset of assets) {
        if (!('contents' in asset) || !/^_locales[/\\]/.test(asset.relativeDest)) continue;
        const all: Record<string, unknown> = JSON.parse(asset.contents);
        const kept = Object.entries(all).filter(([name]) => named.has(name));
        asset.contents = JSON.stringify(Object.fromEntries(kept));
      }
      // The rules of the dossier are read in the product itself, which links to nothing outside. The mark says that it is UTF-8.
      const rules = readFileSync('docs/editorial.md', 'utf8');
      assets.push({ relativeDest: 'editorial.txt', contents: `\uFEFF${rules}` });
    },

    /** What is bundled must be what its sources give: stale files fail the build. */
    'build:before'() {
      const result = spawnSync(
        process.execPath,
        ['--import', 'tsx', 'scripts/build-data.ts', '--check'],
        { stdio: ['ignore', 2, 2] },
      );
      if (result.status !== 0) throw new Error('The generated data are stale: see above.');
    },

    'vite:build:extendConfig'(entrypoints, { build }) {
      const isPages = entrypoints.some(({ type }) => type === 'popup');
      const output = build?.rollupOptions?.output;
      if (isPages && output && !Array.isArray(output)) output.manualChunks = chunkOf;

      // The gate is on every page, so its bytes count: WXT's wrapper for content scripts brings a
      // context object and with it the polyfill (4 kB instead of 0.4). The wrapper for unlisted
      // scripts only calls `main()`. The manifest entry is made from the definition all the same.
      const [entrypoint] = entrypoints;
      const library = build?.lib;
      if (entrypoint?.name !== 'gate' || !library) return;
      library.entry = `virtual:wxt-unlisted-script-entrypoint?${entrypoint.inputPath}`;
    },
  },
});
