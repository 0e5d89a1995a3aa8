import type { DateInterval } from '../engine/model/dates';
import type { Lane, TimelineItem } from '../engine/model/dossier-view';

/** What is drawn as one mark: one thing, or many of one lane with the same date. */
export interface TimelineMark {
  readonly id: string;
  readonly lane: Lane;
  readonly date: DateInterval;
  /** At least one; in the order of the timeline. */
  readonly items: readonly TimelineItem[];
}

/** So many things with the same date still stand above each other, each as its own mark. */
const MOST_APART = 3;

/** The marks of things that have a date, in their order; a mark that stands for many is where the first of them is. */
export function marksOf(items: readonly TimelineItem[]): TimelineMark[] {
  const groups = new Map<string, [TimelineItem, ...TimelineItem[]]>();
  for (const item of items) {
    const { edtf, first, last } = item.date;
    if (first === null && last === null) continue;
    const key = `${item.lane} ${edtf}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > MOST_APART ? [markOf(group)] : group.map((item) => markOf([item])),
  );
}

function markOf(items: readonly [TimelineItem, ...TimelineItem[]]): TimelineMark {
  const [{ id, lane, date }] = items;
  return { id, lane, date, items };
}
