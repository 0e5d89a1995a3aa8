import type { Day } from '../engine/model/dates';
import { roleOf } from './block-role';
import type { Prose } from './prose';
import { regionOf } from './region';
import type { Setting, WhiteSpace } from './text-builder';

/**
 * The setting an element makes for its children.
 *
 * @param page what is known of the page as a whole: the days of its dated entries, and where its running text is
 */
export function settingOf(
  element: Element,
  tag: string,
  style: CSSStyleDeclaration,
  around: Setting,
  page: { readonly entries: ReadonlyMap<Element, Day>; readonly prose: Prose },
): Setting {
  const aria = element.getAttribute('role');
  const setting: Setting = {
    role: roleOf(tag, aria, around.role),
    region: regionOf(element, tag, aria, around.region, page.prose),
    whiteSpace: whiteSpaceOf(style.whiteSpace),
    linked: around.linked || isLink(element, tag, aria),
    published: page.entries.get(element) ?? around.published,
    lang: element.getAttribute('lang') ?? around.lang,
  };
  return sameSetting(setting, around) ? around : setting;
}

/** Most elements change nothing; sharing one object keeps the garbage of a large page small. */
function sameSetting(one: Setting, other: Setting): boolean {
  return (
    one.role === other.role &&
    one.region === other.region &&
    one.whiteSpace === other.whiteSpace &&
    one.linked === other.linked &&
    one.published === other.published &&
    one.lang === other.lang
  );
}

function isLink(element: Element, tag: string, aria: string | null): boolean {
  if (tag === 'a') return element.hasAttribute('href');
  return tag === 'button' || aria === 'link' || aria === 'button';
}

function whiteSpaceOf(value: string): WhiteSpace {
  if (value.includes('pre-line') || value.includes('preserve-breaks')) return 'keep-breaks';
  return /pre|break-spaces/.test(value) ? 'keep' : 'collapse';
}
