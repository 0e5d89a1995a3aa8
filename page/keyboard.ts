import type { Direction } from './tab-order';
import { focusBeside, focusedElement, tabStops } from './tab-order';

/** What the keys act on. */
export interface KeyboardOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The surface of the open card; null while none is open. */
  readonly surface: () => HTMLElement | null;
  readonly isInside: (event: Event) => boolean;
  /** Whether Esc has something to close: an open card, or one on its way. */
  readonly isClosable: () => boolean;
  readonly dismiss: (how: 'escape' | 'tab-forward' | 'tab-back') => void;
  /** Opens the mention the keyboard stands on. Returns false if it stands on none. */
  readonly openCurrent: () => boolean;
  /** The place in the page's text that Tab goes on from; null to leave Tab to the browser. */
  readonly resumeFrom: () => Node | null;
}

/** What the keys are told. */
export interface KeyboardWatch {
  /** The reader has gone to a mention by command: until the focus moves, Enter is for that, and no longer for the link it is on. */
  hold(): void;
}

/**
 * The keys while a card is open, and after: Esc closes, Tab leaves the card at its ends, Enter opens the mention that was
 * gone to by command. Every other key, and these in every other case, is the page's.
 */
export function watchKeyboard(options: KeyboardOptions): KeyboardWatch {
  const { document, signal } = options;
  let held: Element | null = null;

  function take(event: KeyboardEvent): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function onTab(event: KeyboardEvent): void {
    const direction: Direction = event.shiftKey ? 'back' : 'forward';
    const surface = options.surface();
    if (surface !== null && options.isInside(event)) {
      if (!isAtEnd(surface, direction)) return;
      take(event);
      options.dismiss(direction === 'forward' ? 'tab-forward' : 'tab-back');
      return;
    }
    const place = options.resumeFrom();
    if (place === null || focusedElement(document) !== null) return;
    if (focusBeside(place, direction)) take(event);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !event.isTrusted) {
      return;
    }
    if (event.key === 'Escape' && options.isClosable()) {
      // Else the same key would also close the page's own dialog.
      take(event);
      options.dismiss('escape');
    } else if (event.key === 'Tab') onTab(event);
  }

  function onEnter(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || !event.isTrusted) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // On a link or in a field Enter has its own meaning.
    if (focusedElement(document) !== held) return;
    if (options.openCurrent()) event.preventDefault();
  }

  const window = document.defaultView;
  window?.addEventListener('keydown', onKey, { capture: true, signal });
  // After the page's own listeners, so that a page that uses Enter keeps it.
  window?.addEventListener('keydown', onEnter, { signal });
  window?.addEventListener('focusin', () => (held = null), { capture: true, signal });

  return {
    hold() {
      const focused = focusedElement(document);
      held = focused?.matches('a, button, summary') === true ? focused : null;
    },
  };
}

function isAtEnd(surface: HTMLElement, direction: Direction): boolean {
  const root = surface.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  const stops = tabStops(surface);
  if (stops.length === 0 || (focused === surface && direction === 'back')) return true;
  return focused === (direction === 'forward' ? stops.at(-1) : stops[0]);
}
