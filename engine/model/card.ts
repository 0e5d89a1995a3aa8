import * as v from 'valibot';
import { DateIntervalSchema, DaySchema } from './dates';
import {
  AccountIdSchema,
  ArticleIdSchema,
  QuestionIdSchema,
  StatementIdSchema,
  SubjectIdSchema,
} from './ids';
import { QuestionKindSchema } from './question';
import { ModeSchema } from './statement';
import { SubjectKindSchema } from './subject';

/**
 * Cards carry data, not sentences: dates as intervals, modes as words of the vocabulary. The views put them into the
 * reader's language; names, labels and quotes stay as the dossier and the articles have them.
 */

/** Publisher and day of an article, enough to name it without a headline. `publisher` null: not named in the text. */
export const SourceViewSchema = v.strictObject({
  article: ArticleIdSchema,
  publisher: v.nullable(v.string()),
  published: DaySchema,
  /** The article's few neutral words ("on Zakharova's statement"). */
  about: v.string(),
});
export type SourceView = v.InferOutput<typeof SourceViewSchema>;

export const NamedSubjectSchema = v.strictObject({ subject: SubjectIdSchema, label: v.string() });
export type NamedSubject = v.InferOutput<typeof NamedSubjectSchema>;

/** A statement ready to be shown, with every date kept apart. */
export const StatementViewSchema = v.strictObject({
  id: StatementIdSchema,
  quote: v.string(),
  lang: v.string(),
  mode: ModeSchema,
  /** Null when the article speaks in its own words. */
  speaker: v.nullable(NamedSubjectSchema),
  /** From the speaker outward, already worded: "as Alexander Botsan-Kharchenko says". */
  relay: v.array(v.string()),
  to: v.nullable(v.string()),
  said: DateIntervalSchema,
  source: SourceViewSchema,
  /** Other articles that print the same wording. */
  alsoPrinted: v.array(SourceViewSchema),
  note: v.nullable(v.string()),
});
export type StatementView = v.InferOutput<typeof StatementViewSchema>;

export const AccountViewSchema = v.strictObject({
  id: AccountIdSchema,
  /** At least one; the first is shown, the others on request. */
  statements: v.array(StatementViewSchema),
  happened: DateIntervalSchema,
  note: v.nullable(v.string()),
});
export type AccountView = v.InferOutput<typeof AccountViewSchema>;

/** Accounts that give the same answer. Groups and accounts are ordered by publication date, then article id. */
export const AnswerGroupSchema = v.strictObject({
  label: v.nullable(v.string()),
  accounts: v.array(AccountViewSchema),
});
export type AnswerGroup = v.InferOutput<typeof AnswerGroupSchema>;

/** `single`: one account only, so there is nothing to compare. */
export const AgreementSchema = v.picklist(['differ', 'agree', 'single']);
export type Agreement = v.InferOutput<typeof AgreementSchema>;

export const QuestionViewSchema = v.strictObject({
  id: QuestionIdSchema,
  label: v.string(),
  kind: QuestionKindSchema,
  agreement: AgreementSchema,
  groups: v.array(AnswerGroupSchema),
  note: v.nullable(v.string()),
});
export type QuestionView = v.InferOutput<typeof QuestionViewSchema>;

const voice = v.strictObject({ ...NamedSubjectSchema.entries, group: v.nullable(v.string()) });

/** Who is heard on this card, who only through others, and who is not. */
export const VoicesViewSchema = v.strictObject({
  quoted: v.array(voice),
  reported: v.array(voice),
  /** Parties without a statement here who are heard elsewhere in the corpus. */
  elsewhere: v.array(voice),
  /** Parties without a statement in the whole corpus. */
  never: v.array(voice),
});
export type VoicesView = v.InferOutput<typeof VoicesViewSchema>;

/** A number that the page gives to a question, beside the accounts that the card shows. */
export const PageNumberSchema = v.strictObject({
  question: QuestionIdSchema,
  quote: v.string(),
  /** It stands in the text of an article that the page carries. */
  carried: v.boolean(),
  agrees: v.array(AccountIdSchema),
  differs: v.array(AccountIdSchema),
});
export type PageNumber = v.InferOutput<typeof PageNumberSchema>;

/** What the page that a card was opened on says itself. */
export const ThisPageSchema = v.strictObject({
  /** Articles of which the page prints the text, or a good part of it. */
  carries: v.array(SourceViewSchema),
  numbers: v.array(PageNumberSchema),
  /** The card's accounts that the page gives too: the same number, or the same words. */
  found: v.array(AccountIdSchema),
});
export type ThisPage = v.InferOutput<typeof ThisPageSchema>;

const base = {
  subject: SubjectIdSchema,
  title: v.string(),
  /** Only on a card that was opened on a page. */
  thisPage: v.optional(ThisPageSchema),
  /** Number of questions on which the accounts differ. */
  differences: v.number(),
  voices: VoicesViewSchema,
  /** Last day of the corpus. */
  corpusEnds: DaySchema,
  note: v.nullable(v.string()),
};

export const EventCardSchema = v.strictObject({
  ...base,
  kind: v.literal('event'),
  happened: DateIntervalSchema,
  place: v.nullable(v.string()),
  questions: v.array(QuestionViewSchema),
});
export type EventCard = v.InferOutput<typeof EventCardSchema>;

export const EntityCardSchema = v.strictObject({
  ...base,
  kind: v.picklist(['person', 'body', 'place', 'document']),
  /** The role in the articles' words with the article that gives it; null where they give none. */
  role: v.nullable(v.strictObject({ text: v.string(), source: SourceViewSchema })),
  /** `quoted`, `reported` only, `never` heard, or null for what cannot speak (places, documents). */
  heard: v.nullable(v.picklist(['quoted', 'reported', 'never'])),
  /** What they say, in order of publication, newest last. */
  says: v.array(StatementViewSchema),
  /** What others, or the articles themselves, say of them, same order. */
  saidOf: v.array(StatementViewSchema),
  /** Covered events this subject takes part in or stands for the place of. */
  events: v.array(
    v.strictObject({
      ...NamedSubjectSchema.entries,
      kind: SubjectKindSchema,
      differences: v.number(),
    }),
  ),
});
export type EntityCard = v.InferOutput<typeof EntityCardSchema>;

export const CardSchema = v.variant('kind', [EventCardSchema, EntityCardSchema]);
export type Card = v.InferOutput<typeof CardSchema>;
