import type { Day } from '../engine/model/dates';
import type { PageText } from '../engine/model/page';
import { entryDates } from './entry-dates';
import { flatChildren } from './flat-tree';
import { isOwnElement } from './own-host';
import type { PageMap } from './page-map';
import { Prose } from './prose';
import { findPublishedDay } from './published';
import { isEditable, isNoteMark, isPhrasing, isReplacedTag, isSkippedTag } from './skip';
import { inSlices } from './slices';
import { settingOf } from './setting';
import { TextBuilder, type Setting } from './text-builder';
import { pageTitle } from './title';
import { boxOf, isInvisible } from './visibility';

/** One reading of a page. It describes the page as it was; `locate` tells what is still so. */
export interface PageReading {
  readonly page: PageText;
  readonly map: PageMap;
  /** Elements passed over because they could not be seen; they may be shown later without being changed. */
  readonly hidden: readonly Element[];
  /** Custom elements without an open root so far; a script that comes late may still attach one. */
  readonly unbuilt: readonly Element[];
}

/** Menus of thousands of hidden entries need not all be remembered. */
const HIDDEN_AT_MOST = 2_000;
const UNBUILT_AT_MOST = 500;

/**
 * Reads the text of a page as a reader sees it: blocks in flat-tree order, open shadow roots in place, hidden
 * text, code and whatever can be typed in left out. Nothing is written, and styles are read together, so the page
 * is laid out at most once a slice.
 *
 * The page may change between two slices; whoever reads must watch it from before the reading begins.
 *
 * @throws the signal's reason when it is aborted
 */
export function readPage(
  document: Document,
  { signal }: { signal: AbortSignal },
): Promise<PageReading> {
  return inSlices(read(document), { signal });
}

/** An element that is being read: its children, how far it is, and what ends with it. */
interface Frame {
  readonly children: readonly Node[];
  next: number;
  readonly surroundings: Surroundings;
  readonly ends: 'block' | 'word' | 'nothing';
}

/** What an element passes on to its children. */
interface Surroundings {
  readonly setting: Setting;
  /** `visibility: hidden`, which a descendant can undo. */
  readonly invisible: boolean;
}

interface Walk {
  readonly builder: TextBuilder;
  readonly entries: ReadonlyMap<Element, Day>;
  readonly prose: Prose;
  readonly hidden: Element[];
  readonly unbuilt: Element[];
  readonly frames: Frame[];
}

const TOP: Setting = {
  role: 'other',
  region: 'unknown',
  whiteSpace: 'collapse',
  linked: false,
  published: null,
  lang: '',
};

function* read(document: Document): Generator<undefined, PageReading, void> {
  const published = yield* findPublishedDay(document);
  const entries = entryDates(document);
  yield;
  const builder = new TextBuilder();
  const prose = new Prose(document);
  const walk: Walk = { builder, entries, prose, hidden: [], unbuilt: [], frames: [] };
  const { documentElement, body } = document;
  const lang = documentElement.getAttribute('lang') ?? declaredLanguage(document);
  if (body !== null && document.designMode !== 'on' && !isEditable(documentElement)) {
    enter(walk, body, { setting: { ...TOP, lang }, invisible: false });
    yield* visitAll(walk);
  }
  const { map, blocks, text } = builder;
  const page: PageText = {
    title: pageTitle(document),
    published,
    lang: mostRead(builder.langs),
    text,
    blocks,
  };
  return { page, map, hidden: walk.hidden, unbuilt: walk.unbuilt };
}

function* visitAll(walk: Walk): Generator<undefined, void, void> {
  const { builder, frames } = walk;
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const child = frame.children[frame.next];
    frame.next += 1;
    if (child === undefined) {
      frames.pop();
      if (frame.ends === 'block') builder.endBlock();
      else if (frame.ends === 'word') builder.wordEnd();
      continue;
    }
    if (child instanceof Text) {
      if (!frame.surroundings.invisible) builder.add(child, frame.surroundings.setting);
    } else if (child instanceof Element) {
      enter(walk, child, frame.surroundings);
    }
    yield;
  }
}

/** Passes an element over, or puts it on the stack to be read next. */
function enter(walk: Walk, element: Element, around: Surroundings): void {
  const { builder } = walk;
  const tag = element.localName;
  if (tag === 'br') return builder.lineBreak();
  if (tag === 'wbr') return;
  if (tag === 'hr') return builder.endBlock();
  if (isReplacedTag(tag)) builder.wordEnd();
  if (isSkippedTag(tag) || isOwnElement(element) || isEditable(element)) return;
  if ((tag === 'sup' || tag === 'sub') && isNoteMark(element, builder.tail)) return;

  const unbuilt = tag.includes('-') && element.shadowRoot === null;
  if (unbuilt && walk.unbuilt.length < UNBUILT_AT_MOST) walk.unbuilt.push(element);
  const children = shownChildren(walk, element, tag);
  if (children.length === 0 && isPhrasing(tag)) return;
  const style = getComputedStyle(element);
  const box = boxOf(element, style);
  const invisible = isInvisible(style);
  if (box === 'hidden') return remember(walk, element);
  if (invisible && !around.invisible) remember(walk, element);
  if (box === 'block') builder.endBlock();
  else if (box === 'atomic') builder.wordEnd();
  if (element.shadowRoot !== null) builder.map.roots.push(element.shadowRoot);
  walk.frames.push({
    children,
    next: 0,
    surroundings: {
      setting: settingOf(element, tag, style, around.setting, walk),
      invisible,
    },
    ends: box === 'block' ? 'block' : box === 'atomic' ? 'word' : 'nothing',
  });
}

/** A closed `details` shows its summary only, though no style of its own says so. */
function shownChildren(walk: Walk, element: Element, tag: string): readonly Node[] {
  const children = flatChildren(element);
  if (tag !== 'details' || element.hasAttribute('open')) return children;
  const summary = children.find((child) => child.nodeName === 'SUMMARY');
  for (const child of children) {
    if (child instanceof Element && child !== summary) remember(walk, child);
  }
  return summary === undefined ? [] : [summary];
}

function remember(walk: Walk, hidden: Element): void {
  if (walk.hidden.length < HIDDEN_AT_MOST && hidden.firstChild !== null) walk.hidden.push(hidden);
}

/** The language of most of the text: a page's own tag is often that of the template it was made from. */
function mostRead(langs: ReadonlyMap<string, number>): string | null {
  let most: string | null = null;
  let count = 0;
  for (const [lang, characters] of langs) {
    if (lang !== '' && characters > count) [most, count] = [lang, characters];
  }
  // "de_AT" is a locale's name, not a tag, but many templates write it so.
  return most?.trim().replaceAll('_', '-') ?? null;
}

/** Older pages say it in a `meta`, which may list several. */
function declaredLanguage(document: Document): string {
  const meta = document.querySelector('meta[http-equiv="content-language" i]');
  return meta?.getAttribute('content')?.split(',')[0]?.trim() ?? '';
}
