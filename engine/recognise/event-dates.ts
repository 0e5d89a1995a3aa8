import type { LexiconEvent } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { DateInterval, Day } from '../model/dates';
import { formatDay, parseDay, yearsFrom, yearsOn } from '../time/days';
import { relate } from '../time/relate';
import { nearestDate, SAME_CLAUSE, withoutReckoning, wordsBetween } from './date-beside';
import { publishedOf, type Narrative, type PageDate, type Sentence } from './narrative';
import { quoted, type Reason } from './reasons';
import { isStatement } from './speech';

/** How well the dates around a cue fit an event: -1 not well, 0 nothing known, up to 3 for its very day beside the cue. */
export interface DateEvidence {
  readonly level: number;
  /** For the reader; null where the date says nothing. */
  readonly why: Reason | null;
  /** It stands in the cue's own sentence and says no more than the month or the like. */
  readonly isCoarse?: boolean;
  /** It stands right beside the cue ("the April vote"). */
  readonly isTight?: boolean;
}

const NONE: DateEvidence = { level: 0, why: null };
/** Other dates around speak against it. */
const DOUBTFUL: DateEvidence = { level: -1, why: null };

/** What is known to have happened "by" a day was news when it was told. */
const DAYS_BEFORE_BY = 7;
/** News of an event appears within days; then it is one of several. */
const FRESH_DAYS = 10;
const RECENT_DAYS = 75;
/** Dates this far from the event tell of another time altogether. */
const ANOTHER_TIME_DAYS = 60;
/** And these, of another year, in the sentence before too. */
const ANOTHER_YEAR_DAYS = 300;
/** What a sentence tells beside another date is within weeks of it ("reinforced in June, after …"). */
const SAME_STORY_DAYS = 35;
/** So many sentences back a date still holds. */
const HOLDS = 2;

const closed = new WeakMap<LexiconEvent, DateInterval>();

/** The days an event took, with an open beginning closed. */
export function daysOf(event: LexiconEvent): DateInterval {
  const { happened } = event;
  if (happened.first !== null || happened.last === null) return happened;
  let days = closed.get(event);
  if (days === undefined) {
    const first = formatDay(parseDay(happened.last) - DAYS_BEFORE_BY);
    days = { ...happened, first, precision: 'range' };
    closed.set(event, days);
  }
  return days;
}

/**
 * What the dates say for a cue.
 *
 * @param told the page is known to tell of the event or of others beside it; then a date reckoned from another one does not rule it out
 * @returns null where its own date rules the event out
 */
export function dateEvidence(
  event: LexiconEvent,
  cue: CueHit,
  sentence: Sentence,
  narrative: Narrative,
  told = false,
): DateEvidence | null {
  const days = daysOf(event);
  const published = publishedOf(sentence, narrative);
  if (isBefore(event, published)) return null;
  const fits = (date: PageDate): boolean => fit(date, days, 3) !== null;
  const nearest = nearestDate(cue, sentence, narrative, (date) => !isHour(date) || fits(date));
  // Another cue has the date; where no clause ends between it and this one it is of that day too.
  if (
    nearest?.isRivals === true &&
    (!nearest.isOfSaying || isStatement(event)) &&
    nearest.cost <= SAME_CLAUSE &&
    fit(nearest.date, days, 3) === null
  )
    return isReckoned(nearest.date) ? DOUBTFUL : null;
  const own =
    nearest === null || nearest.isRivals
      ? null
      : withoutReckoning(nearest.date, cue, sentence, published);
  if (own !== null) {
    const evidence = fit(own, days, 3);
    if (evidence === null && isReckoned(own)) return told ? NONE : DOUBTFUL;
    if (evidence === null) return isLoose(own, event, published) ? DOUBTFUL : null;
    const isTight = wordsBetween(cue, own, sentence, narrative) <= 1;
    return { ...evidence, isTight, isCoarse: evidence.level === 2 && days.precision === 'day' };
  }
  const others = sentence.dates
    .filter((date) => !isHour(date))
    .map((date) => ({ date, away: apart(date.interval, days) }));
  if (others.some(({ away }) => away > ANOTHER_TIME_DAYS)) {
    const mayFit = others.some(({ date }) => fits(date) || (told && isReckoned(date)));
    return mayFit ? NONE : DOUBTFUL;
  }
  const before = inherited(sentence, narrative);
  if (before !== null) {
    const evidence = fit(before, days, 2);
    if (evidence !== null) return evidence;
    const away = apart(before.interval, days);
    if (away > ANOTHER_TIME_DAYS && !(told && isReckoned(before)))
      return away < ANOTHER_YEAR_DAYS || isReckoned(before) || isOld(event, published)
        ? DOUBTFUL
        : null;
  }
  const news = fromPublication(published, days);
  const near = others.find(({ away }) => away <= SAME_STORY_DAYS)?.date;
  if (news.level >= 1 || near === undefined || isLasting(event)) return news;
  const text = quoted(near.text);
  return { level: 1, why: (words) => words.t('reasonNear', { text: text(words) }) };
}

