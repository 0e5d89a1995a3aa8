import type { Words } from '../components/words';
import type { Card } from '../engine/model/card';
import type { SubjectId } from '../engine/model/ids';
import type { Result } from '../engine/model/result';
import type { ThemeChoice } from '../engine/model/settings';
import { createAnnouncer } from './announce';
import { renderCardPopover, type CardActs } from './card-popover';
import { keepFocus } from './focus-keeper';
import type { Point, Rect } from './geometry';
import { createHost, hostParent } from './host';
import type { CloseReason, HoverEvent, OpenedBy } from './hover-model';
import type { MentionId, PaintedMention } from './painted';
import { createPopover } from './popover';
import { elementOf, liveRange } from './range-rects';
import { themeFor } from './theme';
import { raiseWall } from './wall';

/** What cards are made with. */
export interface PresenterOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  readonly find: (mention: MentionId) => PaintedMention | null;
  readonly cardOf: ((subject: SubjectId) => Promise<Result<Card>>) | null;
  /** What can be done from a card's foot. */
  readonly acts: CardActs;
  readonly words: Words;
  readonly css: string;
  readonly theme: () => ThemeChoice;
  readonly dispatch: (event: HoverEvent) => void;
}

/** What is shown, and how it came to be. */
export interface Presented {
  readonly answer: Result<Card>;
  readonly by: OpenedBy;
  /** Where the pointer is, if it opened the card. */
  readonly point: Point | null;
}

/** Puts cards on the screen and takes them away, the focus with them. */
export interface Presenter {
  show(painted: PaintedMention, presented: Presented): void;
  hide(mention: MentionId, why: CloseReason): void;
  /** Moves the focus into the card. */
  enter(by: OpenedBy): void;
  /** Says something to screen readers, from beside a mention if there is one. */
  announce(message: string, beside: PaintedMention | null): void;
  /** Measures again. */
  update(): void;
  box(): Rect | null;
  surface(): HTMLElement | null;
  isInside(event: Event): boolean;
  /** Where Tab goes on from after a card was closed; null to leave it to the browser. */
  resumeFrom(): Node | null;
}

/** Builds host and live region when the first card or message needs them. */
export function createPresenter(options: PresenterOptions): Presenter {
  const { document, signal, find, words, dispatch } = options;
  let parts: ReturnType<typeof buildParts> | null = null;
  let unrender: (() => void) | null = null;

  /** Nothing is built before it is needed: a page on which no card is opened never gets a host. */
  function buildParts() {
    const host = createHost(document, options.css, signal);
    for (const part of [host.surface, host.live]) {
      part.lang = words.locale;
      part.dir = words.dir;
    }
    const built = {
      host,
      popover: createPopover(host),
      focus: keepFocus(host.element, host.surface, signal),
      say: createAnnouncer(host.live),
    };
    raiseWall(host.element, { signal, entered: () => dispatch({ type: 'entered' }) });
    return built;
  }
  const ensureParts = () => (parts ??= buildParts());

  return {
    show(painted, { answer, by, point }) {
      const { id, mention, range } = painted;
      const { popover, focus } = ensureParts();
      const element = elementOf(range);
      const { onMute } = options.acts;
      /** What is marked no more keeps the card in which that was chosen, and can be taken back. */
      let stays = false;
      const acts: CardActs = {
        ...options.acts,
        ...(onMute && {
          onMute(subject, muted) {
            stays = true;
            onMute(subject, muted);
          },
        }),
      };
      focus.remember();
      popover.show({
        rangeOf: () => find(id)?.range ?? (stays ? range : null),
        point,
        theme: themeFor(options.theme(), element),
        fill: (surface) => {
          const form = liveRange(range)?.toString() ?? mention.label;
          unrender = renderCardPopover(surface, words, {
            label: mention.label,
            answer,
            why: { form, reasons: mention.why },
            cardOf: options.cardOf,
            acts,
            asked: mention.question ?? null,
            onClose: () => dispatch({ type: 'dismissed', how: 'button' }),
            onTurn: () => {
              popover.update();
              focus.enter(null);
            },
          });
        },
        onGone: () => dispatch({ type: 'gone', mention: id }),
      });
      if (parts !== null) scrollToAsked(parts.host.surface);
      if (by !== 'hover') focus.enter(showsRing(by));
    },
    hide(mention, why) {
      parts?.focus.leave(why, find(mention)?.range.endContainer ?? null);
      parts?.popover.hide();
      unrender?.();
      unrender = null;
    },
    enter: (by) => parts?.focus.enter(showsRing(by)),
    announce(message, beside) {
      const { host, say } = ensureParts();
      const place = beside && elementOf(beside.range);
      // Screen readers hear only what is inside a modal dialog while one is open.
      host.attach(place === null ? document.documentElement : hostParent(place));
      say(message);
      host.linger();
    },
    update: () => parts?.popover.update(),
    box: () => parts?.popover.box() ?? null,
    surface: () => parts?.host.surface ?? null,
    isInside: (event) => parts !== null && event.target === parts.host.element,
    resumeFrom: () => parts?.focus.resumeFrom() ?? null,
  };
}

/** Whoever uses the mouse has seen where the card is; whoever uses keys must see where the focus went. */
function showsRing(by: OpenedBy): boolean {
  return by === 'key' || by === 'popup';
}

/** Inside the card only: `scrollIntoView` might move the page too. */
function scrollToAsked(surface: HTMLElement): void {
  const asked = surface.querySelector('[data-asked]');
  for (
    let at = asked?.parentElement ?? null;
    asked && at && at !== surface;
    at = at.parentElement
  ) {
    at.scrollTop += asked.getBoundingClientRect().top - at.getBoundingClientRect().top;
  }
}
