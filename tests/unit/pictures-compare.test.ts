import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { comparePictures, type Picture } from '../pictures/compare';
import { isPlain, wordsOf } from '../../scripts/pixels';

const FILE = new URL('../pictures/reference/card-event-on-page-light.png', import.meta.url);

/** Boxes of the card in the picture: left, top, width, height. */
const BOXES = {
  /** The small arrow after the first question. */
  arrow: [198, 258, 14, 14],
  /** The word “reported”. */
  word: [128, 344, 50, 16],
  /** The ground under “This page: 25.” */
  ground: [28, 284, 380, 50],
  /** The line that ends the head. */
  rule: [10, 132, 416, 3],
} as const;
type Box = readonly [left: number, top: number, width: number, height: number];

const COLOURS = {
  ground: '#fdfcfa',
  raised: '#f4f2ed',
  soft: '#5a5750',
  accent: '#23487a',
} as const;

function card(): PNG {
  return PNG.sync.read(readFileSync(FILE));
}

function picture({ data, width, height }: PNG): Picture {
  return { data, metadata: { width, height } };
}

function compare(changed: PNG) {
  // A picture of the differences would be written out, number by number, where a test fails.
  return comparePictures(picture(card()), picture(changed), { createDiff: false });
}

function bytesOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The card with the colour of each pixel in a box made another one. */
function changed(
  box: Box,
  change: (pixel: readonly number[], at: number) => readonly number[],
): PNG {
  const png = card();
  const [left, top, width, height] = box;
  for (let y = top; y < top + height; y += 1) {
    for (let x = left; x < left + width; x += 1) {
      const at = (y * png.width + x) * 4;
      png.data.set(change([...png.data.subarray(at, at + 3)], at), at);
    }
  }
  return png;
}

const { width: WIDTH, height: HEIGHT } = card();

describe('two pictures are the same', () => {
  test('where they are alike', () => {
    expect(compare(card())).toEqual({ pass: true, diff: null, message: null });
  });

  test.each([0.85, 0.95, 1.05, 1.15])('where letters are drawn %f times as heavy', (weight) => {
    const before = card().data;
    const pixels = wordsOf(before);
    const heavier = changed([0, 0, WIDTH, HEIGHT], (pixel, at) =>
      isPlain(pixels, at / 4, WIDTH)
        ? pixel
        : pixel.map((value) => Math.round(255 * (value / 255) ** weight)),
    );
    expect(heavier.data.equals(before)).toBe(false);
    expect(compare(heavier)).toEqual({ pass: true, diff: null, message: null });
  });
});

describe('two pictures are not the same', () => {
  test('where a sign is missing, however small', () => {
    const without = changed(BOXES.arrow, () => bytesOf(COLOURS.ground));
    expect(compare(without).pass).toBe(false);
  });

  test('where a line is missing', () => {
    const without = changed(BOXES.rule, () => bytesOf(COLOURS.ground));
    expect(compare(without).pass).toBe(false);
  });

  test.each(['right', 'down'])('where a word stands one pixel further %s', (way) => {
    const { data, width } = card();
    const step = (way === 'right' ? 1 : width) * 4;
    const moved = changed(BOXES.word, (_, at) => [...data.subarray(at - step, at - step + 3)]);
    expect(compare(moved).pass).toBe(false);
  });

  test('where a word has another colour', () => {
    const [ground, soft, accent] = [COLOURS.ground, COLOURS.soft, COLOURS.accent].map(bytesOf);
    const mixed = changed(BOXES.word, (pixel) =>
      pixel.map((value, channel) => {
        const [from, to, other] = [ground, soft, accent].map((colour) => colour?.[channel] ?? 0);
        if (from === undefined || to === undefined || other === undefined) return value;
        const share = (from - value) / (from - to);
        return Math.round(from + (other - from) * share);
      }),
    );
    expect(compare(mixed).pass).toBe(false);
  });

  test('where a ground has another colour, however like', () => {
    const raised = bytesOf(COLOURS.raised);
    const recoloured = changed(BOXES.ground, (pixel) =>
      pixel.every((value, channel) => value === raised[channel]) ? bytesOf('#f8f6f1') : pixel,
    );
    const { pass, message } = compare(recoloured);
    expect(pass).toBe(false);
    expect(message).toMatch(/^0 pixels differ .* [1-9]\d* of plain areas/);
  });

  test('where one is larger, and both sizes are said', () => {
    const larger = new PNG({ width: WIDTH, height: HEIGHT + 1 });
    expect(compare(larger)).toEqual({
      pass: false,
      diff: null,
      message: `The size was ${WIDTH} × ${HEIGHT} px and is ${WIDTH} × ${HEIGHT + 1} px.`,
    });
  });
});
