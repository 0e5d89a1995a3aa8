import * as v from 'valibot';
import { sentences } from '../../../engine/text/sentences';
import { readRecords } from './json-lines';

const RecordSchema = v.object({
  id: v.string(),
  text: v.string(),
  lang: v.optional(v.string(), 'en'),
});

/** `{id, sentences, spans: [[start, end]]}`; offsets in UTF-16 units. */
export function predictSentences(path: string) {
  return readRecords(path, RecordSchema).map(({ id, text, lang }) => {
    const found = sentences(text, lang);
    return {
      id,
      sentences: found.map(({ start, end }) => text.slice(start, end)),
      spans: found.map(({ start, end }) => [start, end] as const),
    };
  });
}
