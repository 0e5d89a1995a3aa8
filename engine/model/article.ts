import * as v from 'valibot';
import { DaySchema } from './dates';
import { ArticleIdSchema } from './ids';

/**
 * A source text. Offsets anywhere in a pack count UTF-16 units into `text`, which begins after the file's
 * date header. An unknown publisher or address is null: none is ever guessed.
 */
export const ArticleSchema = v.strictObject({
  id: ArticleIdSchema,
  publisher: v.nullable(v.string()),
  published: DaySchema,
  /** BCP 47 language tag of the text. */
  lang: v.string(),
  url: v.nullable(v.pipe(v.string(), v.url())),
  /** A few neutral words of ours to tell articles apart, since they have no headlines ("on Zakharova's statement"). */
  about: v.string(),
  text: v.string(),
});
export type Article = v.InferOutput<typeof ArticleSchema>;

/** Half-open stretch `[start, end)` of an article's text. */
export const ArticleSpanSchema = v.strictObject({
  article: ArticleIdSchema,
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type ArticleSpan = v.InferOutput<typeof ArticleSpanSchema>;
