import * as v from 'valibot';
import { sentences as sentencesOf } from '../../../engine/text/sentences';
import { ratio } from '../tally';
import { readRecords } from './json-lines';
import type { Task } from './task';

const RecordSchema = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string(), 'en'),
});

/** `alt`: further ways that are right too. */
const GoldSchema = v.object({
  ...RecordSchema.entries,
  sentences: v.array(v.string()),
  alt: v.optional(v.array(v.array(v.string())), []),
});

/** Predicts `{id, sentences, spans: [[start, end]]}`; offsets in UTF-16 units. */
export const sentences: Task = {
  predict: (path) =>
    readRecords(path, RecordSchema).map(({ id, text, lang }) => {
      const spans = sentencesOf(text, lang).map(({ start, end }) => [start, end] as const);
      return { id, sentences: spans.map((span) => text.slice(...span)), spans };
    }),

  /** The share of texts of which every sentence is right, white space aside. */
  score(path) {
    const records = readRecords(path, GoldSchema);
    const right = records.filter(({ text, lang, sentences: wanted, alt }) => {
      const found = keyOf(sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end)));
      return [wanted, ...alt].some((way) => keyOf(way) === found);
    });
    return { 'texts right': ratio(right.length, records.length) };
  },
};

function keyOf(texts: readonly string[]): string {
  return texts
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .filter((text) => text !== '')
    .join('\n');
}
