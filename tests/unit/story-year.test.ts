import { describe, expect, it } from 'vitest';
import { readerOfYearless } from '../../engine/recognise/story-year';
import { findDates } from '../../engine/time/find';
import type { PageDate } from '../../engine/recognise/narrative';
import { KOSOVO, lexiconOf } from '../support/small-pack';

const { events } = lexiconOf(KOSOVO).data;

/** The days that the dates of a text are read as, in a page of a day that states some years. */
function read(published: string, years: string[], text: string): string[] {
  const dates = findDates(text, published).flatMap((date): PageDate[] =>
    date.interval === null ? [] : [{ ...date, interval: date.interval }],
  );
  const reader = readerOfYearless(events, dates, new Set(years), published);
  return dates.map((date) => reader(date).interval.edtf);
}

describe('dates without a year', () => {
  it('are of the year that the text tells of', () => {
    expect(read('2024-11-20', ['2023'], 'On 31 May he spoke.')).toEqual(['2023-05-31']);
    expect(read('2024-11-20', ['2023'], 'In late May they met.')).toEqual([
      '2023-05-16/2023-05-31',
    ]);
  });

  it('are of that year too where they name the very day of an event', () => {
    expect(read('2025-03-12', [], 'It happened on May 29.')).toEqual(['2023-05-29']);
    expect(read('2025-03-12', [], 'It happened on May 28.')).toEqual(['2025-05-28']);
  });

  it('are news where they are close to the day of the page', () => {
    expect(read('2024-06-01', ['2023'], 'On 30 May they met.')).toEqual(['2024-05-30']);
    // But for the very day of an event, whose anniversary it is.
    expect(read('2024-06-01', ['2023'], 'On 29 May they met.')).toEqual(['2023-05-29']);
    expect(read('2024-05-29', ['2023'], 'It began in the last week of May.')).toEqual([
      '2023-05-27/2023-06-02',
    ]);
  });

  it('stay as they are where the text says the year, or is of the year itself', () => {
    expect(read('2024-11-20', ['2023'], 'On 31 May 2022 he spoke.')).toEqual(['2022-05-31']);
    expect(read('2023-06-01', ['2023'], 'On 29 May they met.')).toEqual(['2023-05-29']);
    // What a text looks back to lies before it.
    expect(
      read('2023-05-26', ['2023'], 'On 23 April they voted, months after last November.'),
    ).toEqual(['2023-04-23', '2022-11']);
    expect(read('2024-11-20', ['2023'], 'They met on Monday.')).toEqual(['2024-11-18']);
  });
});
