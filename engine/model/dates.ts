import * as v from 'valibot';

/** A calendar day that exists, as ISO 8601 text: "2023-05-29". */
export const DaySchema = v.pipe(
  v.string(),
  v.isoDate('a day is written YYYY-MM-DD'),
  v.check(isCalendarDay, 'there is no such day in the calendar'),
);
export type Day = v.InferOutput<typeof DaySchema>;

function isCalendarDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export const PrecisionSchema = v.picklist([
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  /** Between two known days that form none of the units above. */
  'range',
  /** On or before the last day; the first day is not known ("by 30 May 2023"). */
  'by',
  /** On or after the first day; the last day is not known ("since 2008"). */
  'since',
  'unknown',
]);
export type Precision = v.InferOutput<typeof PrecisionSchema>;

/**
 * When something happened or was said, as far as it is known. Days are inclusive; `null` means that side is open.
 * `edtf` is the same interval as EDTF / ISO 8601-2 text ("2023-05-29", "2013~", "../2023-05-30").
 * `derivation` says in words how the interval was worked out where the source does not state it outright
 * ("\u201cMonday\u201d in an article of 1 June 2023").
 */
export const DateIntervalSchema = v.strictObject({
  edtf: v.string(),
  first: v.nullable(DaySchema),
  last: v.nullable(DaySchema),
  precision: PrecisionSchema,
  derivation: v.nullable(v.string()),
});
export type DateInterval = v.InferOutput<typeof DateIntervalSchema>;
