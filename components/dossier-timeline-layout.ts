import type { Day } from '../engine/model/dates';
import type { Lane, Timeline, TimelineItem } from '../engine/model/dossier-view';
import { rowsOf, timeScale } from './dossier-scale';
import type { Words } from './words';

export const LANES: readonly Lane[] = ['happened', 'said', 'published'];

/** Where a mark stands: along the line from 0 to 1, and its middle in px from the top. */
export interface PlacedItem {
  readonly item: TimelineItem;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface TimelineTick {
  readonly text: string;
  readonly place: number;
  /** Left out where the drawing is narrow. */
  readonly minor: boolean;
  readonly anchor: 'start' | 'middle' | 'end';
}

export interface TimelineLayout {
  readonly items: readonly PlacedItem[];
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly line: number }[];
  readonly ticks: readonly TimelineTick[];
  readonly breaks: readonly number[];
  readonly height: number;
}

const NAME_HEIGHT = 20;
const ROW_HEIGHT = 22;
/** Rows of a lane that would be higher than this move together, until marks would hide each other. */
const LANE_HEIGHT = 150;
const LEAST_ROW_HEIGHT = 13;
const LANE_GAP = 10;
const AXIS_HEIGHT = 26;
/** Two marks in a row keep apart where the drawing is about 600 px wide. */
const MARK_GAP = 0.025;
/** Room of a day's text in a wide drawing and in a narrow one. */
const TEXT_ROOM = 0.12;
const NARROW_TEXT_ROOM = 0.28;

/** Measures of a timeline: lanes below each other, marks that would cover one another in rows of their lane. */
export function layOut(timeline: Timeline, words: Words): TimelineLayout {
  const dated = timeline.items.filter(({ date }) => date.first !== null || date.last !== null);
  const days = dated.flatMap(({ date }) => [date.first ?? [], date.last ?? []].flat());
  const scale = timeScale(days, timeline.first, timeline.last);
  const items: PlacedItem[] = [];
  const lanes: { lane: Lane; top: number; line: number }[] = [];
  let top = 0;
  for (const lane of LANES) {
    const own = dated
      .filter((item) => item.lane === lane)
      .toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0]);
    if (own.length === 0) continue;
    const rows = rowsOf(own.map(spanOf), MARK_GAP);
    const count = Math.max(...rows) + 1;
    const pitch = Math.min(ROW_HEIGHT, Math.max(LEAST_ROW_HEIGHT, LANE_HEIGHT / count));
    const line = top + NAME_HEIGHT + ROW_HEIGHT / 2 + (count - 1) * pitch;
    lanes.push({ lane, top, line });
    for (const [i, item] of own.entries()) {
      const [from, to] = spanOf(item);
      items.push({ item, from, to, y: line - (rows[i] ?? 0) * pitch });
    }
    top = line + ROW_HEIGHT / 2 + LANE_GAP;
  }
  return {
    items,
    lanes,
    ticks: ticksOf(dated, (item) => spanOf(item)[0], words),
    breaks: scale.breaks,
    height: top + AXIS_HEIGHT,
  };

  /** A day that is open to one side stands where it is known. */
  function spanOf({ date }: TimelineItem): [number, number] {
    const { first, last } = date;
    const from = scale.at(known(first, last));
    return first === null || last === null ? [from, from] : [from, scale.at(last)];
  }
  function known(first: Day | null, last: Day | null): Day {
    return first ?? last ?? timeline.first;
  }
}

/** Texts under the line: the dates of the marks, as many as have room. */
function ticksOf(
  items: readonly TimelineItem[],
  placeOf: (item: TimelineItem) => number,
  words: Words,
): TimelineTick[] {
  const places = new Map<number, string>();
  for (const item of items) {
    const place = placeOf(item);
    if (!places.has(place)) places.set(place, textOf(item, words));
  }
  const inOrder = [...places].toSorted(([a], [b]) => a - b);
  const ticks: TimelineTick[] = [];
  let [last, lastMajor] = [-1, -1];
  for (const [place, text] of inOrder) {
    if (place - last < TEXT_ROOM) continue;
    const minor = place - lastMajor < NARROW_TEXT_ROOM;
    ticks.push({ text, place, minor, anchor: anchorOf(place) });
    last = place;
    if (!minor) lastMajor = place;
  }
  return ticks;
}

function textOf({ date }: TimelineItem, words: Words): string {
  if (date.precision === 'year') return words.date(date);
  const day = date.first ?? date.last;
  return day === null ? '' : words.day(day);
}

function anchorOf(place: number): TimelineTick['anchor'] {
  if (place < 0.08) return 'start';
  return place > 0.92 ? 'end' : 'middle';
}
