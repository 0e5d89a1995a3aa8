/** What the dossier page is drawn from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleDossier } from '../../engine/compare/article-dossier';
import { corpusDossier } from '../../engine/compare/corpus-dossier';
import { eventDossier } from '../../engine/compare/event-dossier';
import { subjectDossier } from '../../engine/compare/subject-dossier';
import type { EventDossier, TimelineItem } from '../../engine/model/dossier-view';
import type { Pack } from '../../engine/model/pack';
import { bundledPack } from '../support/bundled-corpus';
import { smallPack } from '../support/small-corpus';

const bundled = bundledPack();
const small = smallPack();

function eventOf(pack: Pack, name: string): EventDossier {
  const event = pack.events.find(({ id }) => id === name);
  const dossier = event && eventDossier(pack, event.id);
  if (!dossier) throw new Error(`no event ${name}`);
  return dossier;
}

function rowOf(dossier: EventDossier, by: 'article' | 'speaker', question: string) {
  const { columns, rows } = dossier.matrix[by];
  const row = rows.find(({ question: { id } }) => id === question);
  return row?.cells.map(({ answers }, index) => [columns[index]?.id, ...answers]);
}

describe('the account matrix', () => {
  const collision = eventOf(small, 'collision');

  it('sets articles side by side, empty where one does not say', () => {
    expect(rowOf(collision, 'article', 'hurt')).toEqual([
      ['night', 'about 12'],
      ['council', '12'],
      ['pier', '15'],
    ]);
    expect(rowOf(collision, 'article', 'radio')).toEqual([
      ['night', null],
      ['council', null],
      ['pier'],
    ]);
  });

  it('sets speakers side by side in order of appearance, articles’ own words among them', () => {
    expect(collision.matrix.speaker.columns.map(({ id, label }) => [id, label])).toEqual([
      ['kovac', 'Jana Kovač'],
      ['coastguard', 'the coastguard'],
      ['reyes', 'Tom Reyes'],
      ['article', null],
      ['lind', 'Captain Lind'],
    ]);
    expect(rowOf(collision, 'speaker', 'hurt')).toEqual([
      ['kovac'],
      ['coastguard', 'about 12'],
      ['reyes'],
      ['article', '12', '15'],
      ['lind'],
    ]);
  });

  it('has a cell for each column, and no account in another speaker’s column', () => {
    for (const { id } of bundled.events) {
      const { article, speaker } = eventOf(bundled, id).matrix;
      for (const { columns, rows } of [article, speaker]) {
        for (const { cells } of rows) {
          expect(cells.map(({ column }) => column)).toEqual(columns.map((column) => column.id));
          expect(cells.some(({ accounts }) => accounts.length > 0)).toBe(true);
        }
      }
      for (const { cells } of speaker.rows) {
        for (const { column, accounts } of cells) {
          for (const { speaker: who } of accounts.flatMap(({ statements }) => statements))
            expect(who?.subject ?? 'article').toBe(column);
        }
      }
    }
  });

  it('lets an article answer by words that it prints from the same source as another', () => {
    const { columns, rows } = eventOf(bundled, 'clashes-2023-05-29').matrix.article;
    const at = columns.findIndex(({ id }) => id === 'a3');
    const detained = rows.find(({ question: { id } }) => id === 'clashes-detained');
    expect(detained?.cells[at]?.answers).toEqual(['7']);
    expect(detained?.agreement).toBe('single');
  });
});

describe('the numbers of an event', () => {
  it('are every account’s own, in order of publication', () => {
    const hurt = eventOf(bundled, 'clashes-2023-05-29').numbers[0];
    expect(hurt).toMatchObject({ unit: 'soldiers', differs: true });
    expect(
      hurt?.points.map(({ source, quantity: { min, approximate } }) => [
        source.article,
        min,
        approximate,
      ]),
    ).toEqual([
      ['a0', 30, true],
      ['a2', 41, false],
      ['a4', 30, false],
    ]);
  });
});

describe('what happened, in short', () => {
  it('is one statement each of at most three articles, in order of publication', () => {
    expect(eventOf(bundled, 'clashes-2023-05-29').inShort.map(({ quote }) => quote)).toEqual([
      'some 30 NATO soldiers were wounded',
      '52 Serbs and 41 fighters of the alliance contingent were injured',
      'which led to clashes with NATO-led forces that left 30 of its soldiers wounded',
    ]);
    for (const { id } of bundled.events) {
      const sources = eventOf(bundled, id).inShort.map(({ source }) => source);
      expect(sources.length).toBeGreaterThan(0);
      expect(sources.length).toBeLessThanOrEqual(3);
      expect(sources).toEqual(sources.toSorted((a, b) => a.published.localeCompare(b.published)));
      expect(new Set(sources.map(({ article }) => article)).size).toBe(sources.length);
    }
  });
});

describe('a time line', () => {
  const LANES = ['happened', 'said', 'published'];
  const key = ({ lane, date }: TimelineItem): string =>
    `${LANES.indexOf(lane)} ${date.first ?? '    '} ${date.last ?? '~'}`;

  it.each([
    ['the corpus', corpusDossier(bundled).timeline],
    ['an event', eventOf(bundled, 'clashes-2023-05-29').timeline],
    ...bundled.entities.map(
      (entity): [string, ReturnType<typeof corpusDossier>['timeline'] | null | undefined] => [
        entity.label,
        subjectDossier(bundled, entity.id)?.timeline,
      ],
    ),
  ])(
    'of %s is in order, lane by lane, and within its days; no id is there twice',
    (_, timeline) => {
      if (!timeline) return;
      const keys = timeline.items.map(key);
      expect(keys).toEqual(keys.toSorted());
      for (const { date } of timeline.items) {
        expect((date.first ?? timeline.first) >= timeline.first).toBe(true);
        expect((date.last ?? timeline.last) <= timeline.last).toBe(true);
      }
      expect(new Set(timeline.items.map(({ id }) => id)).size).toBe(timeline.items.length);
    },
  );

  it('tells when an event happened by its own date and by each other date an article gives', () => {
    const items = eventOf(bundled, 'clashes-2023-05-29').timeline?.items ?? [];
    const happened = items.filter(({ lane }) => lane === 'happened');
    expect(happened.map(({ date, source }) => [date.edtf, source?.article])).toContainEqual([
      '2023-05-29',
      undefined,
    ]);
    expect(happened.filter(({ source }) => source !== null).length).toBeGreaterThan(0);
  });
});

describe('shared wording', () => {
  it('stands in its articles with the words around it', () => {
    for (const pack of [bundled, small]) {
      for (const { id } of pack.events) {
        for (const { places } of eventOf(pack, id).shared) {
          expect(places.length).toBeGreaterThan(1);
          for (const { source, before, passage, after } of places) {
            const text = pack.articles.find((article) => article.id === source.article)?.text ?? '';
            expect(text).toContain(before + passage);
            expect(text).toContain(passage + after);
            expect(`${before}${after}`).not.toContain('\n\n');
          }
        }
      }
    }
  });
});

describe('an article', () => {
  const joined = (pack: Pack, name: string): string | undefined => {
    const article = pack.articles.find(({ id }) => id === name);
    const paragraphs = article && articleDossier(pack, article.id)?.paragraphs;
    return paragraphs?.map((segments) => segments.map(({ text }) => text).join('')).join('\n\n');
  };

  it('is cut so that the segments joined are its text', () => {
    for (const pack of [bundled, small]) {
      for (const { id, text } of pack.articles) expect(joined(pack, id)).toBe(text);
    }
  });

  it('is so wherever statements begin and end, across paragraphs too', () => {
    const [article] = small.articles;
    const [statement] = small.statements;
    if (!article || !statement) throw new Error('the small corpus is empty');
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\n\n', 'ж', '😀'),
      maxLength: 40,
    });
    const cuts = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(texts, cuts, cuts, (text, spans, shares) => {
        const place = ([a, b]: readonly [number, number]) => ({
          article: article.id,
          start: Math.min(a, b, text.length),
          end: Math.min(Math.max(a, b), text.length),
        });
        const pack: Pack = {
          ...small,
          articles: [{ ...article, text }],
          statements: spans.map((span) => ({ ...statement, ...place(span), alsoPrinted: [] })),
          shared: shares.map((span) => ({
            text: '',
            words: 0,
            places: [place(span), place(span)],
          })),
        };
        expect(joined(pack, article.id)).toBe(text);
      }),
    );
  });

  it('has each statement marked on just its words', () => {
    for (const { id } of bundled.articles) {
      const dossier = articleDossier(bundled, id);
      const segments = dossier?.paragraphs.flat() ?? [];
      for (const view of dossier?.statements ?? []) {
        if (view.source.article !== id) continue;
        const marked = segments.filter(({ statements }) => statements.includes(view.id));
        expect(marked.map(({ text }) => text).join('')).toBe(view.quote);
      }
    }
  });

  it('has the words marked that another article prints too, with the statements entered from there', () => {
    const article = bundled.articles.find(({ id }) => id === 'a3');
    const dossier = article && articleDossier(bundled, article.id);
    expect(dossier?.statements.some(({ source }) => source.article === 'a1')).toBe(true);
    expect(
      dossier?.paragraphs.flat().filter(({ alsoIn }) => alsoIn.join() === 'a0,a1').length,
    ).toBe(1);
  });
});

describe('the corpus', () => {
  it('lists its days of publication once each', () => {
    expect(corpusDossier(bundled).days).toEqual([
      '2023-05-30',
      '2023-05-31',
      '2023-06-01',
      '2023-06-23',
    ]);
  });

  it('has no dossier for what it does not know, or knows as something else', () => {
    const [event, entity] = [bundled.events[0], bundled.entities[0]];
    if (!event || !entity) throw new Error('the bundled corpus is empty');
    expect(eventDossier(bundled, entity.id)).toBeNull();
    expect(subjectDossier(bundled, event.id)).toBeNull();
    expect(eventDossier(small, event.id)).toBeNull();
  });
});
