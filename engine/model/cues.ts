import * as v from 'valibot';
import { CueConceptSchema } from './subject';

/** The word forms of one language that signal what happened: concept → words or short phrases. */
export const CueSetSchema = v.strictObject({
  format: v.literal('crosslight-cues/1'),
  lang: v.string(),
  concepts: v.record(CueConceptSchema, v.array(v.pipe(v.string(), v.minLength(2)))),
});
export type CueSet = v.InferOutput<typeof CueSetSchema>;
