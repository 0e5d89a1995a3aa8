import * as v from 'valibot';
import { DaySchema } from './dates';
import { QuestionKindSchema } from './question';
import { ModeSchema } from './statement';
import { AliasSchema, EntityKindSchema, SubjectClassSchema } from './subject';

/**
 * The shape of `dossier.yaml` as an editor writes it. Ids are the keys of the maps; the compiler checks that they exist, brands
 * them and fills in all that can be computed (offsets, first and last days, shared wording, voices). Unknown keys are refused.
 */
const id = v.string();
const ids = v.optional(v.array(id), []);
const text = v.pipe(v.string(), v.minLength(1));
const note = v.optional(v.nullable(text), null);

/**
 * A date as EDTF / ISO 8601-2 ("2023-05-29", "2023-05", "2013~", "../2023-05-30", "2023-05-22/2023-05-28"), with the way it was
 * worked out where the article does not state it outright.
 */
export const DossierDateSchema = v.strictObject({ edtf: text, how: v.optional(text) });
export type DossierDate = v.InferOutput<typeof DossierDateSchema>;

/** A bare string stands for an alias with the default settings. */
const alias = v.union([v.string(), AliasSchema]);
const common = { class: SubjectClassSchema, label: text, aliases: v.array(alias) };

export const DossierEntitySchema = v.strictObject({
  ...common,
  kind: EntityKindSchema,
  /** Verbatim from the named article. */
  role: v.optional(v.strictObject({ text, article: id })),
  group: v.optional(text),
  related: ids,
  note,
});

/** `article` may be left out where all statements are from one article. */
export const DossierAccountSchema = v.strictObject({
  /** Exact or approximate count, or a neutral phrase of ours; accounts with the same answer agree. Null shows the quotes alone. */
  answer: v.union([
    v.number(),
    text,
    v.null(),
    v.strictObject({
      /** Equal keys agree, whatever the labels say. Default: the number, the label, or else the first quote. */
      key: v.optional(text),
      label: v.optional(v.nullable(text)),
      min: v.optional(v.number()),
      max: v.optional(v.number()),
      approximate: v.optional(v.boolean()),
    }),
  ]),
  statements: v.array(id),
  /** Default: the event's. */
  happened: v.optional(DossierDateSchema),
  note,
});

export const DossierQuestionSchema = v.strictObject({
  label: text,
  kind: QuestionKindSchema,
  unit: v.optional(text),
  note,
  accounts: v.array(DossierAccountSchema),
});

export const DossierEventSchema = v.strictObject({
  class: v.optional(SubjectClassSchema, 'own'),
  label: text,
  /** Phrases that name the event by themselves. */
  aliases: v.optional(v.array(alias), []),
  happened: DossierDateSchema,
  place: v.optional(text),
  where: ids,
  who: ids,
  cues: ids,
  parties: ids,
  note,
  questions: v.record(id, DossierQuestionSchema),
});

/** An event of the like that the corpus does not cover, so that what is told of it is not taken for what the corpus does cover. */
export const DossierLikeSchema = v.strictObject({
  label: text,
  happened: DossierDateSchema,
  cues: ids,
});

export const DossierStatementSchema = v.strictObject({
  article: id,
  quote: text,
  /** Which occurrence of the quote in the article, from 1, where it stands there more than once. */
  occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  mode: ModeSchema,
  /** Left out exactly when mode is `article`. */
  speaker: v.optional(id),
  relay: v.optional(v.array(v.strictObject({ by: id, how: text })), []),
  to: v.optional(text),
  said: DossierDateSchema,
  about: ids,
  note,
});

export const DossierArticleSchema = v.strictObject({
  file: text,
  publisher: v.nullable(text),
  /** Must equal the date header of the file. */
  published: DaySchema,
  lang: text,
  url: v.optional(v.nullable(v.pipe(v.string(), v.url())), null),
  about: text,
});

export const DossierSchema = v.strictObject({
  format: v.literal('crosslight-dossier/1'),
  id,
  title: text,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  lang: text,
  /** Persons and bodies the corpus as a whole concerns; those who never speak in it are "never heard". */
  parties: ids,
  /** Forms two subjects share, each with the subject that wins. */
  shared_aliases: v.optional(v.record(text, id), {}),
  articles: v.record(id, DossierArticleSchema),
  subjects: v.record(id, DossierEntitySchema),
  statements: v.record(id, DossierStatementSchema),
  events: v.record(id, DossierEventSchema),
  likes: v.optional(v.record(id, DossierLikeSchema), {}),
});
export type Dossier = v.InferOutput<typeof DossierSchema>;
export type DossierEntity = v.InferOutput<typeof DossierEntitySchema>;

export type DossierQuestion = v.InferOutput<typeof DossierQuestionSchema>;
export type DossierAccount = v.InferOutput<typeof DossierAccountSchema>;
export type DossierStatement = v.InferOutput<typeof DossierStatementSchema>;
