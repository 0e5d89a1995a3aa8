/** How an element's box takes part in the text around it. */
export type Box =
  /** Neither it nor anything in it can be seen. */
  | 'hidden'
  /** Words run on through it. */
  | 'inline'
  /** One box in the line with room around it: words end at it, the sentence goes on. */
  | 'atomic'
  /** Text in it stands apart. */
  | 'block';

/**
 * How an element is shown, from its computed style alone. Geometry is read only of positioned elements and of
 * boxes in the line, which are few.
 */
export function boxOf(element: Element, style: CSSStyleDeclaration): Box {
  const display = style.display;
  // An element outside a rendered document has no computed style at all.
  if (display === 'none' || display === '') return 'hidden';
  if (display === 'contents') return 'inline';
  if (style.opacity === '0' || style.contentVisibility === 'hidden') return 'hidden';
  if (display === 'inline' || display === 'ruby') return 'inline';
  if (isShutAway(style)) return 'hidden';
  if (display.startsWith('inline-')) return hasRoomAround(style) ? 'atomic' : 'inline';
  return isDropCap(element, style) ? 'inline' : 'block';
}

/** Whether an element's own text cannot be seen though its descendants may be. */
export function isInvisible(style: CSSStyleDeclaration): boolean {
  return style.visibility !== 'visible';
}

/**
 * "Visually hidden" text is there for screen readers only: a positioned box that is clipped away, a pixel
 * in size, or far outside the page.
 */
function isShutAway(style: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(style.textIndent) <= -999) return true;
  const position = style.position;
  if (position !== 'absolute' && position !== 'fixed') return false;
  if (isEmptyClip(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath)) return true;
  if (style.overflowX !== 'visible' && (atMost(style.width, 1) || atMost(style.height, 1))) {
    return true;
  }
  return Number.parseFloat(style.left) <= -999 || Number.parseFloat(style.top) <= -999;
}

/** `rect(0 0 0 0)` and `rect(1px 1px 1px 1px)` leave nothing to see. */
function isEmptyClip(clip: string): boolean {
  const sides = /^rect\(([-\d.]+)px,? ([-\d.]+)px,? ([-\d.]+)px,? ([-\d.]+)px\)$/.exec(clip);
  if (sides === null) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.slice(1).map(Number);
  return bottom - top <= 1 || right - left <= 1;
}

function atMost(length: string, pixels: number): boolean {
  return Number.parseFloat(length) <= pixels;
}

function hasRoomAround(style: CSSStyleDeclaration): boolean {
  return [style.paddingLeft, style.paddingRight, style.marginLeft, style.marginRight].some(
    (side) => Number.parseFloat(side) > 0,
  );
}

/** A large first letter floats beside the lines of the paragraph, yet belongs to its first word. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.cssFloat === 'none') return false;
  const letter = (element.textContent ?? '').trim();
  const rest = element.nextSibling;
  return (
    letter.length <= 2 &&
    /^[“"«„]?\p{L}$/u.test(letter) &&
    rest instanceof Text &&
    /^\p{L}/u.test(rest.data)
  );
}
