import type { TimelineMark } from './dossier-timeline-marks';
import type { Words } from './words';

/** A date under the line; measures in px. */
export interface TimelineTick {
  readonly text: string;
  /** Where the date is. */
  readonly place: number;
  /** The middle of its text, which keeps inside the drawing. */
  readonly middle: number;
}

const LETTER = 6.2;
const GAP = 12;

/**
 * The dates that are written under the line: the first, the last, and between them those with the most marks, as many as have room.
 *
 * @param width of the drawing, px
 */
export function ticksOf(
  marks: readonly (TimelineMark & { readonly from: number })[],
  width: number,
  words: Words,
): TimelineTick[] {
  const places = new Map<number, { text: string; weight: number }>();
  for (const mark of marks) {
    const place = places.get(mark.from) ?? { text: textOf(mark, words), weight: 0 };
    places.set(mark.from, { ...place, weight: place.weight + mark.items.length });
  }
  const inOrder = [...places].toSorted(([a], [b]) => a - b);
  const ends = [inOrder[0], inOrder.at(-1)].flatMap((end) => (end ? [end] : []));
  const between = inOrder.slice(1, -1).toSorted(([, a], [, b]) => b.weight - a.weight);
  const ticks: TimelineTick[] = [];
  for (const [place, { text }] of [...ends, ...between]) {
    const half = (text.length * LETTER) / 2;
    const middle = Math.min(Math.max(place, half), width - half);
    const isFree = ticks.every(
      (other) => Math.abs(other.middle - middle) >= half + (other.text.length * LETTER) / 2 + GAP,
    );
    if (isFree) ticks.push({ text, place, middle });
  }
  return ticks.toSorted((a, b) => a.place - b.place);
}

function textOf({ date }: TimelineMark, words: Words): string {
  if (date.precision === 'year') return words.date(date);
  const day = date.first ?? date.last;
  return day === null ? '' : words.day(day);
}
