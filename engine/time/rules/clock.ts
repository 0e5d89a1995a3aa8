import type { Found, Place, Rule } from '../context';
import { formatDay, type DayNumber } from '../days';
import { lastWeekday, weekdayNear } from '../resolve';
import type { Token } from '../tokens';

/** Times of day, alone or with their day: "9 a.m. Tuesday", "Monday at 14:30", "noon". */

function time(place: Place): Found | null {
  const clock = clockOf(place);
  if (clock === null) return null;
  const day = dayOf(place);
  return {
    type: 'TIME',
    value: `${day === null ? 'XXXX-XX-XX' : formatDay(day)}${clock}`,
    from: 'reference',
  };
}

function dayOf(place: Place): DayNumber | null {
  const weekday = place.first('weekday');
  if (weekday)
    return place.first('rel') && place.reference !== null
      ? lastWeekday(weekday.value, place.reference - 1)
      : weekdayNear(weekday.value, place);
  const deictic = place.first('deictic');
  if (deictic && place.reference !== null)
    return place.reference + Number.parseInt(deictic.code, 10);
  return place.focus?.unit === 'D' ? place.focus.day : place.reference;
}

/** "T09:00" of the time matched. */
function clockOf(place: Place): string | null {
  const noon = place.first('noon');
  // Not the film, and not a figure of speech.
  if (noon) return /^(?:high|of)$/.test(place.before(1)?.text ?? '') ? null : noon.code;
  const token = place.tokens.find(({ kind }) => /^(?:clock|d|num|year)$/.test(kind));
  if (!token) return null;
  const [hour, minute] = hourAndMinute(token, place.first('tz') !== undefined);
  const half = place.first('ampm')?.code;
  const full = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  if (!Number.isInteger(full) || full > 24 || minute > 59) return null;
  return `T${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** Of "9:30", "9", "nine", and before a time zone "0830". */
function hourAndMinute(token: Token, zone: boolean): [hour: number, minute: number] {
  if (token.kind === 'clock') {
    const [hour = 0, minute = 0] = token.text.split(':').map(Number);
    return [hour, minute];
  }
  const military = zone && /^\d{4}$/.test(token.text);
  return military ? [Math.floor(token.value / 100), token.value % 100] : [token.value, 0];
}

function zonedTime(place: Place): Found | null {
  return /^\d{4}$/.test(place.tokens[0]?.text ?? '') ? time(place) : null;
}

const TIME = '((n ampm)|(clock ampm?)|noon|(n "o\'clock"))';
const DAY = '(weekday|deictic)';

export const CLOCK_RULES: readonly Rule[] = [
  { pattern: `${TIME} tz? (',' | 'on')? ${DAY}`, read: time },
  { pattern: `${DAY} (','? 'at')? ${TIME} tz?`, read: time },
  { pattern: `${TIME} tz?`, read: time },
  { pattern: '(year|num) tz', read: zonedTime },
];
