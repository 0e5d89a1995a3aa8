import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, dayOfMachineDate } from '../../page/machine-date';
import { dayOfAddress } from '../../page/published-address';
import { writtenDates } from '../../page/written-date';

const FIRST = Date.UTC(1995, 0, 1);
const LAST = Date.UTC(2060, 11, 31);
const anyDay = fc
  .integer({ min: 0, max: (LAST - FIRST) / 86_400_000 })
  .map((days) => new Date(FIRST + days * 86_400_000).toISOString().slice(0, 10));

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

test('a machine date means the day it shows, in whatever form and zone', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('T23:59:59Z', 'T00:30+14:00', ' 12:00', ''),
      (day, time) => {
        expect(dayOfMachineDate(day + time)).toBe(day);
        expect(dayOfMachineDate(day.replaceAll('-', '/'))).toBe(day);
        expect(dayOfMachineDate(day.replaceAll('-', ''))).toBe(day);
        expect(dayOfMachineDate(utc(day).toUTCString())).toBe(day);
      },
    ),
  );
});

test('a date as people write it is found where it stands, in each language', () => {
  const langs = fc.constantFrom(
    'en-US',
    'en-GB',
    'de',
    'fr',
    'es',
    'it',
    'pt',
    'nl',
    'ru',
    'uk',
    'sr',
    'sq',
    'pl',
  );
  const lead = fc.constantFrom('', 'Published ', '| ', '12:30 – ');
  fc.assert(
    fc.property(anyDay, langs, lead, (day, lang, before) => {
      const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      const written = new Intl.DateTimeFormat(lang, style).format(utc(day));
      const [found] = writtenDates(`${before}${written} news`, lang);
      expect(found?.day, written).toBe(day);
      expect(found?.start).toBe(before.length);
    }),
  );
});

test('figures are read in the order of the language', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('en-US', 'en-GB', 'de', 'fr', 'sr-Latn'), (day, lang) => {
      const style = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
      const written = new Intl.DateTimeFormat(lang, style).format(utc(day));
      expect(writtenDates(written, lang)[0]?.day, written).toBe(day);
    }),
  );
});

test('an address gives the day that stands in it', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('/', '-', ''), (day, mark) => {
      const address = `https://news.example/world/${day.replaceAll('-', mark)}/title`;
      expect(dayOfAddress(address)).toBe(day);
    }),
  );
});

test('what is found is a day of the calendar, whatever the text', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'0123456789-/. TMay,deth'.split('')),
    maxLength: 40,
  });
  fc.assert(
    fc.property(text, (noise) => {
      const days = [dayOfMachineDate(noise), dayOfAddress(`/${noise}`)];
      for (const day of [...days, ...writtenDates(noise, 'en').map((date) => date.day)]) {
        if (day !== null) expect(utc(day).toISOString().slice(0, 10)).toBe(day);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('there is no 30th of February', () => {
  expect(dayFrom(2023, 2, 30)).toBeNull();
  expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
  expect(dayOfMachineDate('2023-13-01')).toBeNull();
});

test.each([
  ['sr-Latn', '29. maja 2023. u 14.05', '2023-05-29'],
  ['sr', '3. септембра 2023.', '2023-09-03'],
  ['hr', '5. lipnja 2023.', '2023-06-05'],
  ['bs', '29. maja 2023.', '2023-05-29'],
  ['sq', '29 maj 2023', '2023-05-29'],
  ['mk', '29 мај 2023', '2023-05-29'],
  ['en', 'Sept. 3, 2023', '2023-09-03'],
  ['fr', '3 juil. 2023', '2023-07-03'],
  ['de', '1. Juni 2023', '2023-06-01'],
  ['xx_bad', '3 July 2023', '2023-07-03'],
])('%s: %s', (lang, text, day) => {
  expect(writtenDates(text, lang)[0]?.day).toBe(day);
});
