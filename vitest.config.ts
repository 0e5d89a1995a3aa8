import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './scripts/browsers.mjs';
import { picturesProject } from './tests/pictures/project.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const chromium = findChromium();

export default defineConfig({
  // TypeScript is transformed for Preact by its own `jsxImportSource` setting.
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // What a test leaves behind to be looked at.
    attachmentsDir: path('./test-results/attachments'),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/property/**/*.test.ts'],
        },
        resolve: {
          alias: {
            // The polyfill refuses to load outside an extension; this keeps its state in memory.
            'wxt/browser': path('./tests/support/browser.ts'),
          },
        },
      },
      {
        extends: true,
        optimizeDeps: {
          // Found late, a dependency makes Vite reload the page in the middle of a test.
          include: [
            '@floating-ui/dom',
            'axe-core',
            'fast-check',
            'fuse.js',
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'preact/jsx-runtime',
            'punycode/punycode.es6.js',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.test.{ts,tsx}'],
          testTimeout: 20_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Page geometry is part of what is tested, so the size is said and not left to chance.
            viewport: { width: 1024, height: 768 },
            provider: playwright({
              launchOptions: {
                ...(chromium === null ? {} : { executablePath: chromium }),
                args: chromiumArgs(),
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      picturesProject,
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // One browser at a time: two of them on two cores make every timing a matter of luck.
          fileParallelism: false,
        },
      },
    ],
  },
});
