/** Countries that write English and put the day first. */
const DAY_FIRST_HOST =
  /\.(?:uk|ie|au|nz|in|za|ng|ke|gh|pk|bd|lk|sg|my|mt|cy|eu|int|rs|al|ru|de|at|ch)$/;

/**
 * The locale in which a page writes its dates, as far as it matters: the language for month names, and for English
 * whether 05/06 is May. Pages in English without a country are American unless their host is of a country that is not.
 *
 * @param address the page's address
 * @returns a BCP 47 tag, or null if the page does not say
 */
export function dateLocale(document: Document, address: string): string | null {
  const lang = document.documentElement.getAttribute('lang')?.trim().replaceAll('_', '-');
  if (lang === undefined || lang === '') return null;
  if (!/^en$/i.test(lang)) return lang;
  const locale = document.querySelector('meta[property="og:locale"]')?.getAttribute('content');
  const region = /^en[-_](\p{L}{2})$/iu.exec(locale ?? '')?.[1];
  // Publishing systems give en_US to whoever does not say otherwise, so only another country is believed.
  if (region !== undefined && region.toUpperCase() !== 'US') return `en-${region.toUpperCase()}`;
  const host = /^[a-z]+:\/\/([^/:?#]*)/.exec(address)?.[1] ?? '';
  return DAY_FIRST_HOST.test(host) ? 'en-GB' : 'en-US';
}
