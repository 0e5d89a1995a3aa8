/** Whether text is selected, in the document or in one of its open shadow roots. */
export function hasSelection(document: Document, shadowRoots: readonly ShadowRoot[]): boolean {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return false;
  if (!selection.isCollapsed) return true;
  // Chromium reports a selection inside a shadow tree as collapsed at its host, unless it is asked for the tree's own.
  const [range] = selection.getComposedRanges?.({ shadowRoots: [...shadowRoots] }) ?? [];
  return range !== undefined && !range.collapsed;
}
