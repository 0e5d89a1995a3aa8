import { eventually } from './actions';
import type { Box, DrivenPage, Tab } from './driver';

/** Where the Tab key has stopped. */
export interface Stop {
  /** Role or tag, and what it is called: "summary Cite". */
  readonly name: string;
  /** In CSS pixels of what scrolls around it: the page, or the part with this number. */
  readonly box: Box;
  readonly frame: number;
  /** Whether it looks other than it did without the focus. */
  readonly isShown: boolean;
}

/** What a walk found. */
export interface Walk {
  readonly stops: readonly Stop[];
  /** Names of what Tab should have stopped at and has not. */
  readonly missed: readonly string[];
}

/** More stops than any surface has: a walk that takes longer goes in circles. */
const MOST_STOPS = 400;

/**
 * Goes once through a page of the extension with the Tab key, from its beginning to its last control. It goes no farther: beyond
 * that Firefox's own window has the focus, and keeps it.
 */
export async function walkThrough(page: DrivenPage): Promise<Walk> {
  await page.evaluate(toTop, null);
  await page.evaluate(prepare, null);
  const stops: Stop[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const { stop, missed } = await page.evaluate(stopHere, null);
    if (stop !== null) stops.push(stop);
    if (missed !== null) return { stops, missed };
  }
  const last = stops.slice(-6).map(({ name }) => name);
  throw new Error(`Tab went on and on: ${last.join(', ')}`);
}

/** Pairs of neighbours of which the later stands before the earlier on the screen. */
export function outOfOrder(stops: readonly Stop[]): string[] {
  return stops.flatMap((stop, i) => {
    const before = stops[i - 1];
    if (before?.frame !== stop.frame || follows(before.box, stop.box)) return [];
    return [`${stop.name} after ${before.name}`];
  });
}

/** Below, or beside it on the line it stands on. What holds the earlier one may begin anywhere. */
function follows(before: Box, box: Box): boolean {
  const isBelow = box.y >= before.y + before.height - 4;
  const isBeside = box.y + box.height > before.y + 2 && box.x > before.x;
  const isInside = box.y >= before.y - 2 && box.y + box.height <= before.y + before.height + 2;
  return isBelow || isBeside || isInside;
}

/** Goes with Tab from the beginning of the page until it stops at something whose name has these words in it. */
export async function tabTo(page: DrivenPage, words: string): Promise<void> {
  await page.evaluate(toTop, null);
  const seen: string[] = [];
  for (let step = 0; step < MOST_STOPS; step += 1) {
    await page.keyboard.press('Tab');
    const name = await focusedName(page);
    if (name.includes(words)) return;
    seen.push(name);
  }
  throw new Error(`Tab never came to “${words}”, but to ${seen.slice(0, 40).join(', ')}`);
}

/** Role or tag and name of what has the focus; "body" if nothing has. */
export function focusedName(page: DrivenPage): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document;
    if (at === null || at === document.body) return 'body';
    const label = at.ariaLabel ?? at.textContent;
    return `${at.role ?? at.localName} ${label.replace(/\s+/g, ' ').trim()}`;
  }, null);
}

/** Waits until what has the focus is called so, in part. */
export function untilFocus(page: DrivenPage, words: string): Promise<string> {
  return eventually(
    `the focus on “${words}”`,
    () => focusedName(page),
    (name) => name.includes(words),
  );
}

/** What has the focus inside the card, and whether that is shown; null while nothing there has it. */
export async function cardStop(tab: Tab): Promise<Stop | null> {
  return tab.inCard((root) => {
    const at = root.activeElement;
    if (at === null) return null;
    const { x, y, width, height } = at.getBoundingClientRect();
    const { outlineStyle, outlineWidth } = getComputedStyle(at);
    const text = at.matches('button, summary, a') ? at.textContent : '';
    return {
      name: `${at.role ?? at.localName} ${text.replace(/\s+/g, ' ').trim()}`.trim(),
      box: { x, y, width, height },
      frame: 0,
      isShown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    };
  });
}

interface Walked {
  readonly looks: WeakMap<Element, string>;
  readonly visited: Set<Element>;
  readonly look: (element: Element) => string;
  /** All that Tab should stop at, in the order of the document. */
  readonly expected: () => Element[];
}

/** Runs in the page, as do those below: nothing has the focus, and Tab goes to the first control. */
function toTop(): void {
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
  document.body.removeAttribute('tabindex');
}

/** Remembers how everything looks without the focus. */
function prepare(): void {
  const look = (element: Element): string =>
    [element, element.nextElementSibling, ...element.querySelectorAll('*')]
      .filter((part) => part !== null)
      .map((part) => {
        const s = getComputedStyle(part);
        return [
          s.outlineStyle,
          s.outlineWidth,
          s.stroke,
          s.strokeWidth,
          s.fill,
          s.boxShadow,
        ].join();
      })
      .join('|');
  const stops =
    'a[href], button:not(:disabled), input:not([type="radio"]), input:checked, select, summary, [tabindex="0"]';
  const expected = () =>
    [...document.querySelectorAll(stops)].filter(
      (one) => one.getAttribute('tabindex') !== '-1' && one.checkVisibility(),
    );
  const looks = new WeakMap(expected().map((element) => [element, look(element)]));
  const walked: Walked = { looks, visited: new Set(), look, expected };
  Object.assign(globalThis, { walked });
}

/** What has the focus, if it has it for the first time; and what was missed, once the last control has it. */
function stopHere(): { stop: Stop | null; missed: string[] | null } {
  const { walked } = globalThis as unknown as { walked: Walked };
  const { visited, looks, look, expected } = walked;
  const at = document.activeElement;
  const isNew = at !== null && at !== document.body && !visited.has(at);
  if (isNew) visited.add(at);
  const called = (one: Element): string =>
    `${one.role ?? one.localName} ${(one.ariaLabel ?? one.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}`;
  const all = expected();
  const isEnd = !isNew || at === all.at(-1);
  const missed = isEnd ? all.filter((one) => !visited.has(one)).map(called) : null;
  if (!isNew) return { stop: null, missed };

  const frames = [...document.querySelectorAll('*')].filter(
    (one) => one === document.documentElement || getComputedStyle(one).overflowY === 'auto',
  );
  const around = frames.filter((one) => one !== at && one.contains(at));
  const scrolled = around.reduce((sum, one) => sum + one.scrollTop, 0);
  const { x, y, width, height } = at.getBoundingClientRect();
  const before = looks.get(at);
  // What scrolls and is no control has a look of its own only once it has the focus.
  const { outlineStyle } = getComputedStyle(at);
  const stop = {
    name: called(at),
    box: { x, y: y + scrolled, width, height },
    frame: frames.findLastIndex((one) => one !== at && one.contains(at)),
    isShown: before === undefined ? outlineStyle !== 'none' : look(at) !== before,
  };
  return { stop, missed };
}
