import type { Focus } from '../context';
import { calendarDate } from '../days';
import type { DateExpression } from '../expression';
import { periodOf } from '../periods';
import type { Reading, Setting } from './pattern';

/** How far, in characters, a year stays the one a passage tells of. */
const STORY = 400;
/** What stands before a word that begins a sentence, a preposition allowed ("In 2011, ..."). */
const OPENING = /(?:^|[.!?…]["»“”]?\s+)(?:\p{L}+\s)?$/u;

/** What a text has spoken of so far: the last date, and the past year that its passage tells of. */
export class Spoken {
  #focus: Focus | null = null;
  #story: { year: number; end: number; text: string } | null = null;

  /** What is remembered at a place. */
  at(start: number): Pick<Setting, 'focus' | 'year' | 'story'> {
    const told = this.#story !== null && start - this.#story.end <= STORY ? this.#story : null;
    return { focus: this.#focus, year: told?.year ?? null, story: told?.text ?? null };
  }

  /** Takes note of an expression; `lower` is the text it stands in, `thisYear` that of the reference date. */
  note(
    { start, end, value, text }: DateExpression,
    { from }: Reading,
    lower: string,
    thisYear: number,
  ): void {
    const period = periodOf(value.split('/')[0] ?? '');
    if (period === null) return;
    this.#focus = { day: period.first, unit: period.unit, text };
    // A bare year may be said in passing; a whole date or a month of another year begins a story, and so does "a year ago".
    const opens = (): boolean => OPENING.test(lower.slice(Math.max(0, start - 30), start));
    const isReckoned = from === 'reference';
    const isExact = period.unit === 'D' || period.unit === 'M';
    const { year } = calendarDate(period.first);
    const tells = isReckoned
      ? period.unit === 'Y' && year === thisYear - 1
      : from !== 'focus' && from !== 'story' && (isExact || opens());
    if (tells) this.#story = { year, end, text };
    else if (isReckoned) this.#story = null;
  }
}
