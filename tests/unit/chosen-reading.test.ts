import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { ReadingSchema } from '../../engine/model/mention';
import { DEFAULT_SETTINGS, SettingsSchema } from '../../engine/model/settings';
import { chosenReading } from '../../platform/chosen-reading';

const mention = (subject: string, kind: string, start: number) => ({
  start,
  end: start + 4,
  subject,
  kind,
  label: subject,
  score: 1,
  block: 0,
  marked: true,
  why: [],
});
const found = (subject: string, kind: string) => ({
  subject,
  kind,
  label: subject,
  mentions: 1,
  differences: 0,
});
const reading = v.parse(ReadingSchema, {
  mentions: [
    mention('kfor', 'body', 0),
    mention('zvecan', 'place', 10),
    mention('clashes', 'event', 20),
  ],
  subjects: [found('kfor', 'body'), found('zvecan', 'place'), found('clashes', 'event')],
  numbers: [
    {
      start: 30,
      end: 32,
      quote: '25',
      question: 'how-many',
      label: 'How many',
      event: 'clashes',
      value: { min: 25, max: 25, approximate: false },
      agrees: [],
      differs: ['one'],
      within: null,
      block: 0,
      marked: true,
    },
  ],
  carries: [],
  gives: [],
});
const chosen = (change: object) =>
  chosenReading(reading, v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, ...change }));
const marked = ({ mentions, numbers }: typeof reading) =>
  [...mentions, ...numbers].filter((one) => one.marked).length;

describe('a reading by the reader’s settings', () => {
  it('is the same by the defaults', () => {
    expect(chosen({})).toEqual(reading);
  });

  it('says nothing of a muted subject, nor of the numbers of a muted event', () => {
    const { mentions, subjects, numbers } = chosen({ muted: ['clashes'] });
    expect(mentions.map(({ subject }) => subject)).toEqual(['kfor', 'zvecan']);
    expect(subjects.map(({ subject }) => subject)).toEqual(['kfor', 'zvecan']);
    expect(numbers).toEqual([]);
  });

  it('marks nothing of a kind that is off, and still lists it', () => {
    const quiet = chosen({ kindsOff: ['place'] });
    expect(quiet.mentions.map((one) => one.marked)).toEqual([true, false, true]);
    expect(quiet.subjects).toHaveLength(3);
  });

  it('marks nothing at all when marks are off, and still lists all', () => {
    const quiet = chosen({ marks: 'off' });
    expect(marked(quiet)).toBe(0);
    expect(quiet.subjects).toEqual(reading.subjects);
  });
});
