/** The annotated pages: what docs/gold-format.md promises of them. */
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BUNDLED_CORPUS, compileCorpus } from '../../cli/corpus';
import { placed, readGoldFolder } from '../support/gold';

const pages = readGoldFolder(fileURLToPath(new URL('../fixtures/gold/', import.meta.url)));
const pack = compileCorpus(BUNDLED_CORPUS);
const kindOf = new Map([...pack.entities, ...pack.events].map(({ id, kind }) => [id, kind]));
const quantities = new Set(
  pack.questions.flatMap(({ id, kind }) => (kind === 'quantity' ? [id] : [])),
);
const whole = pages.filter(({ format }) => format === 'html');

describe('the annotated pages', () => {
  test('are at least a hundred and fifty, fourteen of them whole pages', () => {
    expect(pages.length).toBeGreaterThanOrEqual(150);
    expect(whole.length).toBeGreaterThanOrEqual(14);
  });

  test('are in all the languages that Crosslight reads, nearly half in English', () => {
    const languages = pages.map(({ gold }) => gold.lang);
    expect([...new Set(languages)].toSorted()).toEqual([
      'de',
      'en',
      'es',
      'ru',
      'sq',
      'sr-Cyrl',
      'sr-Latn',
    ]);
    const english = languages.filter((lang) => lang === 'en').length / pages.length;
    expect(english).toBeGreaterThan(0.35);
    expect(english).toBeLessThan(0.65);
  });

  test('are of this century where they are dated, nearly all of 2022 to 2025', () => {
    const odd = pages.filter(({ gold }) => !/^(?:20[012]\d-|null)/.test(String(gold.published)));
    const late = pages.filter(({ gold }) => /^202[2-5]-/.test(String(gold.published)));
    expect(late.length / pages.length).toBeGreaterThan(0.85);
    expect(odd.map(({ name }) => name)).toEqual([]);
  });

  test('hold traps: one in five is unrelated, and says what it looks like', () => {
    const unrelated = pages.filter(({ gold }) => !gold.related);
    expect(unrelated.length).toBeGreaterThanOrEqual(pages.length / 5);
    expect(unrelated.filter(({ gold }) => gold.trap === undefined)).toEqual([]);
  });

  test('name every event, and nearly every other subject', () => {
    const named = new Set(pages.flatMap(({ gold }) => gold.mentions.map(({ subject }) => subject)));
    expect(pack.events.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
    expect([...kindOf.keys()].filter((id) => !named.has(id)).length).toBeLessThan(3);
  });

  test('answer every question that asks for a number', () => {
    const asked = new Set(
      pages.flatMap(({ gold }) => gold.numbers.map(({ question }) => question)),
    );
    expect([...quantities].filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe.each(pages)('$name', ({ name, text, gold }) => {
  test('has every quote at its occurrence, in the order of the text', () => {
    for (const items of [placed(gold.mentions, text, name), placed(gold.numbers, text, name)]) {
      const starts = items.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }
  });

  test('gives each place one subject, except where a mention is optional', () => {
    const required = placed(gold.mentions, text, name).filter(({ optional }) => !optional);
    const joined = required.filter(({ start }, at) => start < (required[at - 1]?.end ?? 0));
    expect(joined.map(({ quote }) => quote)).toEqual([]);
  });

  test('names subjects and questions of the dossier', () => {
    for (const { subject, kind } of gold.mentions) expect(kindOf.get(subject), subject).toBe(kind);
    for (const { question } of gold.numbers) expect(quantities, question).toContain(question);
  });

  test('marks the first mention of a subject in its block, and no other', () => {
    const seen = new Set<string>();
    for (const { start, subject, marked, optional } of placed(gold.mentions, text, name)) {
      if (optional) continue;
      const key = `${blockStart(text, start)} ${subject}`;
      expect(marked, `${subject} at ${start}`).toBe(!seen.has(key));
      seen.add(key);
    }
  });
});

/** In a .txt file a blank line parts blocks; the text of an HTML page has one line a block. */
function blockStart(text: string, at: number): number {
  const gap = text.includes('\n\n') ? '\n\n' : '\n';
  return text.lastIndexOf(gap, at) + 1;
}

test('a whole page that is related has two to five mentions that no reader may miss', () => {
  for (const { name, gold } of whole) {
    const must = gold.mentions.filter((mention) => mention.must).length;
    if (!gold.related) continue;
    expect(must, name).toBeGreaterThanOrEqual(2);
    expect(must, name).toBeLessThanOrEqual(5);
  }
});

describe('the pages kept unread', () => {
  const unread = readGoldFolder(fileURLToPath(new URL('../fixtures/held-out/', import.meta.url)));

  test('are enough to tell something, and none of those that are learned from', () => {
    expect(unread.length).toBeGreaterThanOrEqual(60);
    const known = new Set(pages.map(({ text }) => text));
    expect(unread.filter(({ text }) => known.has(text)).map(({ name }) => name)).toEqual([]);
  });

  test.each(unread.map((page) => [page.name, page] as const))(
    '%s has every quote at its occurrence, of subjects and questions of the dossier',
    (_, { gold, text, file }) => {
      placed([...gold.mentions, ...gold.numbers], text, file);
      expect(gold.mentions.filter(({ subject, kind }) => kindOf.get(subject) !== kind)).toEqual([]);
      expect(gold.numbers.filter(({ question }) => !quantities.has(question))).toEqual([]);
    },
  );
});
