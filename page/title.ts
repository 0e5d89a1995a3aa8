/**
 * The headline of a page: the first heading that the page's own title repeats (so that a site's name set as `h1` is not
 * taken for it), else what the page gives to those who share it, else its title.
 */
export function pageTitle(document: Document): string {
  const title = clean(document.title);
  const shared = clean(
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  );
  const told = [title, shared].map(plain).filter((text) => text !== '');
  for (const heading of document.querySelectorAll('h1, [itemprop~="headline"]')) {
    const text = clean(heading.textContent ?? heading.getAttribute('content') ?? '');
    if (text.length < 8) continue;
    if (told.some((other) => other.includes(plain(text)))) return text;
  }
  const heading = clean(document.querySelector('main h1, article h1')?.textContent ?? '');
  return heading || shared || title;
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
