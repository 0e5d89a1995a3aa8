import * as v from 'valibot';
import { sameName } from '../../../engine/lexicon/same-name';
import { ratio, relaxed } from '../tally';
import { readRecords } from './json-lines';
import { figuresOf, type Task } from './task';

const RecordSchema = v.object({
  id: v.string(),
  name1: v.string(),
  name2: v.string(),
  type: v.optional(v.string(), 'Person'),
});
const GoldSchema = v.object({ ...RecordSchema.entries, match: v.boolean() });

/** Predicts `{id, match: true | false}`. */
export const names: Task = {
  predict: (path) =>
    readRecords(path, RecordSchema).map(({ id, name1, name2, type }) => ({
      id,
      match: sameName(name1, name2, type),
    })),

  score(path) {
    const answers = readRecords(path, GoldSchema).map(({ name1, name2, type, match }) => ({
      match,
      found: sameName(name1, name2, type),
    }));
    const count = (match: boolean, found: boolean) =>
      answers.filter((answer) => answer.match === match && answer.found === found).length;
    const hits = count(true, true);
    const tally = { hits, exact: hits, missed: count(true, false), extra: count(false, true) };
    const right = hits + count(false, false);
    return { ...figuresOf('matches', relaxed(tally)), accuracy: ratio(right, answers.length) };
  },
};
