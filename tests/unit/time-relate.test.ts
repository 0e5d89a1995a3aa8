import { describe, expect, it } from 'vitest';
import { findDates } from '../../engine/time/find';
import { intervalOf } from '../../engine/time/intervals';
import { relate } from '../../engine/time/relate';

const EVENT = intervalOf('2023-05-29');

function relationOf(text: string, reference: string): string {
  const interval = findDates(text, reference)[0]?.interval;
  if (!interval || !EVENT) throw new Error(`no date in “${text}”`);
  return relate(interval, EVENT);
}

describe('relate', () => {
  it.each([
    ['on Monday', '2023-06-01', 'same'],
    ['on 29 May 2023', '2024-01-01', 'same'],
    ['in May', '2023-06-01', 'within'],
    ['earlier this week', '2023-06-01', 'within'],
    ['late May', '2023-06-12', 'within'],
    ['in 2023', '2024-06-01', 'within'],
    ['since 2008', '2023-06-01', 'within'],
    ['by Tuesday', '2023-05-29', 'within'],
    // "Last week", written on the Thursday after: used loosely, the Monday before may be meant.
    ['last week', '2023-06-01', 'overlaps'],
    ['a year ago', '2024-06-01', 'within'],
    ['two years ago', '2024-06-01', 'overlaps'],
    ['on Tuesday', '2023-06-01', 'contradicts'],
    ['in August', '2023-09-01', 'contradicts'],
    ['last week', '2023-06-15', 'contradicts'],
    ['in 2011', '2023-06-01', 'contradicts'],
    ['on 29 May 2022', '2023-06-01', 'contradicts'],
    ['10 years ago', '2023-06-01', 'contradicts'],
  ])('%s, written %s: %s', (text, reference, expected) => {
    expect(relationOf(text, reference)).toBe(expected);
  });

  it('says nothing of an unknown date', () => {
    const unknown = {
      edtf: '',
      first: null,
      last: null,
      precision: 'unknown',
      derivation: null,
    } as const;
    expect(EVENT && relate(unknown, EVENT)).toBe('unknown');
  });
});
