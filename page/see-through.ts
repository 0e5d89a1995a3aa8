/** What shows something of its own wherever it is, whatever its styles. */
const OPAQUE_TAGS = new Set([
  'img',
  'picture',
  'video',
  'canvas',
  'iframe',
  'embed',
  'object',
  'svg',
  'input',
  'textarea',
  'select',
  'button',
  'dialog',
]);

/**
 * Whether text below an element shows through it, so that a reader who points there means the text: the stretched link
 * of a teaser, an empty layer that catches clicks. Anything painted counts as hiding it.
 */
export function isSeeThrough(element: Element): boolean {
  const style = getComputedStyle(element);
  if (style.opacity === '0' || style.visibility === 'hidden') return true;
  if (OPAQUE_TAGS.has(element.localName) || style.backdropFilter !== 'none') return false;
  return [style, ...pseudoStyles(element)].every(
    (one) => one.backgroundImage === 'none' && isTransparent(one.backgroundColor),
  );
}

function pseudoStyles(element: Element): CSSStyleDeclaration[] {
  return ['::before', '::after', '::backdrop']
    .map((pseudo) => getComputedStyle(element, pseudo))
    .filter((style) => style.content !== 'none' && style.content !== 'normal');
}

function isTransparent(colour: string): boolean {
  return colour === 'transparent' || /(?:,\s*|\/\s*)0(?:\.0+)?%?\)$/.test(colour);
}
