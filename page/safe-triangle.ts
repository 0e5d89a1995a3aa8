import { contains } from './geometry';
import type { Point, Rect } from './geometry';

/*
 *   mention ──── apex          A straight way from where the pointer left the mention to any place on the card
 *               ╱    ╲         stays inside the triangle between the apex and the card. While the pointer moves
 *             ╱        ╲       there it is on its way to the card, whatever else it crosses.
 *           ┌────────────┐
 *           │    card    │
 *           └────────────┘
 */

/** A hand does not move in straight lines. Pixels. */
const SLACK_PX = 6;
/** A point on an edge is inside whatever the last binary digit says. Square pixels. */
const ROUNDING = 1e-6;

/**
 * Whether a pointer at `point` may be on its way from `apex` (its last place on the mention) to the card: whether the
 * point lies in the convex hull of both. Works with the card on any side of the apex.
 */
export function inSafeTriangle(point: Point, apex: Point, card: Rect): boolean {
  const goal: Rect = {
    left: card.left - SLACK_PX,
    top: card.top - SLACK_PX,
    right: card.right + SLACK_PX,
    bottom: card.bottom + SLACK_PX,
  };
  if (contains(goal, point)) return true;
  const corners: [Point, Point, Point, Point] = [
    { x: goal.left, y: goal.top },
    { x: goal.right, y: goal.top },
    { x: goal.right, y: goal.bottom },
    { x: goal.left, y: goal.bottom },
  ];
  // The hull is the card and the triangles over its four edges; those facing away lie inside the others.
  const [a, b, c, d] = corners;
  return (
    inTriangle(point, apex, a, b) ||
    inTriangle(point, apex, b, c) ||
    inTriangle(point, apex, c, d) ||
    inTriangle(point, apex, d, a)
  );
}

function inTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  return sides.every((side) => side >= -ROUNDING) || sides.every((side) => side <= ROUNDING);
}

/** Positive where `point` is on one side of the line from `a` to `b`, negative on the other. */
function cross(a: Point, b: Point, point: Point): number {
  return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
}
