import { cardCss } from '../components/style';
import type { Words } from '../components/words';
import type { Card } from '../engine/model/card';
import type { SubjectId } from '../engine/model/ids';
import type { PageAnswers, Reading } from '../engine/model/mention';
import type { PageText } from '../engine/model/page';
import type { Result } from '../engine/model/result';
import type { ThemeChoice } from '../engine/model/settings';
import type { CardActs } from './card-popover';
import { createInteraction } from './interaction';
import { marksOf } from './marks';
import { createPainter } from './paint';
import type { PaintedMention } from './painted';
import { givePageATurn } from './slices';
import { readPage, type PageReading } from './walk';
import { watchPage } from './watch';

/** What a session needs from outside the page. */
export interface Lookups {
  readonly words: Words;
  /** `styled`: the highlight rules are in the page already. */
  recognise(page: PageText, styled: boolean): Promise<Result<Reading>>;
  /** `page`: what the page says of itself, for its cards. */
  cardOf(subject: SubjectId, page: PageAnswers): Promise<Result<Card>>;
  /** What a card's foot offers; absent: nothing. */
  readonly acts?: CardActs;
  /** The colours the reader has chosen for cards; absent: those of the page. */
  theme?(): ThemeChoice;
}

/** All that Crosslight does in one page, from the first reading until its signal aborts. */
export interface Session {
  /** The page as it was last read, and what was recognised in it. */
  report(): { readonly settled: boolean; readonly page: PageText; readonly reading: Reading };
  /** Scrolls to the first painted mention of a subject and opens its card; false if none is painted. */
  show(subject: SubjectId): boolean;
  /** Goes to the next (1) or previous (-1) mention. */
  go(step: 1 | -1): void;
  /** What is to be marked is another: the same text is recognised again. An open card stays. */
  readAgain(): void;
}

const NOTHING: Reading = { mentions: [], subjects: [], numbers: [], carries: [], gives: [] };
const UNREAD: PageText = { title: '', published: null, lang: null, text: '', blocks: [] };

/**
 * Reads a page, has it recognised, paints what is marked, opens cards, and does so again whenever the page has changed.
 *
 * @param given takes the place of what the page says of itself
 */
export function startSession(
  document: Document,
  lookups: Lookups,
  signal: AbortSignal,
  given: Partial<Pick<PageText, 'published' | 'lang'>> = {},
): Session {
  let page = UNREAD;
  let reading = NOTHING;
  let last: PageReading | null = null;
  let painted: readonly PaintedMention[] = [];
  let settled = false;
  let styled = false;
  /** What was recognised no longer holds, though the text is the same. */
  let stale = false;

  const watch = watchPage(document, { signal, onChange: read });
  const painter = createPainter({ signal });
  const cardOf = (subject: SubjectId): Promise<Result<Card>> => {
    const { numbers, carries, gives } = reading;
    return lookups.cardOf(subject, { numbers, carries, gives });
  };
  const cards = cardsAhead(cardOf);
  const { words } = lookups;
  const interaction = createInteraction({
    document,
    signal,
    mentions: () => painted,
    shadowRoots: () => last?.map.roots ?? [],
    cardFor: (mention) => cards.take(mention.subject),
    onRest(mention) {
      cards.expect(mention.subject);
      void warmUp(words);
    },
    cardOf,
    ...(lookups.acts && { acts: lookups.acts }),
    words,
    css: cardCss,
    theme: () => lookups.theme?.() ?? 'auto',
    onOpen: ({ id }) => painter.showOpen(id),
    onClose: () => painter.showOpen(null),
    onCurrent: (id) => painter.showCurrent(id),
  });

  async function read(): Promise<void> {
    settled = false;
    const began = performance.now();
    last = await readPage(document, { signal });
    const took = performance.now() - began;
    const foundNews = await recognise({ ...last.page, ...given });
    painted = await painter.paint(marksOf(reading, words), last.map);
    interaction.refresh();
    settled = true;
    watch.settled(last, { took, foundNews });
  }

  /** Returns whether what the page mentions has changed. A text that reads as before is not sent again. */
  async function recognise(now: PageText): Promise<boolean> {
    if (!stale && readsAlike(now, page)) return false;
    stale = false;
    const answer = await lookups.recognise(now, styled);
    signal.throwIfAborted();
    // Without an answer nothing can be said of this text; what was said of the last one no longer holds.
    const before = reading;
    reading = answer.ok ? answer.value : NOTHING;
    page = answer.ok ? now : UNREAD;
    styled ||= reading.mentions.some(({ marked }) => marked);
    return JSON.stringify(before.subjects) !== JSON.stringify(reading.subjects);
  }

  // Setting all this up was one task; what follows is for the next ones.
  givePageATurn().then(read).catch(unlessAborted);

  function unlessAborted(error: unknown): void {
    if (!signal.aborted) throw error;
  }

  return {
    report: () => ({ settled, page, reading }),
    show(subject) {
      const its = painted.filter(({ mention }) => mention.subject === subject);
      // A number leads to one question; the subject itself is meant.
      const first = its.find(({ mention }) => mention.question === undefined) ?? its[0];
      if (first !== undefined) interaction.openFor(first.id, { by: 'popup' });
      return first !== undefined;
    },
    go: (step) => interaction.go(step),
    readAgain() {
      stale = true;
      watch.again();
    },
  };
}

/** Makes what a card's words need while its opening delay runs, and lets the page go first before each. */
async function warmUp({ warmUps }: Words): Promise<void> {
  for (const make of warmUps) {
    await givePageATurn();
    make();
  }
}

/**
 * Asks for a card as soon as the pointer rests on its mention: a background that has been stopped wakes while the opening delay
 * runs. Only the last one asked for is kept, and it is used once, so that a card is never older than the rest before it.
 */
function cardsAhead(cardOf: (subject: SubjectId) => Promise<Result<Card>>) {
  let ahead: { readonly subject: SubjectId; readonly card: Promise<Result<Card>> } | null = null;
  return {
    expect(subject: SubjectId): void {
      const card = cardOf(subject);
      // Whoever takes the card hears of a failure; nobody may take it.
      card.catch(() => undefined);
      ahead = { subject, card };
    },
    take(subject: SubjectId): Promise<Result<Card>> {
      const card = ahead?.subject === subject ? ahead.card : cardOf(subject);
      ahead = null;
      return card;
    },
  };
}

/** Regions and roles follow from the markup around the text; where that alone changes, the page says the same. */
function readsAlike(one: PageText, other: PageText): boolean {
  return (
    one.text === other.text &&
    one.title === other.title &&
    one.published === other.published &&
    one.lang === other.lang &&
    one.blocks.length === other.blocks.length
  );
}
