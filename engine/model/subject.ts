import * as v from 'valibot';
import { ArticleIdSchema, SubjectIdSchema } from './ids';
import { DateIntervalSchema } from './dates';

export const EntityKindSchema = v.picklist(['person', 'body', 'place', 'document']);
export const SubjectKindSchema = v.picklist(['person', 'body', 'place', 'document', 'event']);
export type SubjectKind = v.InferOutput<typeof SubjectKindSchema>;

/**
 * Own subjects are about the corpus (KFOR, Zvecan). Broad ones (NATO, Serbia) stand on many pages that have nothing
 * to do with it, and are marked only where an own subject or a covered event stands in the page's main text.
 */
export const SubjectClassSchema = v.picklist(['own', 'broad']);
export type SubjectClass = v.InferOutput<typeof SubjectClassSchema>;

/** One way a subject is written. */
export const AliasSchema = v.strictObject({
  text: v.pipe(v.string(), v.minLength(2)),
  /** BCP 47; the dossier may leave it out for English. */
  lang: v.optional(v.string(), 'en'),
  /**
   * What the page must show before this form alone is taken for the subject:
   * `nothing` (distinctive by itself), `full-name` (a surname or short form: a fuller form of the same subject, or
   * enough related subjects, stand on the page), `support` (an ambiguous form: related subjects in its neighbourhood).
   */
  needs: v.optional(v.picklist(['nothing', 'full-name', 'support']), 'nothing'),
  /**
   * `exact`: letters in just this case ("KFOR"). `name`: words capitalised here are capitalised on the page, or all
   * in capitals. `any`: case is ignored (descriptive phrases).
   */
  case: v.optional(v.picklist(['exact', 'name', 'any']), 'name'),
});
export type Alias = v.InferOutput<typeof AliasSchema>;

const common = {
  id: SubjectIdSchema,
  class: SubjectClassSchema,
  label: v.string(),
  aliases: v.array(AliasSchema),
};

/** What an article calls the subject, in its own words: `Serbian President`. */
export const RoleSchema = v.strictObject({
  text: v.string(),
  article: ArticleIdSchema,
  start: v.number(),
  end: v.number(),
});
export type Role = v.InferOutput<typeof RoleSchema>;

export const EntitySchema = v.strictObject({
  ...common,
  kind: EntityKindSchema,
  /** The role as the articles give it, dated by them; null where they give none. */
  role: v.nullable(RoleSchema),
  /** Neutral group for the voices line, plural ("Russian officials"); null where none fits. */
  group: v.nullable(v.string()),
  /** Subjects that often stand beside this one; their presence supports an ambiguous form. */
  related: v.array(SubjectIdSchema),
  /** A short neutral note of ours ("KFOR is inferred: the article says NATO-led forces"); null if none. */
  note: v.nullable(v.string()),
});
export type Entity = v.InferOutput<typeof EntitySchema>;

/** A named concept with word forms in `data/cues/` ("clash": clash, clashes, clashed ...). */
export const CueConceptSchema = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/));

export const EventSchema = v.strictObject({
  ...common,
  kind: v.literal('event'),
  happened: DateIntervalSchema,
  /** Place subjects; a mention of the event may name any one of them or a place inside it. */
  where: v.array(SubjectIdSchema),
  /** Persons and bodies who took part. */
  who: v.array(SubjectIdSchema),
  /** What happened: any one of these cue concepts can signal the event in a sentence. */
  cues: v.array(CueConceptSchema),
  /** Persons and bodies the event concerns: those of them who say nothing in the corpus are "never heard". */
  parties: v.array(SubjectIdSchema),
  /** How the corpus calls the place in one line ("Zvecan, northern Kosovo"); null where it names none. */
  place: v.nullable(v.string()),
  note: v.nullable(v.string()),
});
export type Event = v.InferOutput<typeof EventSchema>;

/** An event of the like that the corpus does not cover: known only so far that it can be told apart. */
export const LikeSchema = v.strictObject({
  label: v.string(),
  happened: DateIntervalSchema,
  /** Any one of these cue concepts says that it is spoken of. */
  cues: v.array(CueConceptSchema),
});
export type Like = v.InferOutput<typeof LikeSchema>;

export type Subject = Entity | Event;
