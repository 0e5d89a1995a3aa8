import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, ParsedNode } from 'yaml';
import type { Problem } from './problem';

export type Path = readonly (string | number)[];

/** A source file's name and text. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A dossier's YAML as plain data that still knows where everything stands in the file. */
export interface DossierSource {
  readonly data: unknown;
  /** A problem at the value that `path` leads to, or at the nearest thing on the way that exists. */
  problemAt(path: Path, message: string, mend: string): Problem;
  /** A problem at the key (not the value) that `path` leads to. */
  problemAtKey(path: Path, message: string, mend: string): Problem;
}

/** Reads YAML 1.2. Duplicate keys are problems like any other; with a syntax error `data` is undefined. */
export function readDossierSource(source: SourceFile): {
  source: DossierSource;
  problems: Problem[];
} {
  const lines = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: lines, prettyErrors: false });
  const problem = (offset: number, message: string, mend: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file: source.file, line, column: col, message, mend };
  };
  const find = (path: Path, atKey: boolean): number => offsetOf(document, path, atKey);
  const problems = [...document.errors, ...document.warnings].map((error) =>
    error.code === 'DUPLICATE_KEY'
      ? problem(
          error.pos[0],
          'this key is already used in the same map',
          'rename it or join the two entries',
        )
      : problem(error.pos[0], `not valid YAML: ${error.message}`, 'correct the YAML here'),
  );
  let broken = document.errors.some((error) => error.code !== 'DUPLICATE_KEY');
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key)) return;
      broken = true;
      problems.push(
        problem(startOf(key) ?? 0, 'a key must be one word or text', 'correct the YAML here'),
      );
    },
  });
  let data: unknown;
  try {
    if (!broken) data = document.toJS();
  } catch {
    problems.push(
      problem(0, 'the YAML aliases (*name) unfold to too much', 'write the values out'),
    );
  }
  return {
    source: {
      data,
      problemAt: (path, message, mend) => problem(find(path, false), message, mend),
      problemAtKey: (path, message, mend) => problem(find(path, true), message, mend),
    },
    problems,
  };
}

type Parsed = Document.Parsed<ParsedNode>;

function offsetOf(document: Parsed, path: Path, atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    let key: unknown = null;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && keyText(item) === String(step));
      if (!pair) return offset;
      [key, node] = [pair.key, pair.value];
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
    } else {
      return offset;
    }
    const wantsKey = atKey && index === path.length - 1;
    // A key without a value has no node to point to.
    offset = (wantsKey ? null : startOf(node)) ?? startOf(key) ?? offset;
  }
  return offset;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(node: unknown): number | null {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return null;
  return node.range?.[0] ?? null;
}
