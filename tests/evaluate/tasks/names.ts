import * as v from 'valibot';
import { sameName } from '../../../engine/lexicon/same-name';
import { readRecords } from './json-lines';

const RecordSchema = v.object({
  id: v.string(),
  name1: v.string(),
  name2: v.string(),
  type: v.optional(v.string(), 'Person'),
});

/** `{id, match}`. */
export function predictNames(path: string) {
  return readRecords(path, RecordSchema).map(({ id, name1, name2, type }) => ({
    id,
    match: sameName(name1, name2, type),
  }));
}
