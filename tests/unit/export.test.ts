/** What a reader copies and saves. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../engine/export/annotations';
import { citationOf } from '../../engine/export/citation';
import { accountsCsv, toCsv } from '../../engine/export/csv';
import { dossierMarkdown } from '../../engine/export/markdown';
import type { ExportScope } from '../../engine/export/scope';
import { textFragmentUrl } from '../../engine/export/text-fragment';
import type { Pack } from '../../engine/model/pack';
import { bundledPack } from '../support/bundled-corpus';
import { wordsIn } from '../support/words';

const words = wordsIn('en');
const pack = bundledPack();
const ADDRESS = 'https://news.example/a?b=1';
const withAddresses: Pack = {
  ...pack,
  articles: pack.articles.map((article) => ({ ...article, url: ADDRESS })),
};

function citation(of: Pack, name: string) {
  const statement = of.statements.find(({ id }) => id === name);
  const made = statement && citationOf(of, statement.id, words);
  if (!made) throw new Error(`no statement ${name}`);
  return made;
}

const CORPUS: ExportScope = { kind: 'corpus' };

function subject(name: string): ExportScope {
  const found = [...pack.events, ...pack.entities].find(({ id }) => id === name);
  if (!found) throw new Error(`no subject ${name}`);
  return { kind: 'subject', subject: found.id };
}

function article(name: string): ExportScope {
  const found = pack.articles.find(({ id }) => id === name);
  if (!found) throw new Error(`no article ${name}`);
  return { kind: 'article', article: found.id };
}

/** Reads RFC 4180 as its grammar has it. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, quoted, bare = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === '\r\n') {
      if (field.lastIndex === text.length) break;
      rows.push([]);
    }
    if (end === '') break;
  }
  return rows;
}

describe('a citation', () => {
  it('names speaker, mode, day and source, and says where no publisher is named', () => {
    const { plain, csl } = citation(pack, 'a0-kfor-wounded');
    expect(plain).toBe(
      '“some 30 NATO soldiers were wounded” (KFOR, reported). Said by 30 May 2023. Publisher not named in the text, 30 May 2023 (on Zakharova’s statement about KFOR).',
    );
    expect(csl).not.toHaveProperty('publisher');
    expect(csl.note).toContain('Publisher not named in the text');
  });

  it('is a CSL-JSON item without an invented title', () => {
    const Item = v.strictObject({
      id: v.string(),
      type: v.literal('article-newspaper'),
      issued: v.strictObject({
        'date-parts': v.pipe(
          v.array(
            v.tuple([
              v.number(),
              v.pipe(v.number(), v.maxValue(12)),
              v.pipe(v.number(), v.maxValue(31)),
            ]),
          ),
          v.length(1),
        ),
      }),
      language: v.string(),
      publisher: v.optional(v.string()),
      URL: v.optional(v.pipe(v.string(), v.url())),
      note: v.string(),
    });
    for (const of of [pack, withAddresses]) {
      for (const { id } of of.statements) {
        const { csl } = citation(of, id);
        expect(v.parse(Item, JSON.parse(JSON.stringify(csl)))).toEqual(csl);
      }
    }
  });

  it('leads to the very words where the article has an address', () => {
    const { plain, markdown, csl } = citation(withAddresses, 'a0-kfor-wounded');
    expect(csl.URL).toContain(`${ADDRESS}#:~:text=`);
    expect(plain.endsWith(csl.URL ?? '-')).toBe(true);
    expect(markdown).toContain(`](<${csl.URL}>)`);
  });
});

describe('a text fragment', () => {
  const link = (text: string, quote: string, url: string | null = ADDRESS) => {
    const start = text.indexOf(quote);
    return textFragmentUrl({ url, text }, { start, end: start + quote.length });
  };

  it('is prefix, text and suffix, with the signs of the directive escaped', () => {
    expect(
      link(
        'He said that well-armed, masked men & women came on Monday.',
        'well-armed, masked men & women',
      ),
    ).toBe(
      `${ADDRESS}#:~:text=He%20said%20that-,well%2Darmed%2C%20masked%20men%20%26%20women,-came%20on%20Monday.`,
    );
  });

  it('gives a long quote, or one across paragraphs, by its beginning and end', () => {
    expect(
      link(
        'one two three four five six seven eight nine ten eleven twelve thirteen',
        'one two three four five six seven eight nine ten eleven twelve thirteen',
      ),
    ).toBe(`${ADDRESS}#:~:text=one%20two%20three%20four,ten%20eleven%20twelve%20thirteen`);
    expect(link('one two\n\nthree four', 'one two\n\nthree four')).toBe(
      `${ADDRESS}#:~:text=one%20two,three%20four`,
    );
  });

  it('is added to an anchor, and is null without an address', () => {
    expect(link('one', 'one', `${ADDRESS}#top`)).toBe(`${ADDRESS}#top:~:text=one`);
    expect(link('one', 'one', null)).toBeNull();
  });

  it('can be taken apart again whatever the text', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', '-', ',', '&', '%', 'ж', '“', '#', '='),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(word, word, word, (before, quote, after) => {
        const text = `${before} ${quote} ${after}`;
        const start = before.length + 1;
        const url = textFragmentUrl({ url: ADDRESS, text }, { start, end: start + quote.length });
        const [prefix = '', exact = '', suffix = ''] = url?.split('#:~:text=')[1]?.split(',') ?? [];
        expect(prefix.endsWith('-') && suffix.startsWith('-')).toBe(true);
        expect([prefix.slice(0, -1), exact, suffix.slice(1)].map(decodeURIComponent)).toEqual([
          before,
          quote,
          after,
        ]);
        expect(`${prefix.slice(0, -1)}${exact}${suffix.slice(1)}`).not.toMatch(/[-,&]/);
      }),
    );
  });
});

/**
 * The W3C Web Annotation Data Model (REC 2017-02-23), as much of it as is used: every name is one of its vocabulary or has our prefix,
 * every id is an IRI, and a selector is one of those it defines.
 */
