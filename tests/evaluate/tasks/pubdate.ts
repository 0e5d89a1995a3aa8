import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import * as v from 'valibot';
import { pathFromUser } from '../../../cli/arguments';
import { InputError } from '../../../cli/input-error';
import { publishedDay } from '../../../page/published';
import { readRecords } from './json-lines';

/** `file`: a page beside the JSON Lines file, UTF-8, gzipped if its name ends in .gz. */
const RecordSchema = v.object({ id: v.string(), file: v.string(), url: v.string() });

/**
 * `{id, published: 'YYYY-MM-DD' | null}`. The code of the extension, over a document without a browser (linkedom): it asks
 * neither for styles nor for layout.
 * @throws {InputError} naming the page that cannot be read
 */
export function predictPublished(path: string) {
  const folder = dirname(pathFromUser(path));
  return readRecords(path, RecordSchema).map(({ id, file, url }) => {
    const { document } = parseHTML(pageOf(join(folder, file)));
    return { id, published: publishedDay(document, url) };
  });
}

function pageOf(file: string): string {
  try {
    const content = readFileSync(file);
    return (file.endsWith('.gz') ? gunzipSync(content) : content).toString('utf8');
  } catch {
    throw new InputError(`${file}: this page cannot be read; put it beside the JSON Lines file.`);
  }
}
