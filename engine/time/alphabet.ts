import { WORDS } from './lexicon-en';

/**
 * The alphabet of the date grammar: every class of token ("month", "unit") and every literal word a pattern names
 * ("of") is one private-use character, so that a text becomes a short string of classes and a rule is a regular
 * expression over it.
 */
const FIRST = 0xe000;
const chars = new Map<string, string>();
const literals = new Map<string, string>();
let next = FIRST;

/** The character of every token that no rule knows. */
export const OTHER = '.';

/** Short names for several classes, as patterns may use them. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  n: ['num', 'd'],
  dom: ['d', 'ord'],
  anyunit: ['unit', 'units'],
};

/** The character that stands for a class of tokens in the text that patterns are matched against. */
export function classChar(kind: string): string {
  return allot(chars, kind);
}

/** The character of a literal word or mark, if any pattern names it. */
export function literalChar(word: string): string | undefined {
  return literals.get(word);
}

/**
 * Compiles a pattern such as `month dom (',' year)?`: bare names are classes or aliases, quoted ones literal words;
 * the rest is as in regular expressions, groups never capture.
 */
export function compilePattern(pattern: string): RegExp {
  const source = pattern
    .replace(
      /'([^']+)'|"([^"]+)"|([a-z]+)/g,
      (_, single?: string, double?: string, name?: string) =>
        name === undefined ? literal(single ?? double ?? '') : classSet(name),
    )
    .replace(/\s+/g, '')
    .replace(/\((?!\?)/g, '(?:');
  return new RegExp(source, 'g');
}

/** A word that has a class would never be seen as itself. */
function literal(word: string): string {
  const kind = WORDS.get(word)?.kind;
  if (kind !== undefined)
    throw new Error(`A date pattern names “${word}”, which is of the class ${kind}.`);
  return allot(literals, word);
}

function classSet(name: string): string {
  const alias = ALIASES[name];
  return alias ? `[${alias.map(classChar).join('')}]` : classChar(name);
}

function allot(map: Map<string, string>, name: string): string {
  let char = map.get(name);
  if (char === undefined) {
    char = String.fromCharCode(next);
    next += 1;
    map.set(name, char);
  }
  return char;
}
