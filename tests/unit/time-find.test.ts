import { describe, expect, it } from 'vitest';
import { findDates } from '../../engine/time/find';

/** `quote=value` of every expression, in order. */
function read(text: string, reference: string | null = '2023-06-01') {
  return findDates(text, reference).map((found) => `${found.text}=${found.value}`);
}

describe('findDates', () => {
  it('reads weekdays and weeks from the day of the article', () => {
    expect(read('Troops arrived after Monday’s unrest.')).toEqual(['Monday=2023-05-29']);
    expect(read('Unrest broke out last week.', '2023-05-30')).toEqual(['last week=2023-W21']);
  });

  it('gives the days, their precision and how they were worked out', () => {
    const [found] = findDates('The hall was closed last week.', '2023-05-30');
    expect(found?.interval).toEqual({
      edtf: '2023-05-22/2023-05-28',
      first: '2023-05-22',
      last: '2023-05-28',
      precision: 'week',
      derivation: '“last week” in a text of 30 May 2023',
    });
  });
});
