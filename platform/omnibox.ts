import { browser } from 'wxt/browser';
import type { Omnibox } from 'webextension-polyfill';
import type { SearchHit } from '../engine/model/search';
import { openOwnPage, routeOf, searchRoute, showOwnPage } from './own-pages';

/** As many as both browsers show. */
const MOST = 6;
/** Chromium reads descriptions as XML; Firefox shows them as they are. */
const MARKUP = !import.meta.env.FIREFOX;
const ROUTE = /^#\/(?:event|subject)\/[a-z0-9-]+$/;

/**
 * What the address bar suggests for search hits: one entry a subject, which opens its place in the dossier.
 *
 * @param kindName what a hit's kind is called
 * @param markup descriptions are read as XML
 */
export function suggestionsOf(
  hits: readonly SearchHit[],
  kindName: (hit: SearchHit) => string,
  markup: boolean,
): Omnibox.SuggestResult[] {
  const seen = new Set<string>();
  const first = hits.filter(({ subject }) => !seen.has(subject) && seen.add(subject));
  return first.slice(0, MOST).map((hit) => {
    const { subject, kind, label, field, text } = hit;
    const found = field === 'name' || text === label ? '' : ` – ${text}`;
    const description = `${label} (${kindName(hit)})${found}`;
    return {
      content: routeOf(subject, kind === 'event'),
      description: markup ? escaped(description) : description,
    };
  });
}

/** The dossier's address for what was entered: a suggestion's own, or a search for what was typed. */
export function pathEntered(text: string): string {
  return `dossier.html${ROUTE.test(text) ? text : searchRoute(text.trim())}`;
}

/** Says what Enter does when no suggestion is chosen. */
export function nameOmnibox(searchFor: string): void {
  browser.omnibox.setDefaultSuggestion({ description: MARKUP ? escaped(searchFor) : searchFor });
}

/** Answers the address bar's keyword. To be called while the background starts. */
export function answerOmnibox(options: {
  readonly search: (query: string) => readonly SearchHit[];
  /** Tells what a hit's kind is called. */
  readonly kindNames: () => Promise<(hit: SearchHit) => string>;
}): void {
  const answer = async (text: string, suggest: (all: Omnibox.SuggestResult[]) => void) => {
    const hits = text.trim() === '' ? [] : options.search(text);
    suggest(suggestionsOf(hits, await options.kindNames(), MARKUP));
  };
  browser.omnibox.onInputChanged.addListener((text, suggest) => void answer(text, suggest));
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    const show = disposition === 'currentTab' ? showOwnPage : openOwnPage;
    // A window that is closed meanwhile has nobody to tell.
    show(pathEntered(text)).catch(() => undefined);
  });
}

const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => XML[sign] ?? sign);
}