const Iri = v.pipe(v.string(), v.url());
const ours = {
  'crosslight:mode': v.picklist(['quoted', 'reported', 'article']),
  'crosslight:speaker': v.nullable(v.strictObject({ id: Iri, 'crosslight:name': v.string() })),
  'crosslight:relay': v.array(v.string()),
  'crosslight:to': v.nullable(v.string()),
  'crosslight:said': v.string(),
  'crosslight:published': v.string(),
  'crosslight:publisher': v.nullable(v.string()),
  'crosslight:note': v.nullable(v.string()),
};
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Target = v.strictObject({
  type: v.literal('SpecificResource'),
  source: Iri,
  selector: v.tuple([
    v.strictObject({
      type: v.literal('TextQuoteSelector'),
      exact: v.pipe(v.string(), v.minLength(1)),
      prefix: v.string(),
      suffix: v.string(),
    }),
    v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count }),
  ]),
});
const Annotation = v.strictObject({
  id: Iri,
  type: v.literal('Annotation'),
  motivation: v.literal('describing'),
  body: v.array(
    v.strictObject({
      type: v.literal('TextualBody'),
      purpose: v.literal('describing'),
      format: v.literal('text/plain'),
      language: v.string(),
      value: v.string(),
      'crosslight:event': Iri,
      'crosslight:happened': v.string(),
    }),
  ),
  target: v.union([Target, v.pipe(v.array(Target), v.minLength(2))]),
  ...ours,
});
const Collection = v.strictObject({
  '@context': v.tuple([
    v.literal('http://www.w3.org/ns/anno.jsonld'),
    v.strictObject({ crosslight: v.pipe(v.string(), v.endsWith(':')) }),
  ]),
  id: Iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  total: count,
  first: v.strictObject({
    id: Iri,
    type: v.literal('AnnotationPage'),
    partOf: Iri,
    startIndex: v.literal(0),
    items: v.array(Annotation),
  }),
});

describe('the JSON-LD of a dossier', () => {
  const collectionOf = (scope: ExportScope, of = pack) =>
    v.parse(Collection, JSON.parse(JSON.stringify(annotationsOf(of, scope))));
  const targetsOf = (scope: ExportScope, of = pack) =>
    collectionOf(scope, of).first.items.flatMap(({ target }) => target);

  it.each([
    ['an event', subject('clashes-2023-05-29')],
    ['a body', subject('kfor')],
    ['a place', subject('zvecan')],
    ['an article', article('a3')],
    ['the corpus', CORPUS],
  ])('of %s is a collection of annotations with selectors that find each quote', (_, scope) => {
    const made = collectionOf(scope);
    expect(made.first.items.length).toBe(made.total);
    expect(made.total).toBeGreaterThan(0);
    expect(made.first.partOf).toBe(made.id);
    const ids = [made.id, made.first.id, ...made.first.items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { source, selector } of targetsOf(scope)) {
      const text = pack.articles.find(({ id }) => source.endsWith(`:${id}`))?.text ?? '';
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(Array.from(text).slice(start, end).join('')).toBe(exact);
      expect(text).toContain(`${prefix}${exact}${suffix}`);
    }
  });

  it('of the corpus has every statement', () => {
    expect(collectionOf(CORPUS).total).toBe(pack.statements.length);
  });

  it('of an article has the statements that it prints, in the order of its text, those from elsewhere too', () => {
    const { items } = collectionOf(article('a3')).first;
    const starts = items.map(({ target }) => {
      const here = [target].flat().find(({ source }) => source.endsWith(':article:a3'));
      return here?.selector[1].start ?? -1;
    });
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts[0]).toBeGreaterThanOrEqual(0);
    expect(items.some(({ target }) => Array.isArray(target))).toBe(true);
  });

  it('leads to the article where it has an address', () => {
    for (const { source } of targetsOf(CORPUS, withAddresses)) expect(source).toBe(ADDRESS);
  });

  it('counts characters, not UTF-16 units', () => {
    const shifted: Pack = {
      ...pack,
      articles: pack.articles.map((one) => ({ ...one, text: `😀${one.text}` })),
      statements: pack.statements.map((statement) => ({
        ...statement,
        start: statement.start + 2,
        end: statement.end + 2,
        alsoPrinted: [],
      })),
    };
    const startOf = (of: Pack) => targetsOf(subject('kfor'), of)[0]?.selector[1].start ?? 0;
    expect(startOf(shifted)).toBe(startOf(pack) + 1);
  });
});

