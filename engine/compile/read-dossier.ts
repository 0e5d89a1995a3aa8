import * as v from 'valibot';
import { DossierSchema, type Dossier } from '../model/dossier';
import { didYouMean } from './did-you-mean';
import {
  readDossierSource,
  type DossierSource,
  type Path,
  type SourceFile,
} from './dossier-source';
import type { Problem } from './problem';

/** A dossier whose shape is right; whether its parts fit each other and the articles is not yet known. */
export interface ReadDossier {
  /** Null where the shape is wrong. */
  readonly dossier: Dossier | null;
  readonly source: DossierSource;
  readonly problems: Problem[];
}

/**
 * Reads a dossier and checks its shape. Unknown keys are reported and then left aside, so that they do not hide what
 * else is wrong.
 */
export function readDossier(file: SourceFile): ReadDossier {
  const { source, problems } = readDossierSource(file);
  if (source.data === undefined || source.data === null) {
    if (problems.length === 0) {
      problems.push(
        source.problemAt([], 'the dossier is empty', 'begin with “format: crosslight-dossier/1”'),
      );
    }
    return { dossier: null, source, problems };
  }
  const data = structuredCopy(source.data);
  for (;;) {
    const result = v.safeParse(DossierSchema, data);
    if (result.success) return { dossier: result.output, source, problems };
    const issues = result.issues.map((issue) => innermost(issue, []));
    const unknown = issues.filter(({ issue }) => isUnknownKey(issue));
    for (const { issue, path } of unknown) {
      problems.push(unknownKey(source, issue, path));
      remove(data, path);
    }
    // valibot names one unknown key a map at a time: go on until none is left.
    if (unknown.length > 0) continue;
    for (const { issue, path } of issues) problems.push(wrongShape(source, issue, path));
    return { dossier: null, source, problems };
  }
}

interface Located {
  issue: v.BaseIssue<unknown>;
  path: Path;
}

/** Of a union's failures the one that got furthest: it is the form the editor meant. */
function innermost(issue: v.BaseIssue<unknown>, above: Path): Located {
  const path = [...above, ...keys(issue)];
  const deeper = (issue.issues ?? []).filter((inner) => (inner.path?.length ?? 0) > 0);
  const [first] = deeper;
  return issue.type === 'union' && first ? innermost(first, path) : { issue, path };
}

function keys(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function isUnknownKey(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function isMissingKey(issue: v.BaseIssue<unknown>): boolean {
  return (
    issue.type === 'strict_object' &&
    issue.received === 'undefined' &&
    issue.path?.at(-1)?.origin === 'key'
  );
}

function unknownKey(source: DossierSource, issue: v.BaseIssue<unknown>, path: Path): Problem {
  const key = String(path.at(-1));
  const known = knownKeys(path);
  const guess = didYouMean(key, known);
  const mend =
    guess === ''
      ? `remove it${known.length > 0 ? `, or use one of ${known.join(', ')}` : ''}`
      : 'correct it';
  return source.problemAtKey(path, `unknown key “${key}”${guess}`, mend);
}

/** The keys that are allowed where `path` leads to, found by walking the schema along it. */
function knownKeys(path: Path): string[] {
  let schemas: unknown[] = [DossierSchema];
  for (const step of path.slice(0, -1)) schemas = schemas.flatMap((schema) => inside(schema, step));
  return schemas
    .flatMap((schema) => options(schema))
    .flatMap((schema) => ('entries' in schema ? Object.keys(Object(schema.entries)) : []));
}

function inside(schema: unknown, step: string | number): unknown[] {
  return options(schema).flatMap((option) => {
    if ('entries' in option) return [(Object(option.entries) as Record<string, unknown>)[step]];
    if ('item' in option) return [option.item];
    return 'value' in option ? [option.value] : [];
  });
}

/** A schema without its wrappers; each option of a union. */
function options(schema: unknown): object[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if ('wrapped' in schema) return options(schema.wrapped);
  if ('options' in schema && Array.isArray(schema.options)) return schema.options.flatMap(options);
  return [schema];
}

function wrongShape(source: DossierSource, issue: v.BaseIssue<unknown>, path: Path): Problem {
  const name = path.length > 0 ? path.join('.') : 'the dossier';
  if (isMissingKey(issue)) {
    const key = String(path.at(-1));
    const owner = path.slice(0, -1);
    const place = owner.length > 0 ? `“${owner.join('.')}”` : 'the dossier';
    return source.problemAtKey(owner, `${place} has no “${key}”`, `add “${key}:”`);
  }
  if (issue.expected === 'string' && typeof issue.input === 'number') {
    return source.problemAt(
      path,
      `“${name}” must be text, found the number ${issue.input}`,
      `write it in quotes: '${issue.input}'`,
    );
  }
  if (issue.kind === 'validation') {
    const found = typeof issue.input === 'string' ? ` (found “${issue.input}”)` : '';
    return source.problemAt(path, `“${name}”: ${issue.message}${found}`, 'correct the value');
  }
  const expected = plainly(issue.expected ?? 'something else');
  return source.problemAt(
    path,
    `“${name}” must be ${expected}, found ${plainly(issue.received)}`,
    'correct the value',
  );
}

/** valibot's name of a type in an editor's words. */
function plainly(type: string): string {
  return type
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ' or ')
    .replaceAll('Object', 'a map')
    .replaceAll('Array', 'a list')
    .replaceAll('undefined', 'nothing')
    .replaceAll(/\bstring\b/g, 'text');
}

/** Plain data copied, with every map a fresh object, so that keys can be taken out of it. */
function structuredCopy(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(structuredCopy);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, structuredCopy(value)]),
  );
}

function remove(data: unknown, path: Path): void {
  let owner = data;
  for (const step of path.slice(0, -1)) owner = child(owner, step);
  if (typeof owner === 'object' && owner !== null)
    Reflect.deleteProperty(owner, String(path.at(-1)));
}

function child(data: unknown, step: string | number): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, step) : undefined;
}
