/**
 * When two pictures of a surface are the same. Another version of the browser draws the edges of letters a little differently;
 * it never moves a line or colours an area anew. So there are two measures: edges may differ a little, areas not at all.
 */
import { diff } from '@blazediff/core';
import { isPlain, wordsOf } from '../../scripts/pixels.ts';

export interface Picture {
  /** Four bytes a pixel: red, green, blue, opacity. */
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly metadata: { readonly width: number; readonly height: number };
}

export interface Comparison {
  readonly pass: boolean;
  /** Red where the pictures differ, yellow where only the smoothing of an edge does; null where it was not asked for. */
  readonly diff: Uint8Array | null;
  /** Null where the pictures are the same. */
  readonly message: string | null;
}

/** Of the greatest difference there can be between two colours as the eye sees them. */
const EDGE_THRESHOLD = 0.1;

/** Pixels beyond the threshold that are not the smoothing of an edge: less than the smallest sign that a surface has. */
const EDGE_PIXELS = 8;

/** Steps of 255 in a channel by which mixed colours may be rounded differently. */
const AREA_STEPS = 2;

/**
 * Compares the picture of a surface with its reference.
 * @param options.createDiff whether a picture of the differences is wanted
 */
export function comparePictures(
  reference: Picture,
  actual: Picture,
  options: { readonly createDiff: boolean },
): Comparison {
  const { width, height } = reference.metadata;
  if (width !== actual.metadata.width || height !== actual.metadata.height) {
    const sizes = [reference, actual].map(({ metadata: m }) => `${m.width} × ${m.height}`);
    return { pass: false, diff: null, message: `The size was ${sizes.join(' px and is ')} px.` };
  }
  const drawn = options.createDiff ? new Uint8Array(reference.data.length) : undefined;
  const edges = diff(reference.data, actual.data, drawn, width, height, {
    threshold: EDGE_THRESHOLD,
    includeAA: false,
  });
  const areas = recoloured(reference, actual, drawn);
  const pass = edges <= EDGE_PIXELS && areas === 0;
  return {
    pass,
    diff: drawn ?? null,
    message: pass
      ? null
      : `${edges} pixels differ (${EDGE_PIXELS} may), and ${areas} of plain areas have another colour (none may).`,
  };
}

/**
 * How many pixels that lie inside a plain area of both pictures have another colour.
 * @param drawn a picture of the differences, in which they are made red
 */
function recoloured(reference: Picture, actual: Picture, drawn: Uint8Array | undefined): number {
  const { width, height } = reference.metadata;
  const [before, after] = [wordsOf(reference.data), wordsOf(actual.data)];
  const red = drawn === undefined ? undefined : wordsOf(drawn);
  let count = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      if (before[at] === after[at] || !isFar(reference.data, actual.data, at * 4)) continue;
      if (!isPlain(before, at, width) || !isPlain(after, at, width)) continue;
      count += 1;
      if (red !== undefined) red[at] = RED;
    }
  }
  return count;
}

/** As four bytes in memory: red and opaque, on a machine that keeps the lowest byte first, as all that run this do. */
const RED = 0xff_00_00_ff;

function isFar(one: Picture['data'], other: Picture['data'], at: number): boolean {
  return [0, 1, 2].some(
    (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > AREA_STEPS,
  );
}
