import type { Rect } from './geometry';
import type { MentionId, PaintedMention } from './painted';
import { rectsOf } from './range-rects';

/** The next or previous mention, where a reader goes from mention to mention by key. */
export interface Stop {
  readonly painted: PaintedMention;
  /** Counted from 1, among the mentions that have a box. */
  readonly number: number;
  readonly total: number;
}

/**
 * @param mentions in text order
 * @param current where the reader stands; null at first: then the tour begins at what is in view
 * @param step 1 forward, -1 back; after the last comes the first again
 * @returns null if no mention has a box
 */
export function nextStop(
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
