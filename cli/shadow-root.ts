import type { CDPSession } from 'playwright-core';

/**
 * Runs a function on the closed shadow root of Crosslight's host in a page; null while there is none. The DevTools protocol
 * reaches closed roots, which no script of the page can. The function travels as its source: it must not use anything around it.
 */
export async function onShadowRoot<T>(
  session: CDPSession,
  code: (root: ShadowRoot) => T,
): Promise<T | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = ownRoots(root)[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow });
  if (object.objectId === undefined) return null;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${code.toString()})(this); }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return result.value as T;
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

function ownRoots(node: DomNode): number[] {
  const roots = node.shadowRoots ?? [];
  if (node.nodeName.toLowerCase().startsWith('crosslight-')) {
    return roots.map((root) => root.backendNodeId);
  }
  return [...roots, ...(node.children ?? [])].flatMap(ownRoots);
}
