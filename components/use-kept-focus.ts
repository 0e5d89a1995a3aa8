import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** What Tab stops at in our own views. */
const STOPS = 'a[href], button:not(:disabled), input, select, summary';

/**
 * Keeps the focus when the control that has it goes, as “Remove” goes with its entry: else it falls to the page as a whole,
 * and whoever uses the keyboard begins again at the top.
 *
 * @param root the controls looked after are those inside it
 * @param resort where the focus goes. `here` is what has taken the lost control's place among the stops of the root; null
 *   where it was the last
 */
export function useKeptFocus(
  root: { readonly current: HTMLElement | null },
  resort: (here: HTMLElement | null) => HTMLElement | null | undefined,
): void {
  const lostRef = useRef<{ readonly element: Element; readonly place: number } | null>(null);

  useEffect(() => {
    const within = root.current;
    const onFocus = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element) || within === null) return;
      lostRef.current = { element: target, place: stopsIn(within).findIndex((e) => e === target) };
    };
    within?.addEventListener('focusin', onFocus);
    return () => within?.removeEventListener('focusin', onFocus);
  }, [root]);

  // After every rendering: any of them may have taken the control away.
  useLayoutEffect(() => {
    const lost = lostRef.current;
    if (lost === null || lost.element.isConnected || document.activeElement !== document.body)
      return;
    lostRef.current = null;
    const here = root.current === null ? null : (stopsIn(root.current)[lost.place] ?? null);
    // What scrolls is for the reader, or the browser's way back, to say.
    resort(here)?.focus({ preventScroll: true });
  });
}

function stopsIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(STOPS)];
}