/**
 * Whether a date says little of a text that looks back: "today" stands beside what was then, and "on the Friday" is the one of the days
 * told of, not the last before the page.
 */
export function isLoose(
  { text, interval }: PageDate,
  event: LexiconEvent,
  published: Day | null,
): boolean {
  const { first: day, last: end } = interval;
  const { last: happened } = event.happened;
  if (day === null || published === null || happened === null) return false;
  if (/\d/u.test(text)) return false;
  if (day !== end) return isOld(event, published) && isSameSeason(interval, event);
  if (day === published) return isOld(event, published);
  // Whoever speaks, speaks every week.
  if (isStatement(event)) return false;
  const isSameWeekday = (parseDay(day) - parseDay(happened)) % WEEK_DAYS === 0;
  return isSameWeekday && parseDay(published) - parseDay(happened) > WEEK_DAYS;
}

/** "The morning", "noon", "8 a.m.": taken for the page's own day where no day is named, but it may be of any that the text is speaking of. */
const HOUR =
  /^(?:(?:the|early|late|mid)[\s-]+)*(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk)$|^\d{1,2}(?:[.:]\d{2})?(?:\s*(?:[ap]\.?\s?m\.?|hours|GMT|CET|local time))*$/iu;

function isHour({ type, text }: PageDate): boolean {
  return type === 'TIME' && HOUR.test(text);
}

const WEEK_DAYS = 7;

/** Whether a month or season without a year is an event's own but for the year: "the April vote" a year later may be either. */
function isSameSeason({ first: from, last: to }: DateInterval, event: LexiconEvent): boolean {
  const { first: begin } = daysOf(event);
  if (from === null || to === null || begin === null) return false;
  const years = yearsFrom(begin, from);
  return years > 0 && yearsOn(from, -years) <= begin && begin <= yearsOn(to, -years);
}

/** Whether a page was published before an event. */
export function isBefore(event: LexiconEvent, published: Day | null): boolean {
  const { first: begin } = daysOf(event);
  return published !== null && begin !== null && published < begin;
}

/** Whether a date is of another time than an event altogether. */
export function isOfAnotherTime(date: DateInterval, event: LexiconEvent): boolean {
  return apart(date, daysOf(event)) > ANOTHER_TIME_DAYS;
}

/** Whether a page was published so long after an event that what it says without a date is more likely of other things. */
export function isOld({ happened }: LexiconEvent, published: Day | null): boolean {
  return (
    published !== null &&
    happened.last !== null &&
    parseDay(published) - parseDay(happened.last) > RECENT_DAYS
  );
}

/** Longer than this is a state of things, not a happening. */
const LONGEST_HAPPENING_DAYS = 10;

