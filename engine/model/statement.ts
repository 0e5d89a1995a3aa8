import * as v from 'valibot';
import { ArticleSpanSchema } from './article';
import { DateIntervalSchema } from './dates';
import { ArticleIdSchema, StatementIdSchema, SubjectIdSchema } from './ids';

/**
 * How a statement stands in its article: the speaker's words inside quotation marks (`quoted`), the article's
 * paraphrase of a speaker (`reported`), or what the article says itself (`article`).
 */
export const ModeSchema = v.picklist(['quoted', 'reported', 'article']);

/**
 * One step from the original speaker towards the reader: Ristuccia, as Botsan-Kharchenko says (`by`), as the embassy's
 * press service quotes him. The article itself is the last step and is not listed.
 */
export const RelayStepSchema = v.strictObject({
  by: SubjectIdSchema,
  /** How the step is put into a sentence: "as {by} says", "quoted by the press service of {by}". */
  how: v.string(),
});
export type RelayStep = v.InferOutput<typeof RelayStepSchema>;

/** A verbatim span of an article, with who says it and how. */
export const StatementSchema = v.strictObject({
  id: StatementIdSchema,
  article: ArticleIdSchema,
  /** Equal to `article.text.slice(start, end)`. */
  quote: v.pipe(v.string(), v.minLength(1)),
  start: v.number(),
  end: v.number(),
  mode: ModeSchema,
  /** Null exactly when mode is `article`. */
  speaker: v.nullable(SubjectIdSchema),
  relay: v.array(RelayStepSchema),
  /** To whom, if the article says ("Izvestia", "US senators"). */
  to: v.nullable(v.string()),
  said: DateIntervalSchema,
  /** Subjects the statement is about (besides its speaker). */
  about: v.array(SubjectIdSchema),
  /** Where the same wording is printed again, found by the compiler; excludes the statement's own span. */
  alsoPrinted: v.array(ArticleSpanSchema),
  note: v.nullable(v.string()),
});
export type Statement = v.InferOutput<typeof StatementSchema>;
