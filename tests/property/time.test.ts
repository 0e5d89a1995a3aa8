import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  calendarDate,
  dayNumber,
  formatDay,
  isoWeek,
  mondayOf,
  parseDay,
  weekdayOf,
} from '../../engine/time/days';
import { parseEdtf } from '../../engine/time/edtf';
import { findDates } from '../../engine/time/find';
import { intervalOf } from '../../engine/time/intervals';
import { periodOf, periodValue, type Unit } from '../../engine/time/periods';
import { relate } from '../../engine/time/relate';
import { findEnglishDates } from '../../engine/time/english';
import { mayHoldDates } from '../../engine/time/trigger';

const FIRST = parseDay('1000-01-01');
const LAST = parseDay('2199-12-31');
const day = fc.integer({ min: FIRST, max: LAST });
const unit = fc.constantFrom<Unit>('D', 'W', 'WE', 'M', 'Q', 'H', 'SEASON', 'Y', 'DE', 'CE');
const lang = fc.constantFrom('en', 'sr', 'ru', 'de', 'es', 'sq');

const word = fc.constantFrom(
  ...`on in by since the last next this a an 3 12 29 31 2023 1999 '90s 1990s May Monday April Sept. week weeks month months
  years year ago earlier later before after Friday night morning at 9:30 a.m. noon quarter third first half of end early
  late mid - , . and to from now yesterday today recent past few couple every daily two twenty four hundred hours season
  future present current summer Easter Christmas Q3 2020-02-30 29.05.2023 5/6/07 will was said 's \n\n maja godine ponedeljak мая года
  Mai Woche mayo de pasada prill kaluar o'clock GMT tri dana kasnije istog dana prošlog petka krajem majskih zimus Tage später Aprilwahl Pfingstmontag letzten im
  Frühjahr тремя днями ранее весной того же года последний понедельник апрельские del año pasado tres días antes último lunes de
  ditë më vonë e fundit të vitit Духовдану future present current long each once times half 24:61 century decade`.split(
    /\s+/,
  ),
);
const text = fc.oneof(
  fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('day numbers', () => {
  it('go to a date and back', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: dayOfMonth } = calendarDate(number);
        expect(dayNumber(year, month, dayOfMonth)).toBe(number);
        expect(parseDay(formatDay(number))).toBe(number);
      }),
    );
  });

  it('lie in the ISO week they are said to', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, week } = isoWeek(number);
        expect(mondayOf(year, week) + weekdayOf(number) - 1).toBe(number);
      }),
    );
  });

  it('keep their month when stepped by months', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const [from, to] = [calendarDate(number), calendarDate(addMonths(number, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });
});

describe('periods and intervals', () => {
  it('hold the day they were made from', () => {
    fc.assert(
      fc.property(day, unit, (number, kind) => {
        const period = periodOf(periodValue(number, kind));
        // A weekend's value names the week; its days may lie after the one given.
        if (kind !== 'WE') {
          expect(period?.first).toBeLessThanOrEqual(number);
          expect(period?.last).toBeGreaterThanOrEqual(number);
        }
        expect(period?.unit).toBe(kind);
      }),
    );
  });

  it('say the same in EDTF as in days', () => {
    fc.assert(
      fc.property(
        day,
        unit,
        fc.constantFrom(null, 'APPROX', 'START', 'END'),
        fc.constantFrom(null, 'by', 'since'),
        (number, kind, mod, side) => {
          const interval = intervalOf(periodValue(number, kind), { mod, side });
          const parsed = parseEdtf(interval?.edtf ?? '');
          expect(parsed.ok && [parsed.value.first, parsed.value.last]).toEqual([
            interval?.first,
            interval?.last,
          ]);
        },
      ),
    );
  });

  it('relate to each other the same way from both sides', () => {
    fc.assert(
      fc.property(day, unit, day, unit, (a, unitA, b, unitB) => {
        const [left, right] = [
          intervalOf(periodValue(a, unitA)),
          intervalOf(periodValue(b, unitB)),
        ];
        if (!left || !right) throw new Error('a period without days');
        expect(relate(left, right)).toBe(relate(right, left));
        expect(relate(left, left)).toBe('same');
      }),
    );
  });
});

describe('dates of any text', () => {
  it('quote the text, in order, without overlapping', () => {
    fc.assert(
      fc.property(text, day, lang, (written, reference, tag) => {
        let last = 0;
        for (const found of findDates(written, formatDay(reference), { lang: tag })) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(written.slice(found.start, found.end));
          last = found.end;
        }
      }),
    );
  });

  it('have intervals that run forward, through days that exist', () => {
    fc.assert(
      fc.property(text, fc.option(day), lang, (written, reference, tag) => {
        const found = findDates(written, reference === null ? null : formatDay(reference), {
          lang: tag,
        });
        for (const { interval } of found) {
          if (interval?.first == null || interval.last === null) continue;
          expect(formatDay(parseDay(interval.first))).toBe(interval.first);
          expect(parseDay(interval.first)).toBeLessThanOrEqual(parseDay(interval.last));
        }
      }),
    );
  });

  it('are never lost to the check that a text can hold any', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), (words) => {
        const written = words.join(' ');
        if (findEnglishDates(written, FIRST).length > 0) expect(mayHoldDates(written)).toBe(true);
      }),
      { examples: [[['twenty', 'hundred']], [['nineteen', 'ninety']]] },
    );
  });
});
