/** Reads pages with the mentions that are right on them (docs/gold-format.md), and finds their places in a text. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import * as v from 'valibot';
import { DaySchema } from '../../engine/model/dates';
import { QuestionIdSchema, SubjectIdSchema } from '../../engine/model/ids';
import { QuantitySchema } from '../../engine/model/question';
import { SubjectKindSchema } from '../../engine/model/subject';
import { textOfHtml } from './html-text';

const place = {
  quote: v.pipe(
    v.string(),
    v.regex(/^\S(?:.*\S)?$/u, 'a quote begins and ends with a letter or sign'),
  ),
  occurrence: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
};

export const GoldMentionSchema = v.pipe(
  v.strictObject({
    ...place,
    subject: SubjectIdSchema,
    kind: SubjectKindSchema,
    marked: v.optional(v.boolean(), false),
    must: v.optional(v.boolean(), false),
    optional: v.optional(v.boolean(), false),
  }),
  v.check(({ must, marked }) => !must || marked, 'what must be painted is marked'),
  v.check(({ optional, marked }) => !optional || !marked, 'what is optional is not marked'),
);
export type GoldMention = v.InferOutput<typeof GoldMentionSchema>;

export const GoldNumberSchema = v.strictObject({
  ...place,
  question: QuestionIdSchema,
  value: QuantitySchema,
});
export type GoldNumber = v.InferOutput<typeof GoldNumberSchema>;

export const GoldSchema = v.pipe(
  v.strictObject({
    /** Null for a page that is not dated at all, such as a list of teasers. */
    published: v.nullable(DaySchema),
    lang: v.pipe(
      v.string(),
      v.regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/, 'a BCP 47 code like sr-Latn'),
    ),
    related: v.boolean(),
    about: v.optional(v.string()),
    trap: v.optional(v.string()),
    mentions: v.array(GoldMentionSchema),
    numbers: v.array(GoldNumberSchema),
  }),
  v.check(
    ({ related, mentions }) => related === mentions.some(({ optional }) => !optional),
    'a related page has mentions, an unrelated one has none',
  ),
  v.check(
    ({ related, numbers }) => related || numbers.length === 0,
    'an unrelated page has no numbers',
  ),
);
export type Gold = v.InferOutput<typeof GoldSchema>;

/** Something of a gold file with its place: `[start, end)` in UTF-16 units of the text it was looked for in. */
export type Placed<T> = T & { readonly start: number; readonly end: number };

export interface GoldPage {
  /** The file's name without its ending. */
  readonly name: string;
  readonly file: string;
  readonly format: 'html' | 'txt';
  /** A .txt file as it is; of a .html file what `textOfHtml` reads. */
  readonly text: string;
  readonly gold: Gold;
}

/**
 * Reads every `NAME.html` and `NAME.txt` of a folder with its `NAME.gold.json`.
 * @throws Error naming the file, the place in it and the mend
 */
export function readGoldFolder(folder: string): GoldPage[] {
  const files = readdirSync(folder).toSorted();
  const pages = files.filter((file) => ['.html', '.txt'].includes(extname(file)));
  for (const file of files.filter((name) => name.endsWith('.gold.json'))) {
    const name = file.slice(0, -'.gold.json'.length);
    if (pages.some((page) => nameOf(page) === name)) continue;
    throw new Error(
      `${join(folder, file)}: there is no ${name}.html or ${name}.txt; add the page.`,
    );
  }
  return pages.map((file) => readGoldPage(join(folder, file)));
}

/**
 * Reads one page with its gold file.
 * @throws Error naming the file, the place in it and the mend
 */
export function readGoldPage(file: string): GoldPage {
  const format = extname(file) === '.html' ? 'html' : 'txt';
  const goldFile = `${file.slice(0, -extname(file).length)}.gold.json`;
  if (!existsSync(goldFile)) throw new Error(`${file}: it has no gold; write ${goldFile}.`);
  const content = readFileSync(file, 'utf8');
  const text = format === 'html' ? textOfHtml(content) : content;
  return { name: nameOf(file), file, format, text, gold: readGold(goldFile) };
}

function readGold(file: string): Gold {
  const read = v.safeParse(GoldSchema, parseJson(file));
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(
    `${file}: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}; see docs/gold-format.md.`,
  );
}

function parseJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: it is not JSON (${String(error)}); mend it.`, { cause: error });
  }
}

function nameOf(file: string): string {
  return (file.split('/').at(-1) ?? file).replace(/\.(?:html|txt)$/, '');
}

/**
 * Where the n-th occurrence of a quote stands in a text, in UTF-16 units; null where there is none. Any white space matches any,
 * and a quote is found inside longer words too.
 */
export function placeOf(
  text: string,
  quote: string,
  occurrence: number,
): { start: number; end: number } | null {
  const escaped = quote.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
  const pattern = new RegExp(escaped.replace(/\s+/g, String.raw`\s+`), 'g');
  for (let count = 1, match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    if (count === occurrence) return { start: match.index, end: match.index + match[0].length };
    count += 1;
    pattern.lastIndex = match.index + 1;
  }
  return null;
}

/**
 * The mentions or numbers of a gold file with their places in a text, in the file's order. The text may be the file's own or what a
 * browser reads of the page.
 * @throws Error naming the page, the quote and the mend
 */
export function placed<T extends { quote: string; occurrence: number }>(
  items: readonly T[],
  text: string,
  name: string,
): Placed<T>[] {
  return items.map((item) => {
    const found = placeOf(text, item.quote, item.occurrence);
    if (found !== null) return { ...item, ...found };
    throw new Error(
      `${name}: “${item.quote}” does not stand ${item.occurrence} times on the page; mend quote or occurrence.`,
    );
  });
}
