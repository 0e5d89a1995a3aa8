import { dayNumber, easter, orthodoxEaster, weekdayOf, type DayNumber } from './days';

/** A holiday as it is written, and the day it falls on. */
interface Holiday {
  name: string;
  words: readonly string[];
}

/** The n-th (or, if negative, n-th last) weekday of a month. */
function nth(year: number, month: number, weekday: number, n: number): DayNumber {
  if (n > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (n - 1) * 7;
  }
  const last = dayNumber(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + (n + 1) * 7;
}

const fixed = (month: number, day: number) => (year: number) => dayNumber(year, month, day);

/** Names joined by "|" are the same day. Longer names come before the shorter ones they begin with. */
const DAYS: Readonly<Record<string, (year: number) => DayNumber>> = {
  "new year's eve|new years eve|new year eve": fixed(12, 31),
  "new year's day|new years day|new year's": fixed(1, 1),
  'orthodox christmas day|orthodox christmas': fixed(1, 7),
  'christmas eve': fixed(12, 24),
  'christmas day|christmas|xmas': fixed(12, 25),
  'boxing day': fixed(12, 26),
  epiphany: fixed(1, 6),
  'martin luther king day|martin luther king jr. day|mlk day': (year) => nth(year, 1, 1, 3),
  'groundhog day': fixed(2, 2),
  "valentine's day|valentines day|valentine's": fixed(2, 14),
  "presidents' day|presidents day|president's day": (year) => nth(year, 2, 1, 3),
  "international women's day|women's day": fixed(3, 8),
  "st. patrick's day|st patrick's day|saint patrick's day": fixed(3, 17),
  "april fools' day|april fool's day|april fools day": fixed(4, 1),
  'orthodox easter sunday|orthodox easter': orthodoxEaster,
  'orthodox good friday': (year) => orthodoxEaster(year) - 2,
  'palm sunday': (year) => easter(year) - 7,
  'maundy thursday': (year) => easter(year) - 3,
  'good friday': (year) => easter(year) - 2,
  'easter sunday': easter,
  'easter monday': (year) => easter(year) + 1,
  easter: easter,
  'ash wednesday': (year) => easter(year) - 46,
  'ascension day': (year) => easter(year) + 39,
  'whit monday': (year) => easter(year) + 50,
  pentecost: (year) => easter(year) + 49,
  'earth day': fixed(4, 22),
  'anzac day': fixed(4, 25),
  'may day': fixed(5, 1),
  'victory day': fixed(5, 9),
  'europe day': fixed(5, 9),
  "mother's day|mothers day": (year) => nth(year, 5, 7, 2),
  'memorial day': (year) => nth(year, 5, 1, -1),
  "father's day|fathers day": (year) => nth(year, 6, 7, 3),
  juneteenth: fixed(6, 19),
  "vidovdan|st. vitus day|st vitus day|st. vitus' day|saint vitus day": fixed(6, 28),
  'bastille day': fixed(7, 14),
  'labor day|labour day': (year) => nth(year, 9, 1, 1),
  'columbus day': (year) => nth(year, 10, 1, 2),
  halloween: fixed(10, 31),
  "all saints' day|all saints day": fixed(11, 1),
  'election day': (year) => nth(year, 11, 1, 1) + 1,
  "veterans day|veterans' day|armistice day|remembrance day": fixed(11, 11),
  'thanksgiving day|thanksgiving': (year) => nth(year, 11, 4, 4),
  'black friday': (year) => nth(year, 11, 4, 4) + 1,
};

/** Holidays by their first word, longest first. */
export const HOLIDAYS: ReadonlyMap<string, readonly Holiday[]> = index();

/** The day a holiday of that name (one of `DAYS`' keys) falls on. */
export function holidayIn(name: string, year: number): DayNumber | null {
  return DAYS[name]?.(year) ?? null;
}

function index(): Map<string, Holiday[]> {
  const byFirst = new Map<string, Holiday[]>();
  for (const key of Object.keys(DAYS)) {
    for (const written of key.split('|')) {
      const parts = written.match(/'s(?![a-z])|[a-z]+|[^\sa-z]/g) ?? [];
      const first = parts[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { name: key, words: parts }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
