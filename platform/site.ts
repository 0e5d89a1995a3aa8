/**
 * The site a page belongs to, as readers name it: the host without "www.". Null for pages that are not on the web
 * (browser pages, files), which Crosslight never touches.
 */
export function siteOf(url: string | undefined): string | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname.replace(/^www\./, '');
}

/** What a host can be made of once it has been read as one; some browsers also take spaces and signs, which no site has. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])$/;

/** The site that a reader has typed or pasted, as a name or a whole address; null if it is none. */
export function siteTyped(text: string): string | null {
  const typed = text.trim();
  const site = siteOf(/^[a-z]+:\/\//i.test(typed) ? typed : `https://${typed}`);
  return site !== null && HOST.test(site) ? site : null;
}
