import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { routeOf, type Route } from './route';

/** The part of the address that names the place. Without one, as side panels open, it is the corpus, whose own address is this. */
const here = (): string => location.hash || '#/';

/**
 * The address and what it asks for; changes with links, back and forward. A place that a link leads to begins at its top; one
 * that is gone back to stands where it was left.
 */
export function useRoute(): Route & {
  readonly address: string;
  /** Puts another address in the place of this one, without a way back to it. */
  readonly replaceAddress: (address: string) => void;
} {
  const [address, setAddress] = useState(here);
  const leftRef = useRef(new Map<string, number>());
  const byLinkRef = useRef(false);

  useLayoutEffect(() => {
    const life = new AbortController();
    const { signal } = life;
    // A browser would restore the place before the view that it belongs to is there.
    history.scrollRestoration = 'manual';
    const onClick = ({ target }: MouseEvent): void => {
      byLinkRef.current = target instanceof Element && target.closest('a[href^="#/"]') !== null;
    };
    const onHashChange = ({ oldURL }: HashChangeEvent): void => {
      leftRef.current.set(new URL(oldURL).hash, scrollY);
      setAddress(here());
    };
    addEventListener('click', onClick, { capture: true, signal });
    addEventListener('hashchange', onHashChange, { signal });
    return () => life.abort();
  }, []);

  const path = address.split('?')[0];
  const earlierPathRef = useRef(path);
  useLayoutEffect(() => {
    if (earlierPathRef.current === path) return;
    earlierPathRef.current = path;
    scrollTo({
      top: byLinkRef.current ? 0 : (leftRef.current.get(address) ?? 0),
      behavior: 'instant',
    });
    byLinkRef.current = false;
  }, [path, address]);

  const replaceAddress = useCallback((instead: string) => {
    history.replaceState(history.state, '', instead);
    setAddress(instead);
  }, []);

  return useMemo(
    () => ({ ...routeOf(address), address, replaceAddress }),
    [address, replaceAddress],
  );
}
