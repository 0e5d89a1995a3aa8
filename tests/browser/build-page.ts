import { onTestFinished } from 'vitest';
import type { PageReading } from '../../page/walk';
import { readPage } from '../../page/walk';

/**
 * Makes the test's document the page that is given as markup (declarative shadow roots included, scripts inert), until the
 * test is over.
 */
export function buildPage(markup: string): void {
  const parsed = Document.parseHTMLUnsafe(markup);
  const added = [...parsed.head.children];
  const { documentElement, head, body } = document;
  const framed = [documentElement, body].map(
    (element) => [element, attributesOf(element)] as const,
  );
  setAttributes(documentElement, attributesOf(parsed.documentElement));
  setAttributes(body, attributesOf(parsed.body));
  // Before what the test runner has put there: the first title is the one that counts.
  head.prepend(...added);
  body.replaceChildren(...parsed.body.childNodes);
  onTestFinished(() => {
    body.replaceChildren();
    for (const element of added) element.remove();
    for (const [element, before] of framed) {
      setAttributes(element, before);
    }
  });
}

function attributesOf(element: Element): [string, string][] {
  return element.getAttributeNames().map((name) => [name, element.getAttribute(name) ?? '']);
}

function setAttributes(element: Element, attributes: readonly [string, string][]): void {
  for (const name of element.getAttributeNames()) element.removeAttribute(name);
  for (const [name, value] of attributes) element.setAttribute(name, value);
}

/** Reads the test's document as the reader would. */
export function readNow(): Promise<PageReading> {
  return readPage(document, { signal: new AbortController().signal });
}

/** The text of a page given as markup. */
export async function textOf(markup: string): Promise<string> {
  buildPage(markup);
  return (await readNow()).page.text;
}

/** An element that the test's page must have. */
export function find(selector: string, root: ParentNode = document): HTMLElement {
  const element = root.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`The test's page has no ${selector}.`);
  return element;
}
