import { contains } from './geometry';
import type { Point, Rect } from './geometry';
import { hitTest } from './hit-test';
import type { Hit } from './hit-test';
import type { HoverEvent, Zone } from './hover-model';
import type { MentionId, PaintedMention } from './painted';
import { inSafeTriangle } from './safe-triangle';
import { hasSelection } from './selection';
import { CLICK_SLIP_PX, FAST_PX_PER_MS, SETTLE_MS } from './timing';

/** What the pointer can point at, and who is told. */
export interface PointerOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly mentions: () => readonly PaintedMention[];
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** The open card: its mention, its box, and whether an event comes from inside it. */
  readonly open: () => { readonly mention: MentionId; readonly box: Rect } | null;
  readonly isInside: (event: Event) => boolean;
  readonly dispatch: (event: HoverEvent) => void;
}

/** What the pointer leaves behind: a card is placed where its mention was pointed at. */
export interface PointerWatch {
  /** Where the pointer was last seen on a mention; null if it never was. */
  lastPointOn(mention: MentionId): Point | null;
}

/** Longest time between two moves that counts as one movement; the first move after a rest is measured by it. */
const LONGEST_STEP_MS = 32;

interface Move extends Point {
  readonly at: number;
  readonly inside: boolean;
  readonly pressed: boolean;
}

/**
 * Turns pointer and mouse events into the events of the hover reducer. The page is looked at only when the pointer is
 * slow, at most once a frame, and never inside an event of the page.
 */
export function watchPointer(options: PointerOptions): PointerWatch {
  const { document, signal, dispatch } = options;
  const window = document.defaultView;
  const points = new Map<MentionId, Point>();
  let latest: Move | null = null;
  let looked: Move | null = null;
  let isFramePending = false;
  let isSettling = false;
  let isScrolling = false;
  let press: (Point & { readonly selecting: boolean }) | null = null;

  function look({ x, y }: Point): Hit | null {
    const hit = hitTest(
      { document, mentions: options.mentions(), shadowRoots: options.shadowRoots() },
      { x, y },
    );
    if (hit !== null) points.set(hit.painted.id, { x, y });
    return hit;
  }

  function zoneOf(move: Move): Zone {
    if (move.inside) return 'popover';
    const open = options.open();
    const apex = open && points.get(open.mention);
    return open && apex && inSafeTriangle(move, apex, open.box) ? 'corridor' : 'page';
  }

  function report(move: Move, fast: boolean): void {
    const zone = zoneOf(move);
    const busy = move.pressed || hasSelection(document);
    const calm = !fast && !busy;
    const over = calm && zone !== 'popover' ? (look(move)?.painted.id ?? null) : null;
    dispatch({ type: 'pointer', over, zone, calm });
  }

  function onFrame(): void {
    isFramePending = false;
    if (latest === null || signal.aborted) return;
    const fast = isFast(looked, latest);
    looked = latest;
    report(latest, fast);
    if (fast) settle();
  }

  /** No event tells that a fast pointer has stopped: look again once nothing has come for a while. */
  function settle(): void {
    if (isSettling) return;
    isSettling = true;
    const still = latest;
    setTimeout(() => {
      isSettling = false;
      if (signal.aborted || latest === null) return;
      if (latest === still) report(latest, false);
      else settle();
    }, SETTLE_MS);
  }

  /**
   * The page moved and the pointer did not: a card that was opened by hovering closes once its mention has been scrolled
   * away from the pointer. What came under the pointer so opens nothing.
   */
  function onScroll(): void {
    dispatch({ type: 'scrolled' });
    if (isScrolling || options.open() === null) return;
    isScrolling = true;
    setTimeout(() => {
      isScrolling = false;
      const open = options.open();
      if (signal.aborted || latest === null || open === null) return;
      const inside = contains(open.box, latest);
      const over = inside || look(latest)?.painted.id !== open.mention ? null : open.mention;
      dispatch({ type: 'pointer', over, zone: inside ? 'popover' : 'page', calm: true });
    }, SETTLE_MS);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || !event.isTrusted) return;
    latest = {
      x: event.clientX,
      y: event.clientY,
      at: event.timeStamp,
      inside: options.isInside(event),
      pressed: event.buttons !== 0,
    };
    if (isFramePending || options.mentions().length === 0) return;
    isFramePending = true;
    window?.requestAnimationFrame(onFrame);
  }

  function onLeave(event: PointerEvent): void {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    latest = null;
    looked = null;
    dispatch({ type: 'pointer', over: null, zone: 'page', calm: true });
  }

  function onPress(event: PointerEvent): void {
    const selecting = hasSelection(document);
    press = { x: event.clientX, y: event.clientY, selecting };
  }

  function onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.detail === 0 || !event.isTrusted) return;
    if (options.isInside(event) || options.mentions().length === 0) return;
    const { clientX: x, clientY: y } = event;
    const slipped = press !== null && Math.hypot(x - press.x, y - press.y) > CLICK_SLIP_PX;
    const wasSelecting = press?.selecting === true || slipped;
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    const hit = look({ x, y });
    // Only after every listener of the page is it known whether the page had a use for this click.
    setTimeout(() => {
      if (signal.aborted) return;
      const selecting = wasSelecting || hasSelection(document);
      const opens = !selecting && !modified && !event.defaultPrevented && hit?.onControl === false;
      dispatch({ type: 'click', over: hit?.painted.id ?? null, opens });
    });
  }

  const listening = { capture: true, passive: true, signal };
  window?.addEventListener('pointermove', onMove, listening);
  window?.addEventListener('pointerdown', onPress, listening);
  window?.addEventListener('click', onClick, listening);
  window?.addEventListener('scroll', onScroll, listening);
  window?.addEventListener('pointerout', onLeave, listening);

  return { lastPointOn: (mention) => points.get(mention) ?? null };
}

function isFast(before: Move | null, now: Move): boolean {
  if (before === null) return false;
  const time = Math.min(Math.max(now.at - before.at, 1), LONGEST_STEP_MS);
  return Math.hypot(now.x - before.x, now.y - before.y) / time > FAST_PX_PER_MS;
}
