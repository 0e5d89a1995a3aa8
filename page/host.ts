import { OWN_TAG_PREFIX } from './own-host';
import { HOST_LINGER_MS } from './timing';

/**
 * The one element Crosslight adds to a page, and what stands in its closed shadow root: the surface that a card is
 * rendered into, and the live region. It is in the document only while needed.
 */
export interface Host {
  readonly element: HTMLElement;
  /** A `popover="manual"` dialog: in the top layer when shown, above every z-index of the page. */
  readonly surface: HTMLElement;
  /** Its text is read out by screen readers when it changes. */
  readonly live: HTMLElement;
  /** Puts the host into the document, as the last child of `parent`; nothing if it is there. */
  attach(parent: Element): void;
  /** Takes the host out of the document after a while, unless it is attached again before. */
  linger(): void;
}

/**
 * Important declarations of a shadow root's own sheet win over all the page's rules for the host, important ones
 * included. The host has no box that could move anything: what is seen is in the top layer. Outlines are drawn inwards, since the
 * frame cuts off what stands out of it.
 */
const HOST_RULES = `
:host {
  all: initial !important;
  direction: ltr !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  inline-size: 0 !important;
  block-size: 0 !important;
}
.popover:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
.popover :is(.card, .card-body):focus-visible { outline-offset: -2px; }
.live {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media print { :host { display: none !important; } }
`;

/**
 * @param css rules for the surface, which is `.popover[data-theme]`
 * @param signal removes the host when it is aborted
 */
export function createHost(document: Document, css: string, signal: AbortSignal): Host {
  const element = document.createElement(`${OWN_TAG_PREFIX}popover`);
  const root = element.attachShadow({ mode: 'closed' });
  // A constructed sheet is not subject to the page's Content-Security-Policy, as <style> would be.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + HOST_RULES);
  root.adoptedStyleSheets = [sheet];

  const surface = document.createElement('div');
  surface.className = 'popover';
  surface.popover = 'manual';
  surface.role = 'dialog';
  surface.tabIndex = -1;
  const live = document.createElement('div');
  live.className = 'live';
  live.role = 'status';
  root.append(surface, live);

  let uses = 0;
  signal.addEventListener('abort', () => element.remove(), { once: true });
  return {
    element,
    surface,
    live,
    attach(parent) {
      uses += 1;
      if (element.parentNode !== parent) parent.append(element);
    },
    linger() {
      const use = uses;
      setTimeout(() => {
        if (use === uses) element.remove();
      }, HOST_LINGER_MS);
    },
  };
}

/**
 * Where the host must stand to be usable from a place on the page: the modal dialog or fullscreen element around that
 * place, since everything outside it is inert; else the root element.
 */
export function hostParent(place: Element): Element {
  for (let at: Element | null = place; at !== null;) {
    const modal = at.closest(':modal');
    if (modal !== null) return modal;
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return place.ownerDocument.documentElement;
}
