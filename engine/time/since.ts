import type { Day } from '../model/dates';
import { parseDay } from './days';
import { fromReference, type DateExpression } from './expression';
import { intervalOf } from './intervals';
import { isUnit, periodValue, shift } from './periods';

const YEARS_OR_MONTHS = /^P(\d{1,2})([YM])$/u;
/** What makes a stretch of time the distance to what follows ("two years after the riot", "a year has passed since it"). */
const AFTER =
  /^\s+(?:(?:have|has|had)\s+(?:passed|gone|elapsed)\s+)?(?:on\s+from|after|since)\s+/iu;

/**
 * Reads "two years after" as the date that far back from the day of writing; other languages' patterns do so by themselves. By the rules of
 * TIMEX3 it is a duration; what it tells of the words that follow is worth more here. Days and weeks are as often reckoned from the story.
 *
 * @param text the text in which the expression was found
 * @returns the expression with the words up to what follows and with days; itself where it is something else
 */
export function sinceThen(
  found: DateExpression,
  text: string,
  reference: Day | null,
): DateExpression {
  const [, count, unit = ''] = YEARS_OR_MONTHS.exec(found.value) ?? [];
  const after = AFTER.exec(text.slice(found.end))?.[0];
  if (found.type !== 'DURATION' || !isUnit(unit) || after === undefined || reference === null)
    return found;
  const value = periodValue(shift(parseDay(reference), unit, -Number(count)), unit);
  const end = found.end + after.trimEnd().length;
  const quote = text.slice(found.start, end);
  const derivation = fromReference(quote, parseDay(reference));
  const interval = intervalOf(value, { mod: 'APPROX', derivation });
  return {
    ...found,
    end,
    text: quote,
    type: 'DATE',
    value,
    mod: 'APPROX',
    interval,
    derivation,
    isDistance: true,
  };
}
