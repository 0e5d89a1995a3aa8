/**
 * Whether text is selected, in the document or in a shadow tree. Only the type tells of both: `isCollapsed` has been true for shadow
 * trees, and a composed range stands around a shadow host or a text field that merely has the caret.
 */
export function hasSelection(document: Document): boolean {
  return document.getSelection()?.type === 'Range';
}
