import * as v from 'valibot';
import { DaySchema, type Day } from '../../../engine/model/dates';
import { findDates } from '../../../engine/time/find';
import { readRecords } from './json-lines';

/** `dct`: the day the text was written. `reference`: day and time of it, for single sentences. */
const RecordSchema = v.union([
  v.object({ id: v.string(), dct: DaySchema, text: v.string() }),
  v.object({
    id: v.string(),
    reference: v.pipe(
      v.string(),
      v.transform((time) => time.slice(0, 10)),
      DaySchema,
    ),
    input: v.string(),
  }),
]);

/** `{id, timexes: [{start, end, text, type, value, mod?}]}`; offsets in UTF-16 units. */
export function predictDates(path: string) {
  return readRecords(path, RecordSchema).map((record) =>
    'dct' in record
      ? { id: record.id, timexes: timexes(record.text, record.dct) }
      : { id: record.id, expected: timexes(record.input, record.reference) },
  );
}

function timexes(text: string, day: Day) {
  return findDates(text, day).map(({ start, end, text: quote, type, value, mod }) => ({
    start,
    end,
    text: quote,
    type,
    value,
    ...(mod === null ? {} : { mod }),
  }));
}
