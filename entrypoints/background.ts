import { defineBackground } from 'wxt/utils/define-background';
import { makeCard } from '../engine/compare/card';
import type { PageText } from '../engine/model/page';
import type { Reading } from '../engine/model/mention';
import { recognise } from '../engine/recognise/recognise';
import { highlightRules } from '../page/highlight-style';
import { showCount } from '../platform/badge';
import { browserEvents } from '../platform/events';
import {
  injectGateEverywhere,
  injectReader,
  insertHighlightRules,
  removeHighlightRules,
  type Place,
} from '../platform/injection';
import { library } from '../platform/library';
import { answerAsBackground, askReader } from '../platform/messages';
import { isOnFor, onSwitched, siteOf, switchSite, switchesFor } from '../platform/settings';
import { activeTab } from '../platform/tabs';

export default defineBackground(() => {
  answerAsBackground({
    async hit(_, sender) {
      const site = siteOf(sender.tab?.url ?? sender.url);
      if (site !== null && (await isOnFor(site))) await injectReader(placeOf(sender));
      return null;
    },
    async read({ page, styled }, sender) {
      return readFor(placeOf(sender), page, styled);
    },
    corpus() {
      const { title, ends } = library.pack();
      return { title, ends };
    },
    card({ subject }) {
      const card = makeCard(library.pack(), subject);
      if (card === null) throw new Error(`The corpus has no subject “${subject}”.`);
      return card;
    },
    search({ query }) {
      return library.search()(query);
    },
    async release(_, sender) {
      const place = placeOf(sender);
      await Promise.all([removeHighlightRules(place, highlightRules), showCount(place.tabId, 0)]);
      return null;
    },
  });

  browserEvents.onInstalled(() => injectGateEverywhere());
  browserEvents.onCommand((command) => runCommand(command));
  // What has been switched off leaves by itself (each reader watches the switches); what has been switched on is looked at again.
  onSwitched(() => void injectGateEverywhere());
});

async function readFor(place: Place, page: PageText, styled: boolean): Promise<Reading> {
  const reading = recognise(page, library.lexicon());
  const marked = reading.mentions.some((mention) => mention.marked);
  if (marked && !styled) await insertHighlightRules(place, highlightRules);
  await showCount(place.tabId, reading.subjects.length);
  return reading;
}

async function runCommand(command: string): Promise<void> {
  const tab = await activeTab();
  if (tab === null) return;
  if (command === 'next-mention') await askReader(tab.id, 'step', { direction: 'next' });
  if (command === 'previous-mention') await askReader(tab.id, 'step', { direction: 'previous' });
  if (command === 'toggle-site') await toggleSite(siteOf(tab.url));
}

async function toggleSite(site: string | null): Promise<void> {
  if (site === null) return;
  await switchSite(site, !(await switchesFor(site)).site);
}

/** The document a message came from. Messages to the background that concern a page always come from a tab. */
function placeOf(sender: { tab?: { id?: number }; frameId?: number }): Place {
  if (sender.tab?.id === undefined) throw new Error('This message must come from a page.');
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
}
