import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { pathFromUser } from '../../../cli/arguments';
import { InputError } from '../../../cli/input-error';
import { DaySchema, type Day } from '../../../engine/model/dates';
import { publishedDay } from '../../../page/published';
import { ratio } from '../tally';
import { readRecords } from './json-lines';
import type { Task } from './task';

/** `file`: a page beside the JSON Lines file, UTF-8, gzipped if its name ends in .gz. */
const RecordSchema = v.object({ id: v.string(), file: v.string(), url: v.string() });
const GoldSchema = v.object({ ...RecordSchema.entries, published: v.nullable(DaySchema) });

/**
 * Predicts `{id, published: 'YYYY-MM-DD' | null}`. The code of the extension, over a document without a browser (linkedom): it
 * asks neither for styles nor for layout.
 */
export const pubdate: Task = {
  predict: (path) =>
    readRecords(path, RecordSchema).map((record) => ({
      id: record.id,
      published: publishedOf(path, record),
    })),

  /** The share of pages whose day is right. */
  score(path) {
    const records = readRecords(path, GoldSchema);
    const right = records.filter((record) => publishedOf(path, record) === record.published);
    return { accuracy: ratio(right.length, records.length) };
  },
};

function publishedOf(path: string, { file, url }: { file: string; url: string }): Day | null {
  const { document } = parseHTML(wholePage(pageOf(join(dirname(pathFromUser(path)), file))));
  return publishedDay(document, url);
}

/** A browser gives every page its html element; linkedom takes the first element for it. */
function wholePage(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

function pageOf(file: string): string {
  try {
    const content = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  } catch {
    throw new InputError(`${file}: this page cannot be read; put it beside the JSON Lines file.`);
  }
}
