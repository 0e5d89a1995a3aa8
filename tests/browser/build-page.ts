/**
 * Fills the test page's body from markup, scripts left inert. Returns an element that holds it, and takes it away after the test.
 */
import { onTestFinished } from 'vitest';

export function buildPage(markup: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  document.head.append(...parsed.head.querySelectorAll('style, meta, base, script, link'));
  const added = [...document.head.children];
  const before = new Set(headBefore);
  onTestFinished(() => {
    document.body.replaceChildren();
    document.body.removeAttribute('class');
    document.body.removeAttribute('style');
    for (const name of document.documentElement.getAttributeNames()) {
      document.documentElement.removeAttribute(name);
    }
    for (const element of added) if (!before.has(element)) element.remove();
  });
  return document.body;
}

const headBefore = [...document.head.children];