/** Whether an event went on for more than a few days, so that any day in it fits. */
export function isLasting({
  happened: { precision, first: from, last: to },
}: LexiconEvent): boolean {
  if (precision !== 'range' || from === null || to === null) return false;
  return parseDay(to) - parseDay(from) > LONGEST_HAPPENING_DAYS;
}

/** The last date of the sentences before, in the same block. */
function inherited(sentence: Sentence, { sentences }: Narrative): PageDate | null {
  for (let back = 1; back <= HOLDS; back += 1) {
    const previous = sentences[sentence.index - back];
    if (previous === undefined || previous.block !== sentence.block) return null;
    const date = previous.dates.findLast((each) => !isHour(each));
    if (date !== undefined) return date;
  }
  return null;
}

function fit(date: PageDate, days: DateInterval, best: number): DateEvidence | null {
  const relation = relate(date.interval, days);
  if (relation === 'unknown') return null;
  if (relation === 'contradicts') return goesOn(date.interval, days, best);
  const level = isVast(date.interval, days)
    ? 0
    : relation === 'same' || isFine(date.interval)
      ? best
      : best - 1;
  const text = quoted(date.text);
  const why: Reason = (words) => `${text(words)} = ${words.date(date.interval)}`;
  return { level, why: level === 0 ? null : why };
}

/** Words that reckon from a date named before, which may stand in another paragraph. */
const FROM_ANOTHER =
  /\b(?:previous|preceding|following|that|same|next|later|earlier|before|after)\b/iu;

/** Whether a date is reckoned from another one, perhaps from the wrong one: "three days later" after a date named in passing. */
export function isReckoned({ text, derivation, isDistance }: PageDate): boolean {
  return (
    isDistance === true || derivation?.includes('seen from') === true || FROM_ANOTHER.test(text)
  );
}

/** What was under way by a day is still told of in the weeks after ("the troops will arrive on Sunday"). */
export const UNDER_WAY_DAYS = 21;

function goesOn(date: DateInterval, days: DateInterval, best: number): DateEvidence | null {
  if (days.precision !== 'range' || days.first === null || days.last === null) return null;
  if (!days.edtf.startsWith('..') || date.first === null) return null;
  const after = parseDay(date.first) - parseDay(days.last);
  if (after <= 0 || after > UNDER_WAY_DAYS) return null;
  const { last: end } = days;
  return { level: best - 1, why: (words) => words.t('reasonSoonAfter', { date: words.day(end) }) };
}

/** A decade or "since 2008" holds much besides; "since late May" begins with what went on since. */
function isVast(date: DateInterval, days: DateInterval): boolean {
  if (date.precision === 'decade' || date.first === null) return true;
  if (date.last !== null || days.first === null) return false;
  return Math.abs(parseDay(date.first) - parseDay(days.first)) > SAME_STORY_DAYS;
}

function isFine({ precision }: DateInterval): boolean {
  return precision === 'day' || precision === 'week';
}

function fromPublication(published: Day | null, days: DateInterval): DateEvidence {
  if (published === null || days.last === null) return NONE;
  const after = parseDay(published) - parseDay(days.last);
  if (after > RECENT_DAYS) return NONE;
  const why: Reason = (words) =>
    after <= 0
      ? words.t('reasonAtTheTime', { date: words.day(published) })
      : words.t('reasonDaysAfter', { n: after });
  return { level: after <= FRESH_DAYS ? 1.5 : 1, why };
}

/** Days between two intervals; 0 where they touch. */
export function apart(a: DateInterval, b: DateInterval): number {
  const [from, to] = [Math.max(first(a), first(b)), Math.min(last(a), last(b))];
  return Math.max(0, from - to);
}

function first({ first: day }: DateInterval): number {
  return day === null ? -Infinity : parseDay(day);
}

function last({ last: day }: DateInterval): number {
  return day === null ? Infinity : parseDay(day);
}
