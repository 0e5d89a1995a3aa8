import * as v from 'valibot';
import { SourceViewSchema } from './card';
import { DaySchema } from './dates';

/** What a corpus is made of, for whoever wants to know what Crosslight can speak of at all. */
export const CorpusViewSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  revision: v.number(),
  /** Hash of its sources, hexadecimal. */
  stamp: v.string(),
  ends: DaySchema,
  articles: v.array(SourceViewSchema),
});
export type CorpusView = v.InferOutput<typeof CorpusViewSchema>;
