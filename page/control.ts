import { flatParent } from './flat-tree';

const CONTROLS = [
  'a[href]',
  'area[href]',
  'button',
  'input',
  'select',
  'textarea',
  'label',
  'summary',
  'option',
  'video[controls]',
  'audio[controls]',
  '[onclick]:not(html, body)',
  '[contenteditable]:not([contenteditable="false" i])',
  ...['button', 'link', 'checkbox', 'menuitem', 'option', 'radio', 'switch', 'tab', 'treeitem'].map(
    (role) => `[role="${role}" i]`,
  ),
].join(',');

/**
 * Whether a click on an element already does something on the page: it is a link, a button or a form control, or stands
 * in one. What a script listens for cannot be known; a hand as pointer is taken for its sign.
 */
export function isControl(element: Element): boolean {
  const { body } = element.ownerDocument;
  // Some pages give the whole body a hand, so that a phone sends clicks from everywhere.
  const isHand = getComputedStyle(element).cursor === 'pointer';
  if (isHand && getComputedStyle(body).cursor !== 'pointer') return true;
  for (let at: Element | null = element; at !== null; at = flatParent(at)) {
    if (at.matches(CONTROLS)) return true;
  }
  return false;
}
