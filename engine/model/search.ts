import * as v from 'valibot';
import { SourceViewSchema } from './card';
import { StatementIdSchema, SubjectIdSchema } from './ids';
import { ModeSchema } from './statement';
import { SubjectKindSchema } from './subject';

/** One hit of a corpus search. `matches` are half-open ranges of `text` that the query matched, in order, disjoint. */
export const SearchHitSchema = v.strictObject({
  /** The subject whose card the hit opens (for a statement: its speaker, or the first subject it is about). */
  subject: SubjectIdSchema,
  kind: SubjectKindSchema,
  label: v.string(),
  /** What matched: the subject's name or another form of it, a question of the event, or a statement. */
  field: v.picklist(['name', 'alias', 'question', 'statement']),
  statement: v.nullable(StatementIdSchema),
  /** How the statement is said and who printed it; null where no statement matched. */
  origin: v.nullable(v.strictObject({ mode: ModeSchema, source: SourceViewSchema })),
  text: v.string(),
  matches: v.array(v.tuple([v.number(), v.number()])),
  /** Fuse's score: 0 is a perfect match, 1 none. */
  score: v.number(),
});
export type SearchHit = v.InferOutput<typeof SearchHitSchema>;
