import type { Region } from '../engine/model/page';
import type { Prose } from './prose';
import { regionOfNames } from './region-words';

const BY_ARIA: Readonly<Record<string, Region>> = {
  main: 'main',
  article: 'main',
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'navigation',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

/** What stands in one of these stays there, whatever it looks like: teasers are articles too. */
const CLOSED = new Set<Region>(['navigation', 'footer', 'aside', 'comments']);

/** Class names are believed of elements that group others, not of a paragraph or a word. */
const GROUPING = new Set([
  'div',
  'section',
  'ul',
  'ol',
  'dl',
  'table',
  'form',
  'details',
  'header',
  'footer',
  'aside',
]);

/** An element that holds one of these is a frame around the text, however it is called. */
const TEXT_CORE = 'main, h1, [role="main"], [itemprop~="articleBody"]';

/** A part with so much of the page's running text is a frame around it, too ("sidebar-layout", "read-more-box"). */
const MOST_OF_THE_PROSE = 0.4;

/** The region that begins at an element, given the region around it. */
export function regionOf(
  element: Element,
  tag: string,
  aria: string | null,
  around: Region,
  prose: Prose,
): Region {
  if (CLOSED.has(around)) return aria === 'dialog' ? 'dialog' : around;
  const own = (aria === null ? undefined : BY_ARIA[aria]) ?? byTag(element, tag, around);
  if (own !== null) return around === 'dialog' && own !== 'main' ? around : own;
  if (!GROUPING.has(tag) && !tag.includes('-')) return around;
  return byNames(element, around, prose);
}

function byTag(element: Element, tag: string, around: Region): Region | null {
  switch (tag) {
    case 'main':
      return 'main';
    case 'article':
      return isComment(element) ? 'comments' : 'main';
    case 'nav':
      return 'navigation';
    case 'aside':
      return 'aside';
    case 'dialog':
      // What a reader has opened over the page is what they are reading, unless it asks for something.
      return element.matches(':modal') && regionOfNames(namesOf(element)) === null
        ? 'unknown'
        : 'dialog';
    case 'header':
      return around === 'main' ? 'main' : holdsText(element) ? null : 'header';
    case 'footer':
      return element.closest('blockquote, figure') === null ? 'footer' : around;
    default:
      return null;
  }
}

function byNames(element: Element, around: Region, prose: Prose): Region {
  const property = element.getAttribute('itemprop');
  if (property !== null) {
    if (/\barticleBody\b/.test(property)) return 'main';
    if (/\bcomment\b/.test(property)) return 'comments';
  }
  const names = namesOf(element);
  if (names === ' ') return around;
  const region = regionOfNames(names);
  if (region === null || region === around) return around;
  if (region === 'main') return around === 'dialog' ? around : 'main';
  // A lead or a headline often sits in a box called "header" or "share"; the box is not the page's.
  if (region === 'header' && around === 'main') return around;
  if (holdsText(element)) return around;
  // Comments are often longer than what they are about.
  return region !== 'comments' && prose.shareOf(element) >= MOST_OF_THE_PROSE ? around : region;
}

function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.id}`;
}

function holdsText(element: Element): boolean {
  return element.querySelector(TEXT_CORE) !== null;
}

function isComment(element: Element): boolean {
  return /\bComment\b/.test(element.getAttribute('itemtype') ?? '');
}
