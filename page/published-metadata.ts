import type { Day } from '../engine/model/dates';
import { isOfType, linkedObjects, textOf, type LinkedObject } from './json-ld';
import { dayOfMachineDate } from './machine-date';
import { dayOfAddress } from './published-address';

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|NewsItem|Review|Recipe)$/;
const OTHER_WORKS =
  /(?:WebPage|CreativeWork|VideoObject|AudioObject|PodcastEpisode|DiscussionForumPosting|Event)$/;

/**
 * The day in JSON-LD of the object that is the page's own article: the one that names the page's address, or the first
 * that names none.
 */
export function dayOfOwnArticle(document: Document, address: string): Day | null {
  const articles = linkedObjects(document).filter((object) => isOfType(object, ARTICLE));
  const own = articles.filter((object) => addressesOf(object).includes(pathOf(address)));
  const nameless = articles.find((object) => addressesOf(object).length === 0);
  return firstDay(own.length > 0 || nameless === undefined ? own : [nameless]);
}

/** The day in JSON-LD of any article or other work. */
export function dayOfAnyWork(document: Document): Day | null {
  const objects = linkedObjects(document);
  return (
    firstDay(objects.filter((object) => isOfType(object, ARTICLE))) ??
    firstDay(objects.filter((object) => isOfType(object, OTHER_WORKS)))
  );
}

function firstDay(objects: readonly LinkedObject[]): Day | null {
  for (const property of ['datePublished', 'uploadDate', 'dateCreated']) {
    for (const object of objects) {
      const day = dayOfMachineDate(textOf(object, property) ?? '');
      if (day !== null) return day;
    }
  }
  return null;
}

/** The paths of pages that an object says it is, or is the main thing of. */
function addressesOf(object: LinkedObject): string[] {
  const names = [textOf(object, 'url'), textOf(object, 'mainEntityOfPage', '@id')];
  return names.flatMap((name) => (name === null ? [] : [pathOf(name)]));
}

function pathOf(address: string): string {
  return address
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

/** Names in `meta`, most trustworthy first. What says when a page was changed is not among them. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'og:pubdate',
  'og:publish_date',
  'datepublished',
  'date.published',
  'date_published',
  'article.published',
  'article:publicationdate',
  'article_date_original',
  'publication_date',
  'publicationdate',
  'published_date',
  'published_time',
  'published-date',
  'publishdate',
  'publish-date',
  'publish_date',
  'publish_time',
  'pubdate',
  'pub_date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.date',
  'dcterms.available',
  'dc.date',
  'dcsext.articlefirstpublished',
  'bt:pubdate',
  'rnews:datepublished',
  'originalpublicationdate',
  'displaydate',
  'date.available',
  'date_created',
  'datecreated',
  'created',
  'article:created',
  'last-published',
  'article_date',
  'articledate',
  'date',
  'og:date',
  'timestamp',
];

/** The day that the page's `meta` elements give. */
export function dayOfMeta(document: Document): Day | null {
  const days = new Map<string, Day>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const day = dayOfMachineDate(meta.getAttribute('content') ?? '');
    if (day === null) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv', 'id', 'pubdate']) {
      const name = meta.getAttribute(attribute)?.toLowerCase();
      if (name !== undefined && !days.has(name)) days.set(name, day);
    }
  }
  for (const name of META_NAMES) {
    const day = days.get(name);
    if (day !== undefined) return day;
  }
  for (const [name, day] of days) {
    if (/(?:publi|upload|creat|issue|release).*(?:date|time|at$)/.test(name)) return day;
  }
  return null;
}

/** When a page was changed, if it says no more: for a news page mostly the same day. */
export function dayOfChange(document: Document): Day | null {
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('itemprop') ?? ''}`;
    if (!/modif|updat|revised|last.?edit/i.test(name)) continue;
    const day = dayOfMachineDate(meta.getAttribute('content') ?? '');
    if (day !== null) return day;
  }
  for (const object of linkedObjects(document)) {
    const day = dayOfMachineDate(textOf(object, 'dateModified') ?? '');
    if (day !== null) return day;
  }
  return null;
}

/** Many a publishing system files pictures by day ("/uploads/2023/05/29/"). */
export function dayOfPicture(document: Document): Day | null {
  const picture = document.querySelector('meta[property="og:image"], meta[name="og:image"]');
  return dayOfAddress(picture?.getAttribute('content')?.trim() ?? '');
}
