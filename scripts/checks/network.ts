import { parseAst } from 'vite';

/** Every way in which a script could reach the network, or load code that is not in the bundle. */
const NAMES = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
]);

/**
 * The network APIs that a built script names, in order of appearance. A name counts wherever it is
 * used (called, aliased, read off an object, also as `x['fetch']`), not in text and not as a key of
 * an object literal. `import()` counts unless it names a file of the bundle. Lint checks our own sources; this checks what libraries bring along.
 * @param code one JavaScript file, as a module or a classic script
 */
export function networkNames(code: string): string[] {
  const found: string[] = [];
  visit(parseAst(code), (node, parent, key) => {
    if (node.type === 'Identifier' && NAMES.has(String(node.name))) {
      const isKey = key === 'key' && parent?.computed !== true;
      if (!isKey) found.push(String(node.name));
    }
    if (node.type === 'MemberExpression' && node.computed === true && isNode(node.property)) {
      const { value } = node.property;
      if (typeof value === 'string' && NAMES.has(value)) found.push(value);
    }
    if (node.type === 'ImportExpression' && !isOwn(node.source)) found.push('import()');
  });
  return found;
}

/** A script of the bundle, named beside the one that loads it. */
function isOwn(source: unknown): boolean {
  return isNode(source) && source.type === 'Literal' && /^\.\/[\w./-]+$/.test(String(source.value));
}

interface Node {
  type: string;
  [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function visit(
  node: object,
  see: (node: Node, parent: Node | null, key: string) => void,
  parent: Node | null = null,
  key = '',
): void {
  const here = isNode(node) ? node : null;
  if (here !== null) see(here, parent, key);
  for (const [name, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child === 'object' && child !== null) visit(child, see, here ?? parent, name);
    }
  }
}