describe('the CSV of accounts', () => {
  it('can be read back, whatever the cells hold', () => {
    const cells = fc.string({
      unit: fc.constantFrom('a', '"', ',', '\r\n', '\n', ' ', 'ж', '=', "'"),
      maxLength: 8,
    });
    const tables = fc.integer({ min: 1, max: 4 }).chain((width) =>
      fc.array(fc.array(cells, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(tables, (rows) => {
        const guarded = rows.map((row) =>
          row.map((cell) => (/^[=\r\n]/.test(cell) ? `'${cell}` : cell)),
        );
        expect(parseCsv(toCsv(rows))).toEqual(guarded);
      }),
    );
  });

  it('never holds a cell that a spreadsheet takes for a formula', () => {
    const risky = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string())
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(risky, (cell) => {
        expect(parseCsv(toCsv([[cell]]))[0]?.[0]).toBe(`'${cell}`);
      }),
    );
  });

  it('has one account a row, in the dossier’s order', () => {
    const [header, ...rows] = parseCsv(accountsCsv(pack, subject('clashes-2023-05-29')) ?? '');
    const column = (name: string) => rows.map((row) => row[header?.indexOf(name) ?? -1]);
    expect(rows.every(({ length }) => length === header?.length)).toBe(true);
    expect(column('answer').slice(0, 3)).toEqual(['30', '41', '30']);
    expect(column('published').slice(0, 3)).toEqual(['2023-05-30', '2023-05-31', '2023-06-01']);
    expect(column('publisher')[0]).toBe('');
  });

  it('of a person has the accounts that person gives or is spoken of in', () => {
    const text = accountsCsv(pack, subject('angelo-michele-ristuccia')) ?? '';
    expect(parseCsv(text).length).toBeGreaterThan(1);
    expect(text).toContain('as Alexander Botsan-Kharchenko says');
  });

  it('of the corpus has every account; of an article, those it gives or prints too', () => {
    const rowsOf = (scope: ExportScope) => parseCsv(accountsCsv(pack, scope) ?? '').slice(1);
    expect(rowsOf(CORPUS)).toHaveLength(pack.accounts.length);
    const [header] = parseCsv(accountsCsv(pack, CORPUS) ?? '');
    const columns = ['article', 'also printed in'].map((name) => header?.indexOf(name) ?? -1);
    const rows = rowsOf(article('a1'));
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(columns.map((at) => row[at])).toContain('a1');
    }
  });
});

describe('the Markdown of a dossier', () => {
  it('has the questions, whether accounts differ, and every quote with its source', () => {
    const text = dossierMarkdown(pack, subject('clashes-2023-05-29'), words) ?? '';
    expect(text).toMatch(/^# Clashes of 29 May 2023\n/);
    expect(text).toContain(
      '## KFOR / NATO soldiers hurt (accounts differ)\n\n### 30\n\n- “some 30 NATO',
    );
    expect(text).toContain('Publisher not named in the text, 30 May 2023');
    expect(text.trimEnd().endsWith('Order: publication date, then article.')).toBe(true);
  });

  it('of a person has what is said and what is said of them', () => {
    const text = dossierMarkdown(pack, subject('kfor'), words) ?? '';
    expect(text).toContain('## What they say');
    expect(text).toContain('## What others say of them');
  });

  it('of the corpus has its articles, every event under one heading, and who is heard', () => {
    const text = dossierMarkdown(pack, CORPUS, words) ?? '';
    expect(text).toMatch(/^# Northern Kosovo/);
    expect(text).toContain('- TASS, 23 June 2023 (on Mojsilovic’s request to KFOR)');
    for (const { label } of pack.events) expect(text).toContain(`\n### ${label}\n`);
    expect(text).toContain(
      '#### KFOR / NATO soldiers hurt (accounts differ)\n\n##### 30\n\n- “some 30 NATO',
    );
    expect(text).toContain('- Albin Kurti (Never heard in this corpus)');
  });

  it('of an article has its statements with their speakers', () => {
    const text = dossierMarkdown(pack, article('a0'), words) ?? '';
    expect(text).toMatch(/^# Publisher not named in the text, 30 May 2023 \(on Zakharova/);
    expect(text.match(/^- /gm)?.length).toBe(
      pack.statements.filter(({ article: id }) => id === 'a0').length,
    );
    expect(text).toContain('(KFOR, reported)');
  });

  it('lets no text of an article become markup', () => {
    const hostile: Pack = {
      ...pack,
      statements: pack.statements.map((statement) => ({
        ...statement,
        quote: 'a\n# b <i> [c](d) *e*',
      })),
    };
    const text = dossierMarkdown(hostile, subject('kfor'), words) ?? '';
    expect(text).toContain('a \\# b \\<i\\> \\[c\\](d) \\*e\\*');
    expect(text).not.toContain('\n# b');
  });
});
