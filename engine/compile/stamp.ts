import type { SourceFile } from './dossier-source';

/** Everything a pack is compiled from. Articles are known by their file names. */
export interface Sources {
  readonly dossier: SourceFile;
  readonly articles: ReadonlyMap<string, string>;
}

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * A hash of the sources' texts: 16 hexadecimal digits. It does not depend on where the files lie, only on the names of
 * the articles and on what is in them. It tells changed sources from unchanged ones and is no protection against intent.
 */
export function stampOf({ dossier, articles }: Sources): string {
  const parts = [...articles].sort(([a], [b]) => (a < b ? -1 : Number(a > b))).flat();
  return fnv1a(JSON.stringify([dossier.text, ...parts]));
}

/** FNV-1a, 64 bit (draft-eastlake-fnv), over UTF-16 units, low byte first. */
function fnv1a(text: string): string {
  let hash = OFFSET_BASIS;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    for (const byte of [unit & 0xff, unit >> 8]) {
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
    }
  }
  return hash.toString(16).padStart(16, '0');
}
