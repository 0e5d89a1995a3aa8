/**
 * The element that holds the headline: of the headings that the page's own title repeats the longest (the others are names of
 * the site or the section), else the first heading of the main text, else null.
 */
export function headlineOf(document: Document): Element | null {
  const told = [clean(document.title), sharedTitle(document)].map(plain).filter(Boolean);
  let best: Element | null = null;
  let length = 7;
  for (const heading of document.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
    const text = plain(textOf(heading));
    if (text.length > length && told.some((title) => title.includes(text))) {
      best = heading;
      length = text.length;
    }
  }
  return best ?? document.querySelector('main h1, article h1');
}

/** The headline of a page, else what the page gives to those who share it, else its title. */
export function pageTitle(document: Document): string {
  const headline = headlineOf(document);
  return (
    (headline === null ? '' : textOf(headline)) || sharedTitle(document) || clean(document.title)
  );
}

function textOf(heading: Element): string {
  return clean(heading.textContent || (heading.getAttribute('content') ?? ''));
}

function sharedTitle(document: Document): string {
  const meta = document.querySelector('meta[property="og:title"]');
  return clean(meta?.getAttribute('content') ?? '');
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Without case and punctuation, which sites set differently in heading and title. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
