import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type Figure } from './figure';
import { spreadOf } from './statistics';

/** What is loaded into pages, minified and gzipped, in thousands of bytes. */
export function measureSizes(extension: string): Figure[] {
  const sizeOf = (file: string) =>
    spreadOf([gzipSync(readFileSync(join(extension, file)), { level: 9 }).length / 1000]);
  return [
    {
      what: 'Gate: bytes on every page',
      unit: 'kB',
      spread: sizeOf('content-scripts/gate.js'),
      target: atMost(5),
    },
    {
      what: 'Reader: bytes on pages with a hit',
      unit: 'kB',
      spread: sizeOf('reader.js'),
      target: atMost(46),
    },
  ];
}
