import { getOverflowAncestors } from '@floating-ui/dom';
import { clamp } from './geometry';
import { elementOf, rectsOf } from './range-rects';

/** A line nearer than this to the top or bottom may lie under a fixed header or footer of the page. Share of the height. */
const EDGE_SHARE = 0.15;

/**
 * Scrolls a place of the text to the middle of what can be seen, through every scrolling box around it. Nothing
 * moves where it stands well inside already.
 *
 * @param behavior `smooth` is not for readers who asked for reduced motion
 */
export function reveal(range: AbstractRange, behavior: 'smooth' | 'instant'): void {
  const element = elementOf(range);
  const line = rectsOf(range)[0];
  if (element === null || line === undefined) return;
  let { top, left } = line;
  const root = element.ownerDocument.scrollingElement;
  const boxes = getOverflowAncestors(element).filter((box) => box instanceof Element);
  for (const box of new Set(
    root === null ? boxes : [...boxes.filter((one) => one !== root), root],
  )) {
    const isRoot = box === root;
    const area = isRoot
      ? new DOMRect(0, 0, box.clientWidth, box.clientHeight)
      : box.getBoundingClientRect();
    const down = stepTo(top, line.height, area.top, box.clientHeight);
    const across =
      left < area.left || left + line.width > area.right
        ? left - area.left - box.clientWidth / 3
        : 0;
    const by = {
      top: clamp(down, -box.scrollTop, box.scrollHeight - box.clientHeight - box.scrollTop),
      left: Math.trunc(across),
    };
    if (by.top === 0 && by.left === 0) continue;
    const before = box.scrollLeft;
    box.scrollBy({ ...by, behavior });
    // What a box will have scrolled, the boxes around it need not.
    top -= by.top;
    left -= behavior === 'instant' ? box.scrollLeft - before : by.left;
  }
}

/** How far to scroll down so that a line comes to the middle; 0 where it is well inside. */
function stepTo(top: number, height: number, areaTop: number, areaHeight: number): number {
  const edge = areaHeight * EDGE_SHARE;
  const inside = top >= areaTop + edge && top + height <= areaTop + areaHeight - edge;
  return inside ? 0 : top + height / 2 - (areaTop + areaHeight / 2);
}
