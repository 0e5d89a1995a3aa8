import type { Day } from '../engine/model/dates';
import { dayFrom } from './machine-date';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day in a page's address ("/2023/05/29/", "/2023/may/29/", "-20230529"), or null. */
export function dayOfAddress(address: string): Day | null {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/, '');
  // "/2023/10/3-questions" is a month and a headline.
  const parted = /(?:^|\D)((?:19|20)\d\d)([-/_.])(\d{1,2})\2(\d\d(?!\d)|\d(?=\/|$))/.exec(path);
  if (parted !== null) return dayFrom(parted[1], parted[3], parted[4]);
  const named = /\/((?:19|20)\d\d)\/([a-z]{3})[a-z]*\/(\d{1,2})(?:\/|$)/.exec(path);
  if (named !== null) return dayFrom(named[1], MONTHS.indexOf(named[2] ?? '') + 1, named[3]);
  const compact = /(?:^|[/_-])((?:19|20)\d\d)(\d\d)(\d\d)(?:[/_.-]|$)/.exec(path);
  return compact === null ? null : dayFrom(compact[1], compact[2], compact[3]);
}
