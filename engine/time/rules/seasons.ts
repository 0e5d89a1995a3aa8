import type { Found, Place, Rule } from '../context';
import { calendarDate, dayNumber, formatDay } from '../days';
import { holidayIn } from '../holidays';
import { periodValue, yearValue, type Unit } from '../periods';
import { relOf, yearNear } from '../resolve';
import { date, statedYear } from './month-days';

/** Seasons and holidays: "spring 2023", "last spring", "Easter Sunday", "Thanksgiving week". */

/** The month a season begins in. */
const START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonOfYear(place: Place): Found | null {
  const year = statedYear(place);
  return year === null ? null : date(`${yearValue(year)}-${place.first('season')?.code ?? ''}`);
}

/** "in the spring", "since summer"; "fall" and "spring" are other words too. */
function seasonAlone(place: Place): Found | null {
  const token = place.first('season');
  const previous = place.before(1)?.text ?? '';
  if (!token || !/^(?:the|in|this|early|late|mid|-|since|until|by|during)$/.test(previous))
    return null;
  if (token.text === 'fall' && previous !== 'the' && place.after(1)?.text === 'of') return null;
  const winter = token.code === 'WI';
  // A winter is looked for by its January, which belongs to the year after the one it is named by.
  const year = yearNear(winter ? 1 : (START[token.code] ?? 3) + 1, null, place);
  if (year === null) return null;
  return { ...date(`${yearValue(winter ? year - 1 : year)}-${token.code}`), from: 'reference' };
}

/** "last spring", "this fall", "next winter". */
function relSeason(place: Place): Found | null {
  const rel = relOf(place);
  const season = place.first('season');
  if (!rel || !season || place.reference === null) return null;
  const start = START[season.code] ?? 12;
  const { year, month } = calendarDate(place.reference);
  const begun = start <= month ? year : year - 1;
  const running = place.reference < dayNumber(begun, start + 3, 1);
  const winter = season.code === 'WI';
  const chosen = {
    last: running ? begun - 1 : begun,
    next: begun + 1,
    same: begun,
    latest: begun,
    this: winter && month <= 6 ? year - 1 : year,
  }[rel.code];
  return chosen === undefined ? null : { ...date(`${chosen}-${season.code}`), from: 'reference' };
}

function holiday(place: Place): Found | null {
  const name = place.first('holiday')?.code ?? '';
  const unit = place.first('unit')?.code;
  if (unit !== undefined && unit !== 'W' && unit !== 'WE') return null;
  const stated = statedYear(place);
  const year = stated ?? nearestYear(name, place);
  const day = year === null ? null : holidayIn(name, year);
  if (day === null) return null;
  const value = unit === undefined ? formatDay(day) : periodValue(day, unit satisfies Unit);
  return stated === null ? { ...date(value), from: 'reference' } : date(value);
}

function nearestYear(name: string, place: Place): number | null {
  if (place.reference === null) return null;
  const thisYear = holidayIn(name, calendarDate(place.reference).year);
  if (thisYear === null) return null;
  const { month, day } = calendarDate(thisYear);
  return yearNear(month, day, place);
}

export const SEASON_RULES: readonly Rule[] = [
  { pattern: "season (','|'of')? (year|shortyear)", read: seasonOfYear },
  { pattern: 'season', read: seasonAlone },
  { pattern: 'rel? rel season', read: relSeason },
  { pattern: "holiday unit? ((','|'of'|'in')? year)?", read: holiday },
];
