import type { Focus, Found, Memory } from './context';
import { calendarDate, type DayNumber } from './days';
import { periodOf } from './periods';

/** How many tokens a quarter or a year stays what a passage is about. */
const SPAN = 120;
const STORY = 60;

/** Keeps what a text spoke of last, for the expressions that reckon from it. */
export class Recall {
  focus: Focus | null = null;
  #quarter: { day: DayNumber; index: number } | null = null;
  #year: { year: number; index: number } | null = null;

  /** What is remembered at a token. */
  at(index: number): Memory {
    const quarter = this.#quarter && index - this.#quarter.index <= SPAN ? this.#quarter.day : null;
    const year = this.#year && index - this.#year.index <= STORY ? this.#year.year : null;
    return { focus: this.focus, quarter, year };
  }

  /** Takes note of an expression that begins at a token. */
  note(
    expression: { type: string; value: string; text: string },
    index: number,
    found: Found,
  ): void {
    if (found.aside === true || (found.type !== 'DATE' && found.type !== 'TIME')) return;
    const period = periodOf(expression.value.split('/')[0] ?? '');
    if (!period) return;
    this.focus = { day: period.first, unit: period.unit, text: expression.text };
    if (period.unit === 'Q') this.#quarter = { day: period.first, index };
    // A bare year may be said in passing; a whole date or a month of another year begins a story.
    const told = period.unit === 'D' || period.unit === 'M' || found.opens === true;
    if (found.from === undefined && told)
      this.#year = { year: calendarDate(period.first).year, index };
    else if (found.from === 'reference') this.#year = null;
  }
}
