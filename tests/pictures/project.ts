/** How vitest takes the pictures: always the same window, letters, language and day, whatever the machine is. */
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectInlineConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium } from '../../scripts/browsers.mjs';
import { comparePictures } from './compare.ts';

declare module 'vitest/browser' {
  interface ScreenshotComparatorRegistry {
    crosslight: Record<never, never>;
  }
}

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const chromium = findChromium();

/** The window: as high as any picture, since what does not fit would be scaled down. */
const WINDOW = { width: 1280, height: 6000 };

/** The vitest project `pictures`. References are committed; what a failure leaves is in test-results/, which is not. */
export const picturesProject: TestProjectInlineConfiguration = {
  extends: true,
  optimizeDeps: {
    include: [
      'axe-core',
      'preact',
      'preact/hooks',
      'preact/jsx-dev-runtime',
      'preact/jsx-runtime',
      'valibot',
    ],
  },
  test: {
    name: 'pictures',
    include: ['tests/pictures/**/*.pictures.test.{ts,tsx}'],
    testTimeout: 20_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          ...(chromium === null ? {} : { executablePath: chromium }),
          args: [...chromiumArgs(), '--disable-lcd-text', '--force-color-profile=srgb'],
          env: { ...process.env, FONTCONFIG_FILE: path('./fonts.conf') },
        },
        contextOptions: {
          viewport: WINDOW,
          deviceScaleFactor: 1,
          locale: 'en-GB',
          timezoneId: 'UTC',
          reducedMotion: 'reduce',
        },
      }),
      instances: [{ browser: 'chromium' }],
      expect: {
        toMatchScreenshot: {
          comparatorName: 'crosslight',
          comparators: { crosslight: comparePictures },
          screenshotOptions: { animations: 'disabled', caret: 'hide', scale: 'css' },
          resolveScreenshotPath: ({ arg, ext }) => path(`./reference/${arg}${ext}`),
          resolveDiffPath: ({ arg, ext }) => path(`../../test-results/pictures/${arg}${ext}`),
        },
      },
    },
  },
};
