import { defineBackground } from 'wxt/utils/define-background';
import { KIND_NAMES } from '../components/kinds';
import { wordsOf, type Words } from '../components/words';
import { makeCard } from '../engine/compare/card';
import { withThisPage } from '../engine/compare/this-page';
import type { PageText } from '../engine/model/page';
import type { Reading } from '../engine/model/mention';
import { recognise } from '../engine/recognise/recognise';
import { everyHighlightRules, highlightRules } from '../page/highlight-style';
import { showCount } from '../platform/badge';
import { chosenReading } from '../platform/chosen-reading';
import { runCommand } from '../platform/commands';
import { corpusView } from '../platform/corpus-view';
import { browserEvents } from '../platform/events';
import {
  injectGateEverywhere,
  injectReader,
  insertHighlightRules,
  readAgainEverywhere,
  removeHighlightRules,
  type Place,
} from '../platform/injection';
import { loadLanguage } from '../platform/language';
import { library } from '../platform/library';
import { answerMenus, createMenus } from '../platform/menus';
import { answerAsBackground, askReader } from '../platform/messages';
import { answerOmnibox, nameOmnibox } from '../platform/omnibox';
import { openOwnPage, routeOf } from '../platform/own-pages';
import { loadSettings, muteSubject, unmuteSubject } from '../platform/settings';
import { onSettingsChange } from '../platform/settings-change';
import { siteOf } from '../platform/site';
import { mayReadUnasked } from '../platform/switches';
import { allTexts, cardTexts } from '../platform/texts';

export default defineBackground(() => {
  /** In the language chosen; asked for anew when another one is. */
  let words: Promise<Words> | null = null;
  const spoken = () => (words ??= loadLanguage().then((language) => wordsOf(allTexts(language))));

  answerAsBackground({
    async hit(_, sender) {
      const site = siteOf(sender.tab?.url ?? sender.url);
      if (site !== null && (await mayReadUnasked(site))) await injectReader(placeOf(sender));
      return null;
    },
    async read({ page, styled }, sender) {
      return readFor(placeOf(sender), page, styled, await spoken());
    },
    async texts() {
      return cardTexts(await loadLanguage());
    },
    corpus() {
      const { title, ends } = library.pack();
      return { title, ends };
    },
    corpora() {
      return [corpusView(library.pack())];
    },
    card({ subject, page }) {
      const card = makeCard(library.pack(), subject);
      if (card === null) throw new Error(`The corpus has no subject “${subject}”.`);
      return page === undefined ? card : withThisPage(card, page, library.pack());
    },
    async dossier({ subject }) {
      const isEvent = library.pack().events.some(({ id }) => id === subject);
      await openOwnPage(`dossier.html${routeOf(subject, isEvent)}`);
      return null;
    },
    async mute({ subject, muted }) {
      await (muted ? muteSubject : unmuteSubject)(subject);
      return null;
    },
    search({ query }) {
      return library.search()(query);
    },
    async release(_, sender) {
      const place = placeOf(sender);
      await Promise.allSettled([
        ...everyHighlightRules().map((css) => removeHighlightRules(place, css)),
        showCount(place.tabId, 0),
      ]);
      return null;
    },
  });

  browserEvents.onInstalled(async (first) => {
    await nameEntries(await spoken());
    await injectGateEverywhere();
    if (first) await openOwnPage('welcome.html');
  });
  // The browser's own language may be another one since.
  browserEvents.onStartup(async () => nameEntries(await spoken()));
  browserEvents.onCommand(runCommand);
  answerMenus();
  answerOmnibox({
    search: (query) => library.search()(query),
    async kindNames() {
      const now = await spoken();
      return ({ kind }) => now.t(KIND_NAMES[kind]);
    },
  });
  onSettingsChange((change) => {
    if (change.language) {
      words = null;
      void spoken().then(nameEntries);
    }
    // What has been switched off leaves by itself (each reader watches the switches); what has been switched on is looked at again.
    if (change.switches) void injectGateEverywhere();
    else if (change.marks || change.language) {
      void readAgainEverywhere(isRead, everyHighlightRules());
    }
  });
});

/** Gives what the browser itself shows the words of the interface's language. */
async function nameEntries(words: Words): Promise<void> {
  nameOmnibox(words.t('omniboxSearch'));
  await createMenus(words.t('menuLookUp'));
}

async function readFor(
  place: Place,
  page: PageText,
  styled: boolean,
  words: Words,
): Promise<Reading> {
  const settings = await loadSettings();
  const reading = chosenReading(
    recognise(page, library.lexicon(), { wording: library.wording, words }),
    settings,
  );
  const marked = [...reading.mentions, ...reading.numbers].some((mention) => mention.marked);
  if (marked && !styled) await insertHighlightRules(place, highlightRules(settings.marks));
  await showCount(place.tabId, reading.subjects.length);
  return reading;
}

async function isRead(tabId: number): Promise<boolean> {
  return (await askReader(tabId, 'summary', null)).ok;
}

/** The document a message came from. Messages to the background that concern a page always come from a tab. */
function placeOf(sender: { tab?: { id?: number }; frameId?: number }): Place {
  if (sender.tab?.id === undefined) throw new Error('This message must come from a page.');
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
}
