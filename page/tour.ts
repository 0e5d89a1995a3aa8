import { KIND_NAMES } from '../components/kinds';
import type { Words } from '../components/words';
import type { Rect } from './geometry';
import type { MentionId, PaintedMention } from './painted';
import { rectsOf } from './range-rects';
import { reveal } from './reveal';

/** What the tour goes through, and who hears of it. */
export interface TourOptions {
  readonly document: Document;
  readonly mentions: () => readonly PaintedMention[];
  readonly words: Words;
  /** Says something to screen readers, from beside a mention; null: there is none. */
  readonly announce: (message: string, beside: PaintedMention | null) => void;
  /** The mention the keyboard stands on has changed. */
  readonly onCurrent: (mention: MentionId | null) => void;
}

/** The way from mention to mention by key: highlights cannot have the focus, so where it stands is kept here. */
export interface Tour {
  /** Where the keyboard stands; null if nowhere, or if that mention is gone. */
  current(): MentionId | null;
  /** Goes to the next or previous mention, scrolls to it and says which it is. */
  go(step: 1 | -1): void;
  /** Stands nowhere. */
  end(): void;
}

/** Begins nowhere; the first step goes to what is in view. */
export function createTour(options: TourOptions): Tour {
  const { document, words, announce, onCurrent } = options;
  let current: MentionId | null = null;

  function stand(mention: MentionId | null): void {
    if (current === mention) return;
    current = mention;
    onCurrent(mention);
  }

  return {
    current() {
      if (options.mentions().every(({ id }) => id !== current)) stand(null);
      return current;
    },
    go(step) {
      const view = { top: 0, bottom: document.documentElement.clientHeight };
      const stop = nextStop(options.mentions(), current, step, view);
      stand(stop?.painted.id ?? null);
      if (stop === null) {
        announce(words.t('noMarks'), null);
        return;
      }
      const { mention, range } = stop.painted;
      const still = document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      reveal(range, still === true ? 'instant' : 'smooth');
      const { number: n, total } = stop;
      const kind = words.t(KIND_NAMES[mention.kind]);
      const where = words.t('onMark', { label: mention.label, kind, n, total });
      announce(`${where} ${words.t('enterOpens')}`, stop.painted);
    },
    end: () => stand(null),
  };
}

interface Stop {
  readonly painted: PaintedMention;
  /** Counted from 1, among the mentions that have a box. */
  readonly number: number;
  readonly total: number;
}

/**
 * The mention to go to.
 *
 * @param mentions in text order
 * @param current where the reader stands; null at first: then the tour begins at what is in view
 * @param step 1 forward, -1 back; after the last comes the first again
 * @returns null if no mention has a box
 */
function nextStop(
  mentions: readonly PaintedMention[],
  current: MentionId | null,
  step: 1 | -1,
  view: Pick<Rect, 'top' | 'bottom'>,
): Stop | null {
  const seen = mentions.flatMap((painted) => {
    const rect = rectsOf(painted.range)[0];
    return rect === undefined ? [] : [{ painted, rect }];
  });
  const total = seen.length;
  if (total === 0) return null;
  const at = seen.findIndex(({ painted }) => painted.id === current);
  const index =
    at !== -1
      ? at + step
      : step === 1
        ? seen.findIndex(({ rect }) => rect.bottom > view.top)
        : seen.findLastIndex(({ rect }) => rect.top < view.bottom);
  // None ahead: from the other end again.
  const wrapped =
    at === -1 && index === -1 ? (step === 1 ? 0 : total - 1) : (index + total) % total;
  const found = seen[wrapped];
  return found === undefined ? null : { painted: found.painted, number: wrapped + 1, total };
}
