import type { CloseReason } from './hover-model';
import { focusBeside, focusedElement } from './tab-order';

/** Takes the focus into a card and gives it back where the reader was. */
export interface FocusKeeper {
  /** A card opens: where the focus is now is where it goes back to. */
  remember(): void;
  /**
   * Moves the focus into the surface.
   *
   * @param ring whether it is shown where the focus is; null leaves it to the browser
   */
  enter(ring: boolean | null): void;
  /**
   * A card closes.
   * @param place the text of its mention, from where Tab goes on
   */
  leave(why: CloseReason, place: Node | null): void;
  /** Where Tab goes on from while nothing has the focus; null where the browser knows better. */
  resumeFrom(): Node | null;
}

/** @param host whose closed root holds the surface */
export function keepFocus(
  host: HTMLElement,
  surface: HTMLElement,
  signal: AbortSignal,
): FocusKeeper {
  const document = host.ownerDocument;
  const isInside = (): boolean => focusedElement(document) === host;
  let before: Element | null = null;
  let resume: Node | null = null;

  // Whatever the reader does next with the pointer or the focus, it is no longer the card they come from.
  const forget = (): void => {
    resume = null;
  };
  for (const type of ['pointerdown', 'focusin'] as const) {
    document.defaultView?.addEventListener(type, forget, { capture: true, passive: true, signal });
  }

  function giveBack(place: Node | null): void {
    const back = before instanceof HTMLElement || before instanceof SVGElement ? before : null;
    back?.focus({ preventScroll: true });
    if (!isInside()) return;
    // Nothing had the focus: the page gets it as a whole, and Tab goes on from the mention.
    const root = surface.getRootNode();
    const inner = root instanceof ShadowRoot ? root.activeElement : null;
    if (inner instanceof HTMLElement || inner instanceof SVGElement) inner.blur();
    resume = place;
  }

  return {
    remember() {
      if (!isInside()) before = focusedElement(document);
    },
    enter(ring) {
      const scrolling = surface.querySelector<HTMLElement>('[tabindex="0"]');
      const visible = ring === null ? {} : { focusVisible: ring };
      (scrolling ?? surface).focus({ preventScroll: true, ...visible });
    },
    leave(why, place) {
      if (why === 'replaced') return;
      if (isInside()) {
        const direction = why === 'tab-back' ? 'back' : 'forward';
        const goesOn = why === 'tab-forward' || why === 'tab-back';
        if (!goesOn || place === null || !focusBeside(place, direction)) giveBack(place);
      }
      before = null;
    },
    resumeFrom: () => resume,
  };
}
