/** Pixels as one number each. */

/** @param data four bytes a pixel @returns the same memory as one number a pixel, or a copy where it cannot be shared */
export function wordsOf(data: Uint8Array | Uint8ClampedArray): Uint32Array {
  const whole = data.byteOffset % 4 === 0 ? data : Uint8Array.from(data);
  return new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength / 4);
}

/**
 * Whether a pixel lies inside an area of one colour: whether the eight around it have its colour too.
 * @param at index of the pixel
 * @param width pixels in a row
 */
export function isPlain(pixels: Uint32Array, at: number, width: number): boolean {
  const own = pixels[at];
  return [-width, 0, width].every((row) =>
    [-1, 0, 1].every((step) => pixels[at + row + step] === own),
  );
}
