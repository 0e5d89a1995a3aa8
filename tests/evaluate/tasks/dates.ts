import * as v from 'valibot';
import { DaySchema, type Day } from '../../../engine/model/dates';
import { findDates } from '../../../engine/time/find';
import { pair } from '../pair';
import { relaxed, sum } from '../tally';
import { readRecords } from './json-lines';
import { figuresOf, spanFigures, type Task } from './task';

const TimexSchema = v.object({
  start: v.number(),
  end: v.number(),
  value: v.string(),
  alt: v.optional(v.array(v.string()), []),
});

/** `dct`: the day the text was written. */
const DocumentSchema = v.pipe(
  v.object({
    id: v.string(),
    dct: DaySchema,
    text: v.string(),
    timexes: v.optional(v.array(TimexSchema), []),
  }),
  v.transform(({ id, dct, text, timexes }) => ({
    id,
    day: dct,
    text,
    right: timexes,
    key: 'timexes' as const,
  })),
);

/** `reference`: day and time from which a single sentence is to be understood. */
const SentenceSchema = v.pipe(
  v.object({
    id: v.string(),
    reference: v.pipe(
      v.string(),
      v.transform((time) => time.slice(0, 10)),
      DaySchema,
    ),
    input: v.string(),
    expected: v.optional(v.array(TimexSchema), []),
  }),
  v.transform(({ id, reference, input, expected }) => ({
    id,
    day: reference,
    text: input,
    right: expected,
    key: 'expected' as const,
  })),
);

const RecordSchema = v.union([DocumentSchema, SentenceSchema]);

/** Predicts `{id, timexes: [{start, end, text, type, value, mod?}]}`, for single sentences `expected`; offsets in UTF-16 units. */
export const dates: Task = {
  predict: (path) =>
    readRecords(path, RecordSchema).map(({ id, day, text, key }) => ({
      id,
      [key]: timexes(text, day),
    })),

  /** Of expressions that overlap (TempEval-3, task A): where they stand, and whether their TIMEX3 values are equal. */
  score(path) {
    const tallies = readRecords(path, RecordSchema).map(({ day, text, right }) => {
      const { hits, missed, extra } = pair(right, timexes(text, day), () => true);
      const values = hits.filter(({ wanted, got }) =>
        [wanted.value, ...wanted.alt].includes(got.value),
      );
      const wrong = hits.length - values.length;
      return {
        spans: {
          hits: hits.length,
          exact: hits.filter((hit) => hit.exact).length,
          missed: missed.length,
          extra: extra.length,
        },
        values: {
          hits: values.length,
          exact: 0,
          missed: missed.length + wrong,
          extra: extra.length + wrong,
        },
      };
    });
    return {
      ...spanFigures(sum(tallies.map(({ spans }) => spans))),
      ...figuresOf('value', relaxed(sum(tallies.map(({ values }) => values)))),
    };
  },
};

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
