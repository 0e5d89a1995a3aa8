import { describe, expect, it } from 'vitest';
import { findDates } from '../../engine/time/find';
import { sinceThen } from '../../engine/time/since';

/** What the first expression of a text means, seen from 29 May 2025. */
function read(text: string, reference: string | null = '2025-05-29'): string | undefined {
  const [found] = findDates(text, reference);
  if (found === undefined) return undefined;
  const { text: quote, value, isDistance } = sinceThen(found, text, reference);
  return `${quote}=${value}${isDistance === true ? ' back' : ''}`;
}

describe('how long ago something was', () => {
  it.each([
    ['Two years after the fire the bridge is shut.', 'Two years after=2023 back'],
    ['A year since the fire, it is shut.', 'A year since=2024 back'],
    ['Six months on from the fire it is shut.', 'Six months on from=2024-11 back'],
    ['Twelve months have passed since the fire.', 'Twelve months have passed since=2024-05 back'],
  ])('is the date that far back: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['It took two years to mend.', 'two years=P2Y'],
    ['Two days after the fire the minister came.', 'Two days=P2D'],
    ['Ten years after', 'Ten years=P10Y'],
  ])('is no date where it is something else: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is no date of a text without a day', () => {
    expect(read('Two years after the fire the bridge is shut.', null)).toBe('Two years=P2Y');
  });
});
