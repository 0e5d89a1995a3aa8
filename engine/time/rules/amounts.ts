import type { Place } from '../context';

/** "a" is one, "a couple of" two; null for "several" and the like. */
export function countOf(place: Place): number | null {
  const number = place.tokens.find(({ kind }) => kind === 'num' || kind === 'd');
  if (number) return number.value;
  const vague = place.first('vague');
  if (vague) return vague.code === '2' ? 2 : vague.code === '12' ? 12 : null;
  return place.has('a') || place.has('an') || place.has('one')
    ? place.has('half')
      ? 0.5
      : 1
    : null;
}

/** ISO 8601 duration of so many units; "X" for an unknown number. */
export function durationValue(count: number | null, code: string): string {
  const number = count === null ? 'X' : String(Math.round(count * 100) / 100);
  const times = (factor: number) => (count === null ? 'X' : String(Math.round(count * factor)));
  switch (code) {
    case 'TS':
    case 'TM':
      return `PT${number}${code.slice(1)}`;
    case 'TH':
      return count !== null && count % 1 !== 0 ? hours(count) : `PT${number}H`;
    case 'F':
      return `P${times(2)}W`;
    case 'WE':
      return `P${number}WE`;
    case 'DE':
      return count === null ? 'PXDE' : `P${times(10)}Y`;
    case 'CE':
      return count === null ? 'PXCE' : `P${times(100)}Y`;
    default:
      return `P${number}${code}`;
  }
}

function hours(count: number): string {
  const whole = Math.floor(count);
  const minutes = Math.round((count - whole) * 60);
  return whole === 0 ? `PT${minutes}M` : `PT${whole}H${minutes}M`;
}
