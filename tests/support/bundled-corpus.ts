/** The corpus in data/, compiled once for all tests of a file. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Sources } from '../../engine/compile/stamp';
import type { Pack } from '../../engine/model/pack';
import { packOf } from './small-corpus';

const folder = new URL('../../data/north-kosovo-2023/', import.meta.url);

export function bundledSources(): Sources {
  const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const names = readdirSync(new URL('articles/', folder));
  return {
    dossier: { file: 'dossier.yaml', text: read('dossier.yaml') },
    articles: new Map(names.map((name) => [name, read(`articles/${name}`)])),
  };
}

let compiled: Pack | null = null;

export function bundledPack(): Pack {
  return (compiled ??= packOf(bundledSources()));
}
