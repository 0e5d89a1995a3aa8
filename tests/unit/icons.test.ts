import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';

/** Toolbars, lists of extensions and stores: 16, 32, 48 and 128 are Chrome's and Edge's, 16, 32, 48 and 96 Firefox's. */
test.each([16, 32, 48, 96, 128])(
  'there is an icon of %i pixels, with nothing behind its corners',
  (size) => {
    const icon = PNG.sync.read(
      readFileSync(new URL(`../../public/icons/${size}.png`, import.meta.url)),
    );
    expect([icon.width, icon.height]).toEqual([size, size]);
    const opacityAt = (x: number, y: number) => icon.data[(y * size + x) * 4 + 3];
    expect(opacityAt(0, 0)).toBeLessThan(255);
    expect(opacityAt(size / 2, size / 2)).toBe(255);
  },
);
