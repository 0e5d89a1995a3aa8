/** sRGB, 0 to 255, and opacity 0 to 1. */
export interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };
export const BLACK: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

/**
 * Reads a computed colour. `rgb()`, `rgba()` and hex are read here; other spaces (`oklch()`, `color(display-p3 …)`) are
 * given to a one-pixel canvas to convert.
 *
 * @returns null if the browser does not know the colour either
 */
export function parseColour(css: string): Colour | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(css)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (parts !== undefined) {
    const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = parts;
    return [red, green, blue, alpha].every(Number.isFinite) ? { red, green, blue, alpha } : null;
  }
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(css);
  if (hex !== null) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((pair) => Number.parseInt(pair, 16));
    return { red, green, blue, alpha: 1 };
  }
  return throughCanvas(css);
}

const converted = new Map<string, Colour | null>();

function throughCanvas(css: string): Colour | null {
  let colour = converted.get(css);
  if (colour === undefined) {
    colour = CSS.supports('color', css) ? onePixel(css) : null;
    converted.set(css, colour);
  }
  return colour;
}

function onePixel(css: string): Colour | null {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (pen === null) return null;
  pen.fillStyle = css;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}

/** One colour laid over another ("source over", Compositing and Blending Level 1). */
export function over(top: Colour, bottom: Colour): Colour {
  const alpha = top.alpha + bottom.alpha * (1 - top.alpha);
  if (alpha === 0) return bottom;
  const mix = (one: number, other: number): number =>
    (one * top.alpha + other * bottom.alpha * (1 - top.alpha)) / alpha;
  return {
    red: mix(top.red, bottom.red),
    green: mix(top.green, bottom.green),
    blue: mix(top.blue, bottom.blue),
    alpha,
  };
}

/** Contrast of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance({ red, green, blue }: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
