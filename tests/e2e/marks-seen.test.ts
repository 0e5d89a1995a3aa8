/** Whether marks are seen is measured on pictures of pages, with and without them. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useConditions } from './support/conditions';
import type { Box } from './support/driver';

interface MarkedBox extends Box {
  /** Highlight and words. */
  readonly name: string;
}

/** Where the quiet marks of a page are, as the registry that the page shares has them. */
const markedBoxes = (page: Page): Promise<MarkedBox[]> =>
  page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((part) => {
        const range = document.createRange();
        range.setStart(part.startContainer, part.startOffset);
        range.setEnd(part.endContainer, part.endOffset);
        const { x, y, width, height } = range.getBoundingClientRect();
        const where = range.startContainer.parentElement?.closest('[id]')?.id ?? '';
        // The line stands under the letters.
        return {
          name: `${where}: ${range.toString()} (${name})`,
          x: x + scrollX,
          y: y + scrollY,
          width,
          height: height + 4,
        };
      }),
    ),
  );

/** How strongly each mark stands out from the same place without it: the contrast of the strongest part of what has changed. */
async function seenIn(page: Page): Promise<{ name: string; contrast: number }[]> {
  const boxes = await markedBoxes(page);
  const picture = async () =>
    (await page.screenshot({ fullPage: true, animations: 'disabled' })).toString('base64');
  const marked = await picture();
  await page.evaluate(() => CSS.highlights.clear());
  const bare = await picture();
  const paper = await page.context().newPage();
  const measured = await paper.evaluate(
    async ({ pictures, places }) => {
      const [withMarks, without] = await Promise.all(
        pictures.map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          return context;
        }),
      );
      const light = (rgb: number[]) =>
        [0.2126, 0.7152, 0.0722].reduce((sum, share, i) => {
          const part = (rgb[i] ?? 0) / 255;
          return sum + share * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
        }, 0);
      return places.map(({ name, x, y, width, height }) => {
        const [one, other] = [withMarks, without].map((context) =>
          context?.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width), Math.ceil(height)),
        );
        const contrasts: number[] = [];
        for (let at = 0; one && other && at < one.data.length; at += 4) {
          const [a, b] = [one, other].map(({ data }) => Array.from(data.slice(at, at + 3)));
          if (a?.join() === b?.join()) continue;
          const [high = 0, low = 0] = [light(a ?? []), light(b ?? [])].toSorted((p, q) => q - p);
          contrasts.push((high + 0.05) / (low + 0.05));
        }
        contrasts.sort((p, q) => q - p);
        // The edges of a dot are softened; its middle is a third of it and more.
        return { name, contrast: contrasts[Math.floor(contrasts.length / 3)] ?? 1 };
      });
    },
    { pictures: [marked, bare], places: boxes },
  );
  await paper.close();
  return measured;
}

describe.each(['light', 'dark'] as const)('marks on a page, %s', (colorScheme) => {
  const own = useConditions({ viewport: { width: 800, height: 900 } });

  it.each([
    ['grounds.html', 13],
    ['demo.html', 30],
    ['right-to-left.html', 4],
  ])('stand out 3:1 from what is under them: %s', async (name, atLeast) => {
    const page = await own.openRead(name, { colorScheme });
    const seen = await seenIn(page);
    expect(seen.length).toBeGreaterThanOrEqual(atLeast);
    expect(seen.filter(({ contrast }) => contrast < 3)).toEqual([]);
  });
});
