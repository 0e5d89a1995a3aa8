import { KIND_NAMES } from '../components/kinds';
import type { Words } from '../components/words';
import type { Card } from '../engine/model/card';
import type { SubjectId } from '../engine/model/ids';
import type { Mention } from '../engine/model/mention';
import type { Result } from '../engine/model/result';
import { createAnnouncer } from './announce';
import { renderCardPopover } from './card-popover';
import { keepFocus } from './focus-keeper';
import type { Point } from './geometry';
import { createHost, hostParent } from './host';
import { reduce } from './hover';
import { IDLE } from './hover-model';
import type { CloseReason, HoverEffect, HoverEvent, OpenedBy } from './hover-model';
import { watchKeyboard } from './keyboard';
import type { MentionId, PaintedMention } from './painted';
import { watchPointer } from './pointer';
import { createPopover } from './popover';
import { elementOf, liveRange } from './range-rects';
import { reveal } from './reveal';
import { themeUnder } from './theme';
import { nextStop } from './tour';
import { raiseWall } from './wall';

export interface InteractionOptions {
  readonly document: Document;
  /** Takes card, host and listeners away at once when it is aborted. */
  readonly signal: AbortSignal;
  /** What is painted now, in text order. */
  readonly mentions: () => readonly PaintedMention[];
  /** The open shadow roots that were read. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly cardFor: (mention: Mention) => Promise<Result<Card>>;
  /** Cards of subjects named on a card; without it names are plain text. */
  readonly cardOf?: (subject: SubjectId) => Promise<Result<Card>>;
  readonly words: Words;
  /** Rules for the card and its surface. */
  readonly css: string;
  readonly onOpen?: (painted: PaintedMention) => void;
  readonly onClose?: (mention: MentionId, why: CloseReason) => void;
  /** The mention the keyboard stands on has changed; null: it stands on none. */
  readonly onCurrent?: (mention: MentionId | null) => void;
}

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
  let current: MentionId | null = null;
  let placed: Point | null = null;
  let unrender: (() => void) | null = null;
  let parts: ReturnType<typeof buildParts> | null = null;

  /** Nothing is built before it is needed: a page on which no card is opened never gets a host. */
  function buildParts() {
    const host = createHost(document, options.css, signal);
    const built = {
      host,
      popover: createPopover(host),
      focus: keepFocus(host.element, host.surface, signal),
      announce: createAnnouncer(host.live),
    };
    raiseWall(host.element, { signal, entered: () => dispatch({ type: 'entered' }) });
    return built;
  }
  const ensureParts = () => (parts ??= buildParts());

  const queue: HoverEvent[] = [];
  let isRunning = false;
  /** Events that arise while effects are carried out wait for their turn. */
  function dispatch(event: HoverEvent): void {
    queue.push(event);
    if (isRunning) return;
    isRunning = true;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const step = reduce(state, next);
      state = step.state;
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
        ensureParts().focus.enter();
        break;
      case 'hide':
        hide(effect.mention, effect.why);
        break;
    }
  }

  async function ask(token: number, mention: MentionId): Promise<void> {
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
    const element = painted && elementOf(painted.range);
    if (painted === null || element === null) {
      dispatch({ type: 'gone', mention });
      return;
    }
    const { popover, focus } = ensureParts();
    focus.remember();
    popover.show({
      rangeOf: () => find(mention)?.range ?? null,
      point: placed ?? (by === 'hover' || by === 'click' ? pointer.lastPointOn(mention) : null),
      theme: themeUnder(element),
      fill: (surface) => {
        unrender = renderCardPopover(surface, words, {
          label: painted.mention.label,
          answer,
          why: {
            form: liveRange(painted.range)?.toString() ?? painted.mention.label,
            reasons: painted.mention.why,
          },
          cardOf: options.cardOf ?? null,
          onClose: () => dispatch({ type: 'dismissed', how: 'button' }),
          onTurn: () => {
            popover.update();
            focus.enter();
          },
        });
      },
      onGone: () => dispatch({ type: 'gone', mention }),
    });
    placed = null;
    if (by !== 'hover') focus.enter();
    options.onOpen?.(painted);
  }

  function hide(mention: MentionId, why: CloseReason): void {
    parts?.focus.leave(why, find(mention)?.range.endContainer ?? null);
    parts?.popover.hide();
    unrender?.();
    unrender = null;
    if (why === 'escape') setCurrent(null);
    options.onClose?.(mention, why);
  }

  function setCurrent(mention: MentionId | null): void {
    if (current === mention) return;
    current = mention;
    options.onCurrent?.(mention);
  }

  function openFor(mention: MentionId, how: { by: OpenedBy; point?: Point }): void {
    const painted = find(mention);
    if (painted === null || signal.aborted) return;
    if (how.by === 'key' || how.by === 'popup') reveal(painted.range, 'instant');
    placed = how.point ?? null;
    dispatch({ type: 'open', mention, by: how.by });
  }

  function go(step: 1 | -1): void {
    if (signal.aborted) return;
    dispatch({ type: 'dismissed', how: 'button' });
    const { host, announce } = ensureParts();
    const view = { top: 0, bottom: document.documentElement.clientHeight };
    const stop = nextStop(options.mentions(), current, step, view);
    const place = stop && elementOf(stop.painted.range);
    host.attach(place === null ? document.documentElement : hostParent(place));
    if (stop === null) {
      announce(words.t('noMarks'));
      return;
    }
    const { id, mention, range } = stop.painted;
    const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    reveal(range, still === true ? 'instant' : 'smooth');
    setCurrent(id);
    const kind = words.t(KIND_NAMES[mention.kind]);
    const { number: n, total } = stop;
    announce(
      `${words.t('onMark', { label: mention.label, kind, n, total })} ${words.t('enterOpens')}`,
    );
  }

  const pointer = watchPointer({
    document,
    signal,
    mentions: options.mentions,
    shadowRoots: options.shadowRoots,
    open: () => {
      const box = parts?.popover.box();
      return state.shown === null || !box ? null : { mention: state.shown.mention, box };
    },
    isInside: (event) => parts !== null && event.target === parts.host.element,
    dispatch,
  });
  watchKeyboard({
    document,
    signal,
    surface: () => (state.shown === null ? null : (parts?.host.surface ?? null)),
    isInside: (event) => parts !== null && event.target === parts.host.element,
    isClosable: () => state.shown !== null || state.asked !== null,
    dismiss: (how) => dispatch({ type: 'dismissed', how }),
    openCurrent: () => {
      if (current === null || find(current) === null || state.shown !== null) return false;
      openFor(current, { by: 'key' });
      return true;
    },
    resumeFrom: () => parts?.focus.resumeFrom() ?? null,
  });
  signal.addEventListener('abort', () => dispatch({ type: 'aborted' }), { once: true });

  return {
    openFor,
    go,
    openCurrent() {
      if (current !== null && find(current) !== null) openFor(current, { by: 'key' });
      else go(1);
    },
    close: () => dispatch({ type: 'dismissed', how: 'button' }),
    refresh() {
      parts?.popover.update();
      if (current !== null && find(current) === null) setCurrent(null);
    },
  };
}
