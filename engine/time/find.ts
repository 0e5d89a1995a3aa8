import type { Day } from '../model/dates';
import { parseDay } from './days';
import { findEnglishDates } from './english';
import type { DateExpression } from './expression';
import { dateWordsOf, findOtherDates } from './other-languages';
import { mayHoldDates } from './trigger';

export type { DateExpression } from './expression';

export interface FindOptions {
  /** BCP 47 tag of the text. Languages without a table of date words are read as English. */
  lang?: string | null;
}

/**
 * The time expressions of a text, in order, not overlapping, each with its TIMEX3 value and the days it means.
 * English has a full grammar, those of `languages/` their calendar dates, weekdays and the plainest
 * relative dates. Line breaks do not end a phrase: a page is best read block by block.
 *
 * @param reference the day the text was written or published; null if unknown, then only what states a year has days
 */
export function findDates(
  text: string,
  reference: Day | null,
  options: FindOptions = {},
): DateExpression[] {
  const day = reference === null ? null : parseDay(reference);
  const words = dateWordsOf(options.lang);
  if (words) return findOtherDates(text, day, words);
  return mayHoldDates(text) ? findEnglishDates(text, day) : [];
}
