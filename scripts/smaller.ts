/** Pictures in a quarter of their bytes: they are committed, and every renewal stays in the history. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import optimise, { init } from '@jsquash/oxipng/optimise.js';
import { PNG } from 'pngjs';
import { isPlain, wordsOf } from './pixels';

/** Higher ones take many times as long for some percent less. */
const LEVEL = 2;

/** Steps of 255 to which the colours of edges are rounded: far less than the comparison sees there. */
const STEP = 8;

/** Loads the encoder. @returns what turns a PNG into a smaller one that counts as the same picture */
export async function loadSmaller(): Promise<(png: Buffer) => Promise<Uint8Array>> {
  const { resolve } = createRequire(import.meta.url);
  const codec = await readFile(resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'));
  await init(await WebAssembly.compile(codec));
  return async (png) => {
    const picture = PNG.sync.read(png);
    roundEdges(picture);
    const { buffer } = Uint8Array.from(PNG.sync.write(picture));
    return new Uint8Array(await optimise(buffer, { level: LEVEL }));
  };
}

/** Rounds the colours of all but plain areas, so that there are few enough for a palette. */
function roundEdges({ data, width, height }: PNG): void {
  const before = wordsOf(data).slice();
  for (let at = 0; at < width * height; at += 1) {
    if (isPlain(before, at, width)) continue;
    for (const byte of [at * 4, at * 4 + 1, at * 4 + 2]) {
      data[byte] = Math.min(255, Math.round((data[byte] ?? 0) / STEP) * STEP);
    }
  }
}
