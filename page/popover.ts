import { autoUpdate, getOverflowAncestors } from '@floating-ui/dom';
import type { Point, Rect } from './geometry';
import { hostParent } from './host';
import type { Host } from './host';
import { place } from './place';
import type { Side } from './place';
import { elementOf, nearestRect, rectsOf } from './range-rects';
import type { Theme } from './theme';

/** One card at one place, from when it opens until it closes. */
export interface Showing {
  /** The text the card belongs to, looked up anew each time; null once it is no longer painted. */
  readonly rangeOf: () => AbstractRange | null;
  /** Where the pointer was; null when the card was opened without one. */
  readonly point: Point | null;
  readonly theme: Theme;
  /** Renders the card into the surface. */
  readonly fill: (surface: HTMLElement) => void;
  /** Called once when the text is out of sight or gone. */
  readonly onGone: () => void;
}

/** The card's frame: shown beside a line, and kept there while the page moves. */
export interface Popover {
  /** Shows a card beside its line. What is shown already must be hidden first. */
  show(showing: Showing): void;
  hide(): void;
  /** Measures again, as after a change of the page. */
  update(): void;
  /** Where the card is, in client pixels; null while it is hidden. */
  box(): Rect | null;
}

/** Elements of a card that scroll when it is higher than its room. */
const SCROLLING_PARTS = '.card, .card-body';

/** @param host is attached when a card is shown, and let go when it is hidden */
export function createPopover(host: Host): Popover {
  const { surface } = host;
  let update = (): void => {};
  let life: AbortController | null = null;
  let box: Rect | null = null;

  function hide(): void {
    if (life === null) return;
    life.abort();
    life = null;
    update = () => {};
    box = null;
    if (surface.isConnected) surface.hidePopover();
    host.linger();
  }

  return {
    show({ rangeOf, point, theme, fill, onGone }) {
      hide();
      const range = rangeOf();
      const element = range && elementOf(range);
      if (range === null || element === null) {
        onGone();
        return;
      }
      life = new AbortController();
      const { signal } = life;
      host.attach(hostParent(element));
      surface.dataset['theme'] = theme;
      fill(surface);
      surface.showPopover();

      const lines = rectsOf(range);
      const line =
        point === null
          ? unpointedLine(lines, viewOf(surface.ownerDocument))
          : nearestRect(lines, point);
      const pointerOffset = point === null ? null : point.x - (lines[line]?.left ?? point.x);
      // The first half of a mention broken over two lines has its card above, so that the other half stays free.
      const preferred: Side = line === 0 && lines.length > 1 ? 'above' : 'below';
      let current: Side | null = point === null && lines.length > 1 ? preferred : null;
      let lost = false;

      update = () => {
        if (lost || signal.aborted) return;
        const now = rangeOf();
        const rect = now && rectOfLine(now, line);
        if (rect === null || !surface.isConnected || !isInSight(rect, element)) {
          lost = true;
          onGone();
          return;
        }
        const scale = surface.currentCSSZoom;
        const measured = place({
          line: rect,
          view: viewOf(surface.ownerDocument),
          card: { width: surface.offsetWidth * scale, height: naturalHeight(surface) * scale },
          pointerX: pointerOffset === null ? null : rect.left + pointerOffset,
          rtl: getComputedStyle(element).direction === 'rtl',
          preferred,
          current,
        });
        current = measured.side;
        surface.style.left = `${measured.left / scale}px`;
        surface.style.top = `${measured.edge / scale}px`;
        // The card hangs from its edge towards the line, whatever its height becomes.
        surface.style.translate = measured.side === 'above' ? '0 -100%' : 'none';
        surface.style.setProperty('--room', `${measured.room / scale}px`);
        makeScrollable(surface);
        box = surface.getBoundingClientRect();
      };
      const reference = {
        getBoundingClientRect: () => rectOfLine(range, line) ?? new DOMRect(),
        contextElement: element,
      };
      const unfollow = autoUpdate(reference, surface, () => update());
      signal.addEventListener('abort', unfollow, { once: true });
    },
    hide,
    update: () => update(),
    box: () => box,
  };
}

/**
 * The line of a mention that a card opened by key or from the popup belongs to: the last where the room is below it, so that
 * the card covers no other piece. Of a mention that goes on in another column it is the first, which the reader was led to.
 */
function unpointedLine(lines: readonly DOMRect[], view: Rect): number {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || last.top < first.top) return 0;
  const below = view.bottom - last.bottom;
  return below > first.top - view.top ? lines.length - 1 : 0;
}

/** A reflow may leave a mention with fewer pieces than it had. */
function rectOfLine(range: AbstractRange, line: number): DOMRect | null {
  const rects = rectsOf(range);
  return rects[Math.min(line, rects.length - 1)] ?? null;
}

/** What can be seen of the page: less than the window under pinch zoom. */
function viewOf(document: Document): Rect {
  const { documentElement, defaultView } = document;
  const seen = defaultView?.visualViewport;
  if (!seen) {
    return {
      left: 0,
      top: 0,
      right: documentElement.clientWidth,
      bottom: documentElement.clientHeight,
    };
  }
  const { offsetLeft, offsetTop, width, height } = seen;
  return {
    left: offsetLeft,
    top: offsetTop,
    right: offsetLeft + width,
    bottom: offsetTop + height,
  };
}

/** Whether a line is inside the view and not scrolled out of a box around it. */
function isInSight(line: Rect, element: Element): boolean {
  const boxes = getOverflowAncestors(element)
    .filter((ancestor) => ancestor instanceof Element)
    .filter((ancestor) => ancestor !== element.ownerDocument.body)
    .map((ancestor) => ancestor.getBoundingClientRect());
  return [viewOf(element.ownerDocument), ...boxes].every(
    (box) =>
      line.bottom > box.top &&
      line.top < box.bottom &&
      line.right > box.left &&
      line.left < box.right,
  );
}

/** The height the surface would have without a limit to its room. */
function naturalHeight(surface: HTMLElement): number {
  let hidden = 0;
  for (const part of surface.querySelectorAll(SCROLLING_PARTS)) {
    hidden += part.scrollHeight - part.clientHeight;
  }
  return surface.offsetHeight + hidden;
}

/** What scrolls can have the focus, so that the arrow keys scroll it; what does not is no stop for Tab. */
function makeScrollable(surface: HTMLElement): void {
  for (const part of surface.querySelectorAll<HTMLElement>(SCROLLING_PARTS)) {
    const scrolls =
      part.scrollHeight > part.clientHeight && getComputedStyle(part).overflowY === 'auto';
    if (scrolls) part.tabIndex = 0;
    else part.removeAttribute('tabindex');
  }
}
