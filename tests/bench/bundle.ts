import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of in-page.ts as one classic script. */
export async function bundleInPage(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'crosslightBenchBundle',
      },
    },
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) throw new Error('Vite built nothing.');
  const [chunk] = first.output;
  return chunk.code;
}
