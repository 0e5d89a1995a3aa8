import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { serveFiles, type FileServer } from '../../cli/serve';
import type { GateData } from '../../engine/lexicon/gate-scan';
import type { LexiconData } from '../../engine/lexicon/data';
import { openLexicon, type Lexicon } from '../../engine/lexicon/open';
import type { Pack } from '../../engine/model/pack';
import { chromiumArgs, requireChromium } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/build';
import { bundleInPage } from './bundle';
import type { measure } from './in-page';
import { benchPages, type BenchPage } from './pages';

/** What every measurement works with. */
export interface BenchContext {
  readonly pages: readonly BenchPage[];
  readonly pack: Pack;
  readonly gate: GateData;
  readonly lexiconText: string;
  /** Each language's cues, as text. */
  readonly cues: LexiconData['cues'];
  readonly lexicon: Lexicon;
  /** All forms of the dossier, as they are written there. */
  readonly forms: string[];
  /** The address of a bench page on the loopback server. */
  urlOf(page: BenchPage): string;
  /** Opens a bench page in a Chromium without the extension and lets a measurement run in it. */
  within<T>(page: BenchPage, task: (tools: PageTools) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

type Measures = typeof measure;

export interface PageTools {
  readonly run: <K extends keyof Measures>(
    name: K,
    argument: Parameters<Measures[K]> extends [] ? null : Parameters<Measures[K]>[0],
  ) => Promise<Awaited<ReturnType<Measures[K]>>>;
}

export async function createContext(): Promise<BenchContext> {
  const folder = mkdtempSync(join(tmpdir(), 'crosslight-bench-'));
  const pages = benchPages();
  const fileOf = ({ name, html }: BenchPage): string => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    return file;
  };
  const bundle = await bundleInPage();
  const server: FileServer = await serveFiles();
  const browser: Browser = await chromium.launch({
    executablePath: requireChromium(),
    args: [...chromiumArgs()],
  });
  const generated = (name: string) => readFileSync(join(ROOT, 'generated', `${name}.json`), 'utf8');
  const pack = JSON.parse(generated('pack')) as Pack;
  const lexiconText = generated('lexicon');
  const cues = Object.fromEntries(
    readdirSync(join(ROOT, 'generated/cues')).map((file) => {
      const lang = basename(file, '.json');
      return [lang, generated(`cues/${lang}`)];
    }),
  );
  const subjects = [...pack.entities, ...pack.events];

  return {
    pages,
    pack,
    gate: JSON.parse(generated('gate')) as GateData,
    lexiconText,
    cues,
    lexicon: openLexicon({ ...(JSON.parse(lexiconText) as LexiconData), cues }),
    forms: [...new Set(subjects.flatMap(({ aliases }) => aliases.map(({ text }) => text)))],
    urlOf: (page) => server.urlOf(fileOf(page)),
    async within(page, task) {
      const tab = await browser.newPage();
      try {
        await tab.goto(server.urlOf(fileOf(page)));
        await tab.evaluate(bundle);
        return await task({ run: (name, argument) => runIn(tab, name, argument) });
      } finally {
        await tab.close();
      }
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function runIn<T>(tab: Page, name: string, argument: unknown): Promise<T> {
  return (await tab.evaluate(
    ({ name: key, argument: body }) => {
      const { crosslightBench } = globalThis as unknown as {
        crosslightBench: Record<string, (body: unknown) => unknown>;
      };
      return crosslightBench[key]?.(body);
    },
    { name, argument },
  )) as T;
}
