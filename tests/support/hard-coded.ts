/** Finds words for readers that stand in the code instead of in locales/. */
import { parseSync } from 'vite';

/** Attributes that are read out or shown. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'label']);
/** Nodes of which nothing is ever shown: names of modules, types, and errors, which are for developers. */
const SILENT =
  /^(?:Import|Export(?:Named|All)|TSType|TSInterface|TSLiteral|TSUnion|ThrowStatement)/;

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

/**
 * Every text in a source that a reader might be shown: what stands between tags, and each string that looks like words (several of
 * them, or one with a capital or an accent), where it is not the key of a message, a class or an id, or what something is compared with.
 *
 * @param path the file's name, which tells TypeScript from TSX
 */
export function hardCoded(path: string, code: string): string[] {
  return below(parseSync(path, code).program);
}

function below(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(below);
  if (!isNode(value)) return [];
  if (SILENT.test(value.type) && !('declaration' in value && value['declaration'] !== null))
    return [];
  switch (value.type) {
    case 'JSXText':
      return /\p{L}/u.test(textIn(value)) ? [textIn(value).trim()] : [];
    case 'JSXAttribute':
      return inAttribute(value);
    case 'Literal':
      return isWords(textIn(value)) ? [textIn(value)] : [];
    case 'TemplateElement':
      return isWords(cooked(value)) ? [cooked(value)] : [];
    case 'CallExpression':
      return [...below(value['callee']), ...inArguments(value)];
    case 'NewExpression':
      return nameOf(value['callee']) === 'Error' ? [] : inArguments(value);
    case 'BinaryExpression':
      return [value['left'], value['right']].filter((side) => !isLiteral(side)).flatMap(below);
    case 'SwitchCase':
      return below(value['consequent']);
    case 'Property':
    case 'MemberExpression':
      return [value['value'], value['object']].flatMap(below);
    default:
      return Object.values(value).flatMap(below);
  }
}

/** Classes, ids and the like are machine names whatever they look like; in a handler anything may be said. */
function inAttribute({ name, value }: Node): string[] {
  const called = nameOf(name);
  if (SPOKEN.has(called)) return isNode(value) && isLiteral(value) ? [textIn(value)] : below(value);
  return /^(?:on[A-Z]|render$)/.test(called) ? below(value) : nested(value);
}

/** Views that an attribute holds. */
function nested(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(nested);
  if (!isNode(value)) return [];
  return value.type.startsWith('JSXElement') || value.type === 'CallExpression'
    ? below(value)
    : Object.values(value).flatMap(nested);
}

/** The first argument of `t` and `rich` is a message's key; what is looked for in the document is a selector. */
function inArguments({ callee, arguments: given }: Node): string[] {
  const all = Array.isArray(given) ? given : [];
  const method = isNode(callee) ? nameOf(callee['property']) : '';
  const first = /^(?:t|rich|say|querySelector(?:All)?|closest|matches|addEventListener)$/.test(
    method,
  );
  return (first ? all.slice(1) : all).flatMap(below);
}

function isWords(value: string): boolean {
  return /\p{L}\s+\P{L}*\p{L}|^\P{L}*\p{Lu}|[^\p{ASCII}\P{L}]/u.test(value);
}

function cooked({ value }: Node): string {
  if (typeof value !== 'object' || value === null || !('cooked' in value)) return '';
  return typeof value.cooked === 'string' ? value.cooked : '';
}

/** What a literal or a text says; nothing where it is a number or the like. */
const textIn = ({ value }: Node): string => (typeof value === 'string' ? value : '');
const nameOf = (node: unknown): string =>
  isNode(node) && typeof node['name'] === 'string' ? node['name'] : '';
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;
const isLiteral = (value: unknown): boolean => isNode(value) && value.type === 'Literal';
