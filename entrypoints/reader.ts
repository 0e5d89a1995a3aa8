import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { wordsOf } from '../components/words';
import type { PageText } from '../engine/model/page';
import type { ThemeChoice } from '../engine/model/settings';
import { startSession, type Session } from '../page/session';
import { givePageATurn } from '../page/slices';
import { answerAsReader, askBackground, isOrphaned } from '../platform/messages';
import { onSettingsChange, type SettingsChange } from '../platform/settings-change';
import { siteOf } from '../platform/site';
import { isOnFor } from '../platform/switches';
import { loadTheme } from '../platform/theme';

/** In the extension's own isolated world, which the page cannot see. */
declare global {
  /** The reader at work in this page: one that is injected again takes its place. */
  var crosslightReader: AbortController | undefined;
  /** Takes the place of what the page says of itself: set by the command line for files that do not say. */
  var crosslightGiven: Pick<PageText, 'published' | 'lang'> | undefined;
}

/** Injected by the background when the gate has found something. */
export default defineUnlistedScript(() => {
  globalThis.crosslightReader?.abort();
  const life = new AbortController();
  globalThis.crosslightReader = life;

  let theme: ThemeChoice = 'auto';
  const takeTheme = async () => {
    theme = await loadTheme();
  };

  // Loading this script was one task; what follows is for the next ones. Only the listener is there at once.
  const session = givePageATurn().then(begin);
  // Without texts nothing could be shown, so the page is left alone.
  session.catch(() => life.abort());

  answerAsReader(
    {
      async summary() {
        const { settled, reading } = (await session).report();
        const numbers = reading.numbers.filter(({ differs }) => differs.length > 0);
        return { settled, subjects: reading.subjects, numbers };
      },
      report: async () => (await session).report(),
      show: async ({ subject }) => (await session).show(subject),
      async step({ direction }) {
        (await session).go(direction === 'next' ? 1 : -1);
        return null;
      },
    },
    life.signal,
  );

  onSettingsChange((change) => void follow(change), life.signal);

  /** The texts come from the background, in the language chosen: the script itself has none. */
  async function begin(): Promise<Session> {
    life.signal.throwIfAborted();
    void takeTheme();
    const texts = await asking(askBackground('texts', null));
    life.signal.throwIfAborted();
    if (!texts.ok) throw new Error(texts.error);
    return startSession(
      document,
      {
        words: wordsOf(texts.value),
        recognise: (page, styled) => asking(askBackground('read', { page, styled })),
        cardOf: (subject, page) => asking(askBackground('card', { subject, page })),
        acts: {
          onOpenDossier: (subject) => void askBackground('dossier', { subject }),
          onMute: (subject, muted) => void askBackground('mute', { subject, muted }),
        },
        theme: () => theme,
      },
      life.signal,
      filled(globalThis.crosslightGiven),
    );
  }

  async function follow(change: SettingsChange): Promise<void> {
    if (change.theme) await takeTheme();
    if (change.muted) (await session).readAgain();
    const site = siteOf(location.href);
    const stays = site !== null && !change.nowOnlyOnClick && (await isOnFor(site));
    if (!change.switches || stays) return;
    life.abort();
    await askBackground('release', null);
  }

  /** After an update or removal of the extension nobody answers any more: the old reader goes silently. */
  async function asking<T>(answer: Promise<T>): Promise<T> {
    const value = await answer;
    if (isOrphaned()) life.abort();
    return value;
  }
});

function filled(given: Pick<PageText, 'published' | 'lang'> | undefined) {
  return {
    ...(given?.published && { published: given.published }),
    ...(given?.lang && { lang: given.lang }),
  };
}
