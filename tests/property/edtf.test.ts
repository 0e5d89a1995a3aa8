import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf, precisionOf, type EdtfInterval } from '../../engine/time/edtf';

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Days from 1 January 1 to 31 December 9998, counted in another way than the parser does. */
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const year = fc.integer({ min: 1, max: 9998 }).map((value) => pad(value, 4));
const part = (min: number, max: number) =>
  fc.tuple(year, fc.integer({ min, max })).map(([y, m]) => `${y}-${pad(m, 2)}`);
const decade = fc.integer({ min: 1, max: 998 }).map((value) => `${pad(value, 3)}X`);
const plain = fc.oneof(day, year, part(1, 12), part(21, 24), part(33, 36), decade);
const date = fc.tuple(plain, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''));
const side = fc.oneof(date, fc.constant('..'));

function read(text: string): EdtfInterval {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

describe('EDTF', () => {
  it('is read for every date it can write, from first day to last', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { first, last, edtf } = read(text);
        expect(edtf).toBe(text);
        expect(first !== null && last !== null && first <= last).toBe(true);
      }),
    );
  });

  it('gives only days that are in the calendar', () => {
    fc.assert(
      fc.property(date, (text) => {
        const { first, last } = read(text);
        for (const found of [first, last]) {
          expect(new Date(`${found ?? ''}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found);
        }
      }),
    );
  });

  it('takes a day for a day exactly when the calendar has it', () => {
    const any = fc.tuple(year, fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(any, ([y, m, d]) => {
        const text = `${y}-${pad(m, 2)}-${pad(d, 2)}`;
        const time = Date.parse(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
        expect(parseEdtf(text).ok).toBe(exists);
      }),
    );
  });

  it('writes an interval so that it is read back alike', () => {
    fc.assert(
      fc.property(side, side, (from, to) => {
        const result = parseEdtf(`${from}/${to}`);
        if (!result.ok) return;
        const { first, last, precision } = result.value;
        expect(read(formatEdtf(result.value))).toMatchObject({ first, last, precision });
        expect(precisionOf(first, last)).toBe(precision);
      }),
    );
  });

  it('writes a plain date as it was, whatever its unit', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(formatEdtf(read(text))).toBe(text);
      }),
    );
  });

  it('refuses an interval exactly when it would end before it begins', () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const [first, last] = [read(from).first ?? '', read(to).last ?? ''];
        expect(parseEdtf(`${from}/${to}`).ok).toBe(first <= last);
      }),
    );
  });

  it('answers any text with an interval or a reason, never with an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX/.~?%-]{0,24}$/)), (text) => {
        const result = parseEdtf(text);
        if (!result.ok) expect(result.error).not.toBe('');
      }),
    );
  });
});
