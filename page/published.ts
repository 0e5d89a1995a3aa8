import type { Day } from '../engine/model/dates';
import { dayOfAddress } from './published-address';
import {
  dayOfChange,
  dayOfAnyWork,
  dayOfMeta,
  dayOfOwnArticle,
  dayOfPicture,
} from './published-metadata';
import { dayOfMarkup } from './published-markup';
import { dayInText } from './published-text';

/**
 * The day a page was first published, as the page's own time zone writes it. The surest source decides: the page's
 * address, JSON-LD, `meta`, dates marked up as such, what a reader can see; last, when it was changed.
 *
 * @param address the page's address
 * @returns null if nothing tells
 */
export function publishedDay(document: Document, address: string = document.URL): Day | null {
  const steps = findPublishedDay(document, address);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps, so that it can be done in slices. */
export function* findPublishedDay(
  document: Document,
  address: string = document.URL,
): Generator<undefined, Day | null, void> {
  for (const source of SOURCES) {
    const day = source(document, address);
    if (day !== null && !isToCome(day)) return day;
    yield;
  }
  const seen = yield* dayInText(document, address);
  if (seen !== null && !isToCome(seen)) return seen;
  return dayOfChange(document) ?? dayOfPicture(document);
}

const SOURCES: ReadonlyArray<(document: Document, address: string) => Day | null> = [
  (_, address) => dayOfAddress(address),
  dayOfOwnArticle,
  dayOfMeta,
  dayOfAnyWork,
  dayOfMarkup,
];

const DAY_MS = 86_400_000;

/** A day in the future is one of an event, or a mistake. A page further east may be a day ahead. */
function isToCome(day: Day): boolean {
  return Date.parse(day) > Date.now() + DAY_MS;
}
