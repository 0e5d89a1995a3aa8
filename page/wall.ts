/**
 * Kept from the page altogether, though a view in the card gets none of them either: default actions (moving the focus,
 * selecting, scrolling, pressing a button) happen all the same. So neither a page's shortcuts nor its focus traps nor
 * its "click outside closes" can take what happens in the card for theirs.
 */
const HIDDEN_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointermove',
  'pointerup',
  'pointercancel',
  'pointerover',
  'pointerout',
  'mousedown',
  'mousemove',
  'mouseup',
  'mouseover',
  'mouseout',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'contextmenu',
  'dblclick',
  'auxclick',
  'focus',
  'focusin',
  'selectstart',
  'dragstart',
] as const;

/** Reach the views and go no farther than the host. */
const CONTAINED_EVENTS = [
  'click',
  'beforeinput',
  'input',
  'change',
  'copy',
  'cut',
  'paste',
  'toggle',
  'animationstart',
  'animationend',
] as const;

/**
 * Keeps what happens inside the host from the page. Only listeners that the page itself put on `window`, before this
 * one and for the capture phase, still see an event, with the host as its target.
 *
 * @param options.entered is called when focus moves in from outside
 */
export function raiseWall(
  host: HTMLElement,
  { signal, entered }: { signal: AbortSignal; entered: () => void },
): void {
  const window = host.ownerDocument.defaultView;
  const hide = (event: Event): void => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusin') entered();
  };
  for (const type of HIDDEN_EVENTS) {
    window?.addEventListener(type, hide, { capture: true, passive: true, signal });
  }
  for (const type of CONTAINED_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  }
}
