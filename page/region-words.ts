import type { Region } from '../engine/model/page';

/** Words in class names and ids by which sites of many kinds call the parts of their pages. */
const WORDS: ReadonlyArray<readonly [Region, string]> = [
  [
    'navigation',
    'nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs pagination pager toc subnav ' +
      'offcanvas hamburger skiplinks',
  ],
  ['header', 'masthead topbar siteheader pageheader'],
  ['footer', 'sitefooter pagefooter copyright colophon'],
  [
    'aside',
    'sidebar related teasers recommended recommendation recommendations recirculation recirc newsletter ' +
      'subscribe subscription signup cookie cookies consent gdpr promo promos promotion promobox sponsored ' +
      'advert advertisement ads adbox outbrain taboola share sharing sharebar social trending popular ' +
      'mostread mostpopular mostviewed latest latestnews tags taglist tagcloud upsell readmore ' +
      'seealso readalso morenews morefrom teaserlist infobox factbox rail',
  ],
  ['comments', 'comment comments commentlist disqus livefyre coral usercomments'],
];

const REGION_OF_WORD: ReadonlyMap<string, Region> = new Map(
  WORDS.flatMap(([region, words]) => words.split(' ').map((word) => [word, region] as const)),
);

/** Two words that mean more together than each alone. */
const PAIRS: ReadonlyMap<string, Region> = new Map([
  ['most read', 'aside'],
  ['most popular', 'aside'],
  ['most viewed', 'aside'],
  ['read more', 'aside'],
  ['read also', 'aside'],
  ['read next', 'aside'],
  ['see also', 'aside'],
  ['more from', 'aside'],
  ['more stories', 'aside'],
  ['more news', 'aside'],
  ['also like', 'aside'],
  ['teaser list', 'aside'],
  ['tag list', 'aside'],
  ['widget area', 'aside'],
  ['news ticker', 'aside'],
  ['site header', 'header'],
  ['page header', 'header'],
  ['global header', 'header'],
  ['site footer', 'footer'],
  ['page footer', 'footer'],
  ['global footer', 'footer'],
  ['article body', 'main'],
  ['article text', 'main'],
  ['article content', 'main'],
  ['story body', 'main'],
  ['story text', 'main'],
  ['story content', 'main'],
  ['entry content', 'main'],
  ['post content', 'main'],
  ['post body', 'main'],
  ['content body', 'main'],
  ['news text', 'main'],
  ['news body', 'main'],
  ['text body', 'main'],
]);

/** Single words for the text itself, as some sites write a pair in one. */
const MAIN_WORDS = new Set(['articlebody', 'articletext', 'storybody', 'newstext', 'bodytext']);

/** "has-sidebar" and "no-comments" say how a page looks, not what this part of it is. */
const MODIFIERS = new Set(['has', 'no', 'not', 'with', 'without', 'is', 'hide', 'show', 'when']);

const remembered = new Map<string, Region | null>();
const REMEMBERED_AT_MOST = 4_000;

/**
 * The region that an element's class names and id tell, or null.
 * @param names class names and id, separated by white space
 */
export function regionOfNames(names: string): Region | null {
  let region = remembered.get(names);
  if (region === undefined) {
    region = readNames(names);
    if (remembered.size >= REMEMBERED_AT_MOST) remembered.clear();
    remembered.set(names, region);
  }
  return region;
}

function readNames(names: string): Region | null {
  let main = false;
  for (const name of names.split(/\s+/)) {
    const words = wordsOf(name);
    if (words.length > 6 || words.some((word) => MODIFIERS.has(word))) continue;
    const region = regionOfWords(words);
    if (region === 'main') main = true;
    else if (region !== null) return region;
  }
  return main ? 'main' : null;
}

function regionOfWords(words: readonly string[]): Region | null {
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = PAIRS.get(`${words[at]} ${words[at + 1]}`);
    if (pair !== undefined) return pair;
  }
  for (const word of words) {
    const region = REGION_OF_WORD.get(word);
    if (region !== undefined) return region;
  }
  return words.some((word) => MAIN_WORDS.has(word)) ? 'main' : null;
}

/** "articleBody__share-bar2" → article, body, share, bar. */
function wordsOf(name: string): string[] {
  return name
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '');
}
