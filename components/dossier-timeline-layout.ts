import type { Day } from '../engine/model/dates';
import type { Lane, Timeline } from '../engine/model/dossier-view';
import { rowsOf, timeScale, type Shortening } from './dossier-scale';
import { marksOf, type TimelineMark } from './dossier-timeline-marks';
import { ticksOf, type TimelineTick } from './dossier-timeline-ticks';
import type { Words } from './words';

export const LANES: readonly Lane[] = ['happened', 'said', 'published'];

/** A mark in its place; all measures in px. */
export interface PlacedMark extends TimelineMark {
  /** First and last day; the same for a mark of one day. */
  readonly from: number;
  readonly to: number;
  /** Its middle, from the top. */
  readonly y: number;
  /** Half its height, and of a mark of one day half its width. */
  readonly radius: number;
  /** Its name beside it, where it has one and there is room. */
  readonly name: { readonly text: string; readonly x: number; readonly end: boolean } | null;
}

export interface TimelineLayout {
  /** Lane by lane, in each by day. */
  readonly marks: readonly PlacedMark[];
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly line: number }[];
  readonly ticks: readonly TimelineTick[];
  /** Where time that nothing falls into was left out. */
  readonly breaks: readonly number[];
  readonly axis: number;
  readonly height: number;
}

const LANE_NAME_HEIGHT = 22;
const LANE_GAP = 12;
const ROW_GAP = 6;
const AXIS_GAP = 8;
const AXIS_HEIGHT = 22;
/** Marks and their tails keep inside the drawing. */
const EDGE = 20;
/** Two marks, or a mark and a name, in one row keep so far apart. */
const MARK_GAP = 5;

const SINGLE_RADIUS = 7;
const SPAN_RADIUS = 5;
/** A mark that stands for several is larger, so that its number has room. */
const GROUP_RADIUS = { least: 9, most: 13 } as const;
const TAIL = 18;

/** A narrow drawing keeps its room for the days on which much happens. */
const NARROW: Shortening = { longest: 5, to: 2 };

/** Events are named where a name leaves most of the line free. */
const NAMES_FROM = 640;
const NAME_GAP = 5;
const NAME_LETTER = 6.3;

/**
 * Measures of a timeline: lanes below each other, in each of them the marks that would cover one another in rows.
 *
 * @param width of the drawing, px
 */
export function layOut(timeline: Timeline, words: Words, width: number): TimelineLayout {
  const unplaced = marksOf(timeline.items);
  const days = unplaced.flatMap(({ date: { first, last } }) => [first ?? [], last ?? []].flat());
  const scale = timeScale(
    days,
    timeline.first,
    timeline.last,
    width < NAMES_FROM ? NARROW : undefined,
  );
  const across = (place: number): number => EDGE + place * (width - 2 * EDGE);
  const at = (day: Day): number => across(scale.at(day));
  const marks: PlacedMark[] = [];
  const lanes: { lane: Lane; top: number; line: number }[] = [];
  let top = 0;
  for (const lane of LANES) {
    const own = unplaced
      .filter((mark) => mark.lane === lane)
      .map((mark) => withMeasures(mark, at, width));
    if (own.length === 0) continue;
    const rows = rowsIn(own);
    const tallest = Math.max(...own.map(({ radius }) => radius), SINGLE_RADIUS);
    const pitch = 2 * tallest + ROW_GAP;
    const line = top + LANE_NAME_HEIGHT + tallest + Math.max(...rows.values()) * pitch;
    lanes.push({ lane, top, line });
    marks.push(...own.map((mark) => ({ ...mark, y: line - (rows.get(mark) ?? 0) * pitch })));
    top = line + tallest + LANE_GAP;
  }
  const axis = top - LANE_GAP + AXIS_GAP;
  return {
    marks: marks.toSorted(byLaneAndPlace),
    lanes,
    ticks: ticksOf(marks, width, words),
    breaks: scale.breaks.map(across),
    axis,
    height: axis + AXIS_HEIGHT,
  };
}

type Measured = Omit<PlacedMark, 'y'>;

/** A day that is open to one side stands where it is known. */
function withMeasures(mark: TimelineMark, at: (day: Day) => number, width: number): Measured {
  const { first, last } = mark.date;
  const from = at(first ?? last ?? '');
  const to = first === null || last === null ? from : at(last);
  const radius = radiusOf(mark, to > from);
  return { ...mark, from, to, radius, name: nameOf(mark, { from, to, radius }, width) };
}

function radiusOf({ items }: TimelineMark, isSpan: boolean): number {
  if (items.length === 1) return isSpan ? SPAN_RADIUS : SINGLE_RADIUS;
  const { least, most } = GROUP_RADIUS;
  return isSpan ? least : Math.min(most, least + Math.sqrt(items.length) - 2);
}

/** An event's own date has its name to the right, or to the left where that is past the end. */
function nameOf(
  { lane, items }: TimelineMark,
  { from, to, radius }: { from: number; to: number; radius: number },
  width: number,
): Measured['name'] {
  const [only] = items;
  if (width < NAMES_FROM || lane !== 'happened' || items.length > 1 || !only) return null;
  if (only.label === null || only.source !== null) return null;
  const text = only.label;
  const room = text.length * NAME_LETTER;
  const right = (to > from ? to : to + radius) + NAME_GAP;
  if (right + room <= width) return { text, x: right, end: false };
  const left =
    (only.date.first === null ? from - TAIL : from - (to > from ? 0 : radius)) - NAME_GAP;
  return left - room >= 0 ? { text, x: left, end: true } : null;
}

/** The row of each mark, from 0 at the line upwards. */
function rowsIn(marks: readonly Measured[]): Map<Measured, number> {
  const inOrder = marks.toSorted((a, b) => extentOf(a)[0] - extentOf(b)[0]);
  const rows = rowsOf(inOrder.map(extentOf), MARK_GAP);
  return new Map(inOrder.map((mark, i) => [mark, rows[i] ?? 0]));
}

/** From where to where a mark covers its row, tail and name with it. */
function extentOf({ date, from, to, radius, name }: Measured): [number, number] {
  const reach = to > from ? 0 : radius;
  const left = date.first === null ? from - TAIL : from - reach;
  const right = date.last === null ? to + TAIL : to + reach;
  if (name === null) return [left, right];
  const room = name.text.length * NAME_LETTER;
  return name.end ? [name.x - room, right] : [left, name.x + room];
}

function byLaneAndPlace(a: PlacedMark, b: PlacedMark): number {
  return LANES.indexOf(a.lane) - LANES.indexOf(b.lane) || a.from - b.from || a.to - b.to;
}
