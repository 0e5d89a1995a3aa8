import * as v from 'valibot';
import { DateIntervalSchema } from './dates';
import {
  AccountIdSchema,
  ArticleIdSchema,
  QuestionIdSchema,
  StatementIdSchema,
  SubjectIdSchema,
} from './ids';

export const QuestionKindSchema = v.picklist([
  'quantity',
  'date',
  'place',
  'action',
  'responsibility',
  'wording',
  'scope',
]);

/** A point about an event on which accounts can differ. Its order in the pack is the order in which it is shown. */
export const QuestionSchema = v.strictObject({
  id: QuestionIdSchema,
  event: SubjectIdSchema,
  label: v.string(),
  kind: QuestionKindSchema,
  /** What is counted, plural ("soldiers"), for quantity questions; else null. */
  unit: v.nullable(v.string()),
  note: v.nullable(v.string()),
});
export type Question = v.InferOutput<typeof QuestionSchema>;

/** `min` and `max` are inclusive; an exact number has both alike; null means open ("more than fifty": min 51, max null). */
export const QuantitySchema = v.strictObject({
  min: v.nullable(v.number()),
  max: v.nullable(v.number()),
  approximate: v.boolean(),
});
export type Quantity = v.InferOutput<typeof QuantitySchema>;

/**
 * What an account answers. Accounts with the same `key` agree. `label` is shown above the group (a number, a
 * neutral phrase of ours); null shows the quotes alone.
 */
export const AnswerSchema = v.strictObject({
  key: v.string(),
  label: v.nullable(v.string()),
  quantity: v.nullable(QuantitySchema),
});
export type Answer = v.InferOutput<typeof AnswerSchema>;

/** One answer to a question, as given in one article (and wherever its wording is printed again). */
export const AccountSchema = v.strictObject({
  id: AccountIdSchema,
  question: QuestionIdSchema,
  article: ArticleIdSchema,
  answer: AnswerSchema,
  /** At least one; the first is the one shown. All are from `article`. */
  statements: v.pipe(v.array(StatementIdSchema), v.minLength(1)),
  /** When the thing happened according to this account. */
  happened: DateIntervalSchema,
  note: v.nullable(v.string()),
});
export type Account = v.InferOutput<typeof AccountSchema>;
