import * as v from 'valibot';
import { AccountIdSchema, QuestionIdSchema, SubjectIdSchema } from './ids';
import { QuantitySchema } from './question';
import { SubjectKindSchema } from './subject';

/** A span of page text that refers to a subject. Offsets are UTF-16 units into `PageText.text`. */
export const MentionSchema = v.strictObject({
  start: v.number(),
  end: v.number(),
  subject: SubjectIdSchema,
  kind: SubjectKindSchema,
  label: v.string(),
  /** 0 to 1; comparable between mentions of one page. */
  score: v.number(),
  /** Index into `PageText.blocks`. */
  block: v.number(),
  /** Painted: the first mention of its subject in its block, in main text. */
  marked: v.boolean(),
  /** Why it was recognised, in words a reader understands, strongest reason first. */
  why: v.array(v.string()),
});
export type Mention = v.InferOutput<typeof MentionSchema>;

/** A number on the page that answers one of the corpus's questions. */
export const NumberMentionSchema = v.strictObject({
  start: v.number(),
  end: v.number(),
  question: QuestionIdSchema,
  value: QuantitySchema,
  agrees: v.array(AccountIdSchema),
  differs: v.array(AccountIdSchema),
});
export type NumberMention = v.InferOutput<typeof NumberMentionSchema>;

/** A subject found on a page, with its number of mentions and of questions on which the accounts differ. */
export const FoundSubjectSchema = v.strictObject({
  subject: SubjectIdSchema,
  kind: SubjectKindSchema,
  label: v.string(),
  mentions: v.number(),
  differences: v.number(),
});
export type FoundSubject = v.InferOutput<typeof FoundSubjectSchema>;

/** All that was recognised on one page. Mentions are in text order and do not overlap. */
export const ReadingSchema = v.strictObject({
  mentions: v.array(MentionSchema),
  numbers: v.array(NumberMentionSchema),
  subjects: v.array(FoundSubjectSchema),
});
export type Reading = v.InferOutput<typeof ReadingSchema>;
