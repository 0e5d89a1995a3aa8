import * as v from 'valibot';
import { ArticleSchema, ArticleSpanSchema } from './article';
import { DaySchema } from './dates';
import { SubjectIdSchema } from './ids';
import { AccountSchema, QuestionSchema } from './question';
import { StatementSchema } from './statement';
import { EntitySchema, EventSchema, LikeSchema } from './subject';

/** A wording that stands in two or more places of the corpus. `text` is the first place's. */
export const SharedPassageSchema = v.strictObject({
  text: v.string(),
  words: v.number(),
  places: v.pipe(v.array(ArticleSpanSchema), v.minLength(2)),
});
export type SharedPassage = v.InferOutput<typeof SharedPassageSchema>;

/** Who is heard: quoted directly, only reported by others or in paraphrase, or never. */
export const VoicesSchema = v.strictObject({
  quoted: v.array(SubjectIdSchema),
  reported: v.array(SubjectIdSchema),
  never: v.array(SubjectIdSchema),
});
export type Voices = v.InferOutput<typeof VoicesSchema>;

/** The compiled corpus: self-contained, validated, pure data. Arrays are in display order. */
export const PackSchema = v.strictObject({
  format: v.literal('crosslight-pack/1'),
  id: v.string(),
  title: v.string(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lang: v.string(),
  /** Hash of the sources (articles and dossier) this pack was compiled from, hexadecimal. */
  stamp: v.string(),
  /** The day of the latest article: nothing later is known to the corpus. */
  ends: DaySchema,
  articles: v.array(ArticleSchema),
  entities: v.array(EntitySchema),
  events: v.array(EventSchema),
  likes: v.optional(v.array(LikeSchema), []),
  questions: v.array(QuestionSchema),
  statements: v.array(StatementSchema),
  accounts: v.array(AccountSchema),
  shared: v.array(SharedPassageSchema),
  voices: v.strictObject({
    corpus: VoicesSchema,
    events: v.record(SubjectIdSchema, VoicesSchema),
  }),
});
export type Pack = v.InferOutput<typeof PackSchema>;
