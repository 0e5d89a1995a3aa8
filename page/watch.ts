import { Changes, countText } from './changes';
import { inSlices } from './slices';
import { boxOf } from './visibility';
import type { PageReading } from './walk';
import { afterReading, dueAt, dueForLittle, FIRST_PACE, MUCH_TEXT } from './watch-pace';

export interface WatchOptions {
  readonly signal: AbortSignal;
  /**
   * The page may read differently now. Called when changes have come to rest and another reading is affordable;
   * never again before the promise it returns is settled.
   */
  readonly onChange: () => void | Promise<void>;
}

export interface PageWatch {
  /**
   * To be told after each reading: what to look out for, and how soon the next one may come.
   *
   * @param took how long the reading took, in milliseconds
   * @param foundNews whether it found other mentions than the one before
   */
  settled(reading: PageReading, cost: { took: number; foundNews: boolean }): void;
  /** Has the page read again, changed or not and seen or not, as soon as nothing else goes on. */
  again(): void;
}

/** What can show or hide text while the text stays the same. */
const SHOWING_ATTRIBUTES = ['class', 'style', 'hidden', 'open'];
const SHOWING_EVENTS = ['transitionend', 'animationend', 'toggle', 'change'];

/** Elements whose script comes after the reading get their root soon after, or never. */
const LOOKS_FOR_ROOTS_MS = [1_000, 4_000];

/**
 * Watches a page, with the open shadow roots that were read, by one observer that only takes notes. To be called
 * before the first reading begins, so that no change falls between the two. Rests while the tab is hidden.
 */
export function watchPage(document: Document, { signal, onChange }: WatchOptions): PageWatch {
  const changes = new Changes();
  let pace = FIRST_PACE;
  /** When the first and the last of the changes noted now came. */
  let noted: { first: number; last: number } | null = null;
  /** Characters of small changes that have not been worth a reading so far. */
  let little = 0;
  /** Until the first reading is settled there is nothing to compare with. */
  let busy = true;
  let wanted = false;
  let isFirst = true;
  let hidden: readonly Element[] = [];
  let unbuilt: readonly Element[] = [];
  const timers = new Timers(signal);

  const observer = new MutationObserver((records) => {
    changes.note(records);
    note();
  });
  observe(document);
  for (const type of SHOWING_EVENTS) {
    document.addEventListener(type, mayShow, { signal, capture: true, passive: true });
  }
  window.addEventListener('resize', mayShow, { signal, passive: true });
  window.addEventListener('load', mayShow, { signal });
  document.addEventListener('visibilitychange', schedule, { signal });
  // A page that comes back is as it was left, but its highlights may not be.
  window.addEventListener('pageshow', ({ persisted }) => persisted && tell(), { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });

  function observe(root: Node): void {
    observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributes: true,
      attributeFilter: SHOWING_ATTRIBUTES,
    });
  }

  function mayShow(): void {
    changes.shown = true;
    note();
  }

  function note(): void {
    const now = performance.now();
    const begins = noted === null;
    noted = { first: noted?.first ?? now, last: now };
    if (begins) schedule();
  }

  /** A change does not set the timer again; when it goes off too early it is set for the rest. */
  function schedule(): void {
    if (busy) return;
    if (wanted) {
      void work(news);
      return;
    }
    if (document.hidden) return;
    if (noted !== null) timers.set('look', dueAt(pace, noted), look);
    if (little > 0) timers.set('little', dueForLittle(pace), tell);
  }

  function look(): void {
    if (noted === null || busy || document.hidden) return;
    if (dueAt(pace, noted) > performance.now() + 1) return schedule();
    noted = null;
    void work(async () => {
      if (await isNews()) await news();
    });
  }

  function tell(): void {
    if (!busy && !document.hidden) void work(news);
  }

  async function news(): Promise<void> {
    little = 0;
    wanted = false;
    await onChange();
  }

  /** One thing at a time; what is noted meanwhile comes after it. */
  async function work(task: () => Promise<void>): Promise<void> {
    busy = true;
    try {
      await task();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      rest();
    }
  }

  function rest(): void {
    busy = false;
    schedule();
  }

  /** Looks at what was noted: is there enough in it for another reading? */
  async function isNews(): Promise<boolean> {
    const { records, flood, shown } = changes.take();
    if (flood) return true;
    little += await inSlices(countText(records), { signal });
    if (unbuilt.some((element) => element.shadowRoot !== null)) return true;
    if (shown) little += await inSlices(countShown(hidden), { signal });
    if (little >= MUCH_TEXT) return true;
    return little > 0 && dueForLittle(pace) <= performance.now();
  }

  return {
    settled(reading, { took, foundNews }) {
      if (signal.aborted) return;
      pace = afterReading(pace, { endedAt: performance.now(), took, foundNews });
      little = 0;
      ({ hidden, unbuilt } = reading);
      for (const root of reading.map.roots) observe(root);
      if (unbuilt.length > 0) {
        LOOKS_FOR_ROOTS_MS.forEach((ms) => timers.set(`roots ${ms}`, pace.readAt + ms, mayShow));
      }
      if (isFirst) rest();
      isFirst = false;
    },
    again() {
      wanted = true;
      schedule();
    },
  };
}

/** Counts the characters in elements that were passed over and can be seen now. */
function* countShown(hidden: readonly Element[]): Generator<undefined, number, void> {
  let count = 0;
  for (const element of hidden) {
    if (isShown(element)) count += (element.textContent ?? '').trim().length;
    yield;
  }
  return count;
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  return boxOf(element, getComputedStyle(element)) !== 'hidden';
}

/** Timers by name, each set at most once at a time, all gone with the signal. */
class Timers {
  readonly #signal: AbortSignal;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#timers.forEach((timer) => clearTimeout(timer)), {
      once: true,
    });
  }

  /** @param at a time of `performance.now()` */
  set(name: string, at: number, task: () => void): void {
    if (this.#signal.aborted) return;
    clearTimeout(this.#timers.get(name));
    this.#timers.set(name, setTimeout(task, Math.max(0, at - performance.now())));
  }
}
