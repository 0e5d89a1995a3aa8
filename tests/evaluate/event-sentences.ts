import type { Mention } from '../../engine/model/mention';
import type { PageText } from '../../engine/model/page';
import { sentences } from '../../engine/text/sentences';
import type { GoldMention } from '../support/gold';
import type { Span } from './pair';
import type { Tally } from './tally';

/**
 * Events judged by sentence: whether a sentence that tells of one carries a mark of it, on whichever of its phrases. Beside the figure by
 * phrase it says how much is lost on the choice among several phrases of one sentence.
 *
 * @param got mentions of events that are to be judged
 */
export function sentenceTally(
  wanted: readonly (GoldMention & Span)[],
  got: readonly Mention[],
  page: PageText,
): Tally {
  const starts = page.blocks.flatMap(({ start, end }) =>
    sentences(page.text.slice(start, end), page.lang ?? undefined).map(
      (span) => start + span.start,
    ),
  );
  const seat = ({ subject, start }: { subject: string; start: number }): string =>
    `${subject} in ${starts.findLastIndex((each) => each <= start)}`;
  const events = wanted.filter(({ kind }) => kind === 'event');
  const required = new Set(events.filter(({ optional }) => !optional).map(seat));
  const allowed = new Set(events.map(seat));
  const found = new Set(got.map(seat));
  const hits = [...required].filter((each) => found.has(each)).length;
  return {
    hits,
    exact: hits,
    missed: required.size - hits,
    extra: [...found].filter((each) => !allowed.has(each)).length,
  };
}
