import * as v from 'valibot';

/**
 * Identifiers are lower-case words joined by hyphens ("clashes-2023-05-29"). They are branded so that
 * an id of one thing is never passed for an id of another.
 */
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case letters and digits joined by hyphens'),
);

export const ArticleIdSchema = v.pipe(slug, v.brand('ArticleId'));
export type ArticleId = v.InferOutput<typeof ArticleIdSchema>;

export const SubjectIdSchema = v.pipe(slug, v.brand('SubjectId'));
export type SubjectId = v.InferOutput<typeof SubjectIdSchema>;

export const StatementIdSchema = v.pipe(slug, v.brand('StatementId'));
export type StatementId = v.InferOutput<typeof StatementIdSchema>;

/** A question's id is unique in the whole pack, not only in its event. */
export const QuestionIdSchema = v.pipe(slug, v.brand('QuestionId'));
export type QuestionId = v.InferOutput<typeof QuestionIdSchema>;

export const AccountIdSchema = v.pipe(slug, v.brand('AccountId'));
export type AccountId = v.InferOutput<typeof AccountIdSchema>;
