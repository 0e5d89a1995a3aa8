/** Client coordinates, in CSS pixels of the page: what `clientX` and `getBoundingClientRect` give. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box by its four sides: a `DOMRect` is one, and one that is computed need not be a `DOMRect`. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether the point lies in the rectangle or at most `slack` pixels outside it. */
export function contains(rect: Rect, point: Point, slack = 0): boolean {
  return (
    point.x >= rect.left - slack &&
    point.x <= rect.right + slack &&
    point.y >= rect.top - slack &&
    point.y <= rect.bottom + slack
  );
}

/** Distance from the point to the nearest point of the rectangle; 0 inside. */
export function distance(rect: Rect, point: Point): number {
  return Math.hypot(
    point.x - clamp(point.x, rect.left, rect.right),
    point.y - clamp(point.y, rect.top, rect.bottom),
  );
}

/** `value`, or the nearer end; `low` where the ends are the wrong way round. */
export function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
