/**
 * Every element Crosslight adds to a page has a tag name that begins so; the walk and the watch leave
 * such elements alone, also those of an earlier run that an update of the extension left behind.
 */
export const OWN_TAG_PREFIX = 'crosslight-';

/** Whether a node is an element that Crosslight has put into the page. */
export function isOwnElement(node: Node): boolean {
  return (
    node.nodeType === Node.ELEMENT_NODE && node.nodeName.toLowerCase().startsWith(OWN_TAG_PREFIX)
  );
}
