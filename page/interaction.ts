import type { Words } from '../components/words';
import type { Card } from '../engine/model/card';
import type { SubjectId } from '../engine/model/ids';
import type { Mention } from '../engine/model/mention';
import type { Result } from '../engine/model/result';
import type { ThemeChoice } from '../engine/model/settings';
import type { CardActs } from './card-popover';
import type { Point } from './geometry';
import { reduce } from './hover';
import { IDLE } from './hover-model';
import type { CloseReason, HoverEffect, HoverEvent, OpenedBy, Token } from './hover-model';
import { watchKeyboard } from './keyboard';
import type { MentionId, PaintedMention } from './painted';
import { watchPointer } from './pointer';
import { createPresenter } from './presenter';
import { reveal } from './reveal';
import { createTour } from './tour';

/** What is painted, what is known of it, and who wants to hear of cards. */
export interface InteractionOptions {
  readonly document: Document;
  /** Takes card, host and listeners away at once when it is aborted. */
  readonly signal: AbortSignal;
  /** What is painted now, in text order; the same array until something is painted anew. */
  readonly mentions: () => readonly PaintedMention[];
  /** The open shadow roots that were read. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly cardFor: (mention: Mention) => Promise<Result<Card>>;
  /** Cards of subjects named on a card; without it names are plain text. */
  readonly cardOf?: (subject: SubjectId) => Promise<Result<Card>>;
  readonly acts?: CardActs;
  readonly words: Words;
  /** Rules for the card and its surface. */
  readonly css: string;
  /** The colours of cards; absent: those of the page under each. */
  readonly theme?: () => ThemeChoice;
  /** The pointer has come to rest on a mention: its card will be asked for in a moment, if it stays. */
  readonly onRest?: (mention: Mention) => void;
  readonly onOpen?: (painted: PaintedMention) => void;
  readonly onClose?: (mention: MentionId, why: CloseReason) => void;
  /** The mention the keyboard stands on has changed; null: it stands on none. */
  readonly onCurrent?: (mention: MentionId | null) => void;
}

/** What others can ask of it: the toolbar popup, keyboard commands, the painter. */
export interface Interaction {
  /** Opens a mention's card; scrolls to it where it is out of sight. Nothing if it is not painted. */
  openFor(mention: MentionId, how: { readonly by: OpenedBy; readonly point?: Point }): void;
  /** Goes to the next or previous mention, marks it as current and says which it is. */
  go(step: 1 | -1): void;
  /** Opens the current mention's card; without one, goes to the first in view. */
  openCurrent(): void;
  close(): void;
  /** To be called after the page was painted anew. */
  refresh(): void;
}

/** Wires pointer, keyboard and card: everything between a painted mention and its reader. */
export function createInteraction(options: InteractionOptions): Interaction {
  const { document, signal, words } = options;
  const find = (id: MentionId): PaintedMention | null =>
    options.mentions().find((painted) => painted.id === id) ?? null;

  let state = IDLE;
  let givenPoint: Point | null = null;

  const queue: HoverEvent[] = [];
  let isRunning = false;
  /** Events that arise while effects are carried out wait for their turn. */
  function dispatch(event: HoverEvent): void {
    queue.push(event);
    if (isRunning) return;
    isRunning = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const step = reduce(state, next);
      const rest = step.state.rest?.mention ?? null;
      const begins = rest !== null && rest !== state.rest?.mention;
      state = step.state;
      const painted = begins ? find(rest) : null;
      if (painted !== null) options.onRest?.(painted.mention);
      for (const effect of step.effects) perform(effect);
    }
    isRunning = false;
  }

  function perform(effect: HoverEffect): void {
    switch (effect.type) {
      case 'wait':
        setTimeout(() => {
          if (!signal.aborted) dispatch({ type: 'waited', token: effect.token });
        }, effect.ms);
        break;
      case 'ask':
        void ask(effect.token, effect.mention);
        break;
      case 'show':
        show(effect);
        break;
      case 'focus':
        presenter.enter(effect.by);
        break;
      case 'hide':
        presenter.hide(effect.mention, effect.why);
        if (effect.why === 'escape') tour.end();
        options.onClose?.(effect.mention, effect.why);
        break;
    }
  }

  async function ask(token: Token, mention: MentionId): Promise<void> {
    const painted = find(mention);
    if (painted === null) {
      dispatch({ type: 'gone', mention });
      return;
    }
    const answer = await options.cardFor(painted.mention).catch((error: unknown): Result<Card> => ({
      ok: false,
      error: error instanceof Error ? error.message : String(error),
    }));
    if (!signal.aborted) dispatch({ type: 'answered', token, answer });
  }

  function show({ mention, by, answer }: Extract<HoverEffect, { type: 'show' }>): void {
    const painted = find(mention);
    if (painted === null) {
      dispatch({ type: 'gone', mention });
      return;
    }
    const byPointer = by === 'hover' || by === 'click';
    const point = givenPoint ?? (byPointer ? pointer.lastPointOn(mention) : null);
    givenPoint = null;
    presenter.show(painted, { answer, by, point });
    options.onOpen?.(painted);
  }

  function openFor(mention: MentionId, how: { by: OpenedBy; point?: Point }): void {
    const painted = find(mention);
    if (painted === null || signal.aborted) return;
    if (how.by === 'key' || how.by === 'popup') reveal(painted.range, 'instant');
    givenPoint = how.point ?? null;
    dispatch({ type: 'open', mention, by: how.by });
  }

  /** Opens the mention the keyboard stands on; false if it stands on none. */
  function openCurrent(): boolean {
    const current = tour.current();
    if (current === null) return false;
    openFor(current, { by: 'key' });
    return true;
  }

  function go(step: 1 | -1): void {
    if (signal.aborted) return;
    dispatch({ type: 'dismissed', how: 'button' });
    tour.go(step);
    keys.hold();
  }

  const presenter = createPresenter({
    document,
    signal,
    find,
    cardOf: options.cardOf ?? null,
    acts: options.acts ?? {},
    words,
    css: options.css,
    theme: options.theme ?? (() => 'auto'),
    dispatch,
  });
  const tour = createTour({
    document,
    mentions: options.mentions,
    words,
    announce: (message, beside) => presenter.announce(message, beside),
    onCurrent: (mention) => options.onCurrent?.(mention),
  });
  const pointer = watchPointer({
    document,
    signal,
    mentions: options.mentions,
    shadowRoots: options.shadowRoots,
    open: () => {
      const box = presenter.box();
      return state.shown === null || box === null ? null : { mention: state.shown.mention, box };
    },
    isInside: (event) => presenter.isInside(event),
    dispatch,
  });
  const keys = watchKeyboard({
    document,
    signal,
    surface: () => (state.shown === null ? null : presenter.surface()),
    isInside: (event) => presenter.isInside(event),
    isClosable: () => state.shown !== null || state.asked !== null,
    dismiss: (how) => dispatch({ type: 'dismissed', how }),
    openCurrent: () => state.shown === null && openCurrent(),
    resumeFrom: () => presenter.resumeFrom(),
  });
  // A page that is left, perhaps to be shown again as it was, is left without a card.
  const stop = (): void => dispatch({ type: 'aborted' });
  document.defaultView?.addEventListener('pagehide', stop, { signal });
  signal.addEventListener('abort', stop, { once: true });

  return {
    openFor,
    go,
    openCurrent() {
      if (!openCurrent()) go(1);
    },
    close: () => dispatch({ type: 'dismissed', how: 'button' }),
    refresh() {
      presenter.update();
      tour.current();
    },
  };
}
