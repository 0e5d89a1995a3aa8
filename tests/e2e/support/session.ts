import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { serveFiles, type FileServer } from '../../../cli/serve';
import { startChromium } from './chromium';
import type { Driver, Tab } from './driver';
import { startFirefox } from './firefox';

export const BROWSERS = [
  { browser: 'Chromium', start: startChromium },
  { browser: 'Firefox', start: startFirefox },
] as const;

/** Address of a page in tests/fixtures/pages or tests/fixtures/documents. */
export function fixture(name: string): string {
  const folder = name.endsWith('.html') ? 'pages' : 'documents';
  return fileURLToPath(new URL(`../../fixtures/${folder}/${name}`, import.meta.url));
}

export interface TestBrowser {
  readonly driver: Driver;
  /** Opens a fixture in a tab that is closed after the test. */
  open(name: string): Promise<Tab>;
  /** The same for any file. */
  openFile(path: string): Promise<Tab>;
}

/** One browser and one server for all tests of a `describe`. */
export function useBrowser(start: () => Promise<Driver>): TestBrowser {
  let driver: Driver | null = null;
  let server: FileServer | null = null;
  const tabs: Tab[] = [];

  beforeAll(async () => {
    [driver, server] = await Promise.all([start(), serveFiles()]);
  });
  afterEach(async () => {
    await Promise.all(tabs.splice(0).map(({ page }) => page.close()));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  async function openFile(path: string): Promise<Tab> {
    if (driver === null || server === null) throw new Error('The browser has not been started.');
    const tab = await driver.open(server.urlOf(path));
    tabs.push(tab);
    return tab;
  }

  return {
    get driver() {
      if (driver === null) throw new Error('The browser has not been started.');
      return driver;
    },
    open: (name) => openFile(fixture(name)),
    openFile,
  };
}
