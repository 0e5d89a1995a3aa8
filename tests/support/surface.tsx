/** Puts a view into the surface it is made for, in a real page. */
import axe from 'axe-core';
import { render } from 'preact';
import type { VNode } from 'preact';
import { cardCss, popupCss } from '../../components/style';
import { WordsContext, type Words } from '../../components/words';
import { cardWordsIn, wordsIn } from './words';

export type Theme = 'light' | 'dark';

export interface Surface {
  /** The element the view is rendered into. */
  readonly frame: HTMLElement;
  /** `words`: English, unless another language is to be seen. */
  show(view: VNode, words?: Words): void;
  remove(): void;
}

/** The popover's frame in a shadow root: open, so that tests can look inside. */
export function popoverSurface(theme: Theme = 'light', width = 420): Surface {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(cardCss)];
  const frame = root.appendChild(document.createElement('div'));
  frame.className = 'popover';
  frame.dataset['theme'] = theme;
  frame.popover = 'manual';
  frame.role = 'dialog';
  frame.ariaLabel = 'Accounts';
  frame.style.inlineSize = `${width}px`;
  frame.style.inset = '0 auto auto 0';
  frame.showPopover();
  return {
    frame,
    show: (view, words = cardWordsIn('en')) => render(speaking(words, view), frame),
    remove: () => {
      render(null, frame);
      host.remove();
    },
  };
}

/** An extension page, which is the whole document. */
export function popupSurface(theme: Theme = 'light'): Surface {
  const sheet = sheetOf(popupCss);
  const root = document.documentElement;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  root.dataset['theme'] = theme;
  const frame = document.body.appendChild(document.createElement('div'));
  return {
    frame,
    show: (view, words = wordsIn('en')) => render(speaking(words, view), frame),
    remove: () => {
      render(null, frame);
      frame.remove();
      delete root.dataset['theme'];
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

function speaking(words: Words, view: VNode): VNode {
  return <WordsContext.Provider value={words}>{view}</WordsContext.Provider>;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** What axe finds wrong with an element, one line a finding; empty where it finds nothing. */
export async function accessibilityFaults(element: HTMLElement): Promise<string[]> {
  // Halfway through appearing, a surface has half its contrast.
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
  const { violations } = await axe.run(element, {
    // The last three ask for landmarks and a heading of a whole page; a view is a part of one.
    rules: {
      // WCAG 2.2 AA, not yet on by default.
      'target-size': { enabled: true },
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.failureSummary ?? ''} ${node.html}`),
  );
}

/** The text a reader sees, each run of white space as one space. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The first element that matches; a test that finds none has failed. */
export function find(frame: ParentNode, selector: string): HTMLElement {
  const element = frame.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`nothing matches ${selector}`);
  return element;
}

export function findAll(frame: ParentNode, selector: string): HTMLElement[] {
  return [...frame.querySelectorAll<HTMLElement>(selector)];
}
