/** Parts of a page whose dates are those of something else. */
const ELSEWHERE =
  'nav, aside, footer, form, [class*="related" i], [class*="comment" i], [id*="comment" i], [class*="sidebar" i], ' +
  '[class*="footer" i], [class*="teaser" i], [class*="recent" i], [class*="calendar" i]';

/**
 * Whether an element stands in a part of the page that is not about its article. A part that holds the headline is,
 * whatever its class names say: many a `body` is called "has-sidebar".
 */
export function isElsewhere(element: Element, headline: Element | null): boolean {
  for (
    let part = element.closest(ELSEWHERE);
    part !== null;
    part = part.parentElement?.closest(ELSEWHERE) ?? null
  ) {
    if (part.tagName !== 'BODY' && (headline === null || !part.contains(headline))) return true;
  }
  return false;
}
