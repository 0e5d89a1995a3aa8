import * as v from 'valibot';
import { AccountIdSchema, ArticleIdSchema, QuestionIdSchema, SubjectIdSchema } from './ids';
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
  /** As the page writes it, approximating words included: “more than 30”. */
  quote: v.string(),
  question: QuestionIdSchema,
  /** The question's, as the dossier has it. */
  label: v.string(),
  event: SubjectIdSchema,
  value: QuantitySchema,
  agrees: v.array(AccountIdSchema),
  /** Never accounts of the article in whose own words the number stands. */
  differs: v.array(AccountIdSchema),
  /** The article whose text the page carries at this place. */
  within: v.nullable(ArticleIdSchema),
  /** Index into `PageText.blocks`. */
  block: v.number(),
  /** Painted: it differs from an account, is the first such answer in its block, and stands in no painted mention. */
  marked: v.boolean(),
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

/** What a page says itself on the corpus's questions: what its cards are told besides the accounts. */
export const PageAnswersSchema = v.strictObject({
  numbers: v.array(NumberMentionSchema),
  /** Articles whose text it prints, or a good part of it. */
  carries: v.array(ArticleIdSchema),
  /** Accounts of which the page prints a statement word for word. */
  gives: v.array(AccountIdSchema),
});
export type PageAnswers = v.InferOutput<typeof PageAnswersSchema>;

/** All that was recognised on one page. Mentions are in text order and do not overlap. */
export const ReadingSchema = v.strictObject({
  mentions: v.array(MentionSchema),
  subjects: v.array(FoundSubjectSchema),
  ...PageAnswersSchema.entries,
});
export type Reading = v.InferOutput<typeof ReadingSchema>;
