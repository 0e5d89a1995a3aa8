import type { Day } from '../engine/model/dates';
import { dayOfMachineDate } from './machine-date';

/** So many siblings with a time of their own make a list of dated entries: a live blog, comments, teasers. */
const ENTRIES_AT_LEAST = 3;
const TIMES_AT_MOST = 2_000;
/** A longer paragraph around a `time` is prose that mentions it, unless it begins with it. */
const BYLINE_AT_MOST = 140;

/**
 * The entries of a live blog (and of any other list whose items carry their own `time`), each with the day it
 * says. Where lists are nested the inner one decides, so callers let an inner entry override an outer one.
 */
export function entryDates(document: Document): Map<Element, Day> {
  const days = new Map<Element, Day>();
  const datedChildren = new Map<Element, Element[]>();
  let seen = 0;
  for (const time of document.querySelectorAll('time[datetime]')) {
    if ((seen += 1) > TIMES_AT_MOST) break;
    const day = dayOfMachineDate(time.getAttribute('datetime') ?? '');
    if (day === null || isInProse(time)) continue;
    climb(time, day, days, datedChildren);
  }
  const entries = new Map<Element, Day>();
  for (const children of datedChildren.values()) {
    if (children.length < ENTRIES_AT_LEAST) continue;
    for (const child of children) {
      const day = days.get(child);
      if (day !== undefined) entries.set(child, day);
    }
  }
  return entries;
}

/** The first time in an element dates it: an update is written after the hour of publication. */
function climb(
  time: Element,
  day: Day,
  days: Map<Element, Day>,
  datedChildren: Map<Element, Element[]>,
): void {
  let child: Element = time;
  while (!days.has(child)) {
    days.set(child, day);
    const parent = child.parentElement;
    if (parent === null) return;
    const siblings = datedChildren.get(parent);
    if (siblings === undefined) datedChildren.set(parent, [child]);
    else siblings.push(child);
    child = parent;
  }
}

function isInProse(time: Element): boolean {
  const block = time.closest('p, li, dd, td, blockquote');
  if (block === null) return false;
  const text = (block.textContent ?? '').trim();
  return (
    text.length > BYLINE_AT_MOST && !text.startsWith((time.textContent ?? '').trim().slice(0, 8))
  );
}
