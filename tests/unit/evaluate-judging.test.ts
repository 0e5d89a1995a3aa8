/** How recognition is judged: what counts as found, as missed and as a false alarm, and what is told of it. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { QuestionIdSchema, SubjectIdSchema } from '../../engine/model/ids';
import type { Mention, NumberMention } from '../../engine/model/mention';
import type { Block } from '../../engine/model/page';
import { heldFigures, paintFigures, unrelatedFigures } from '../evaluate/figures';
import { judge, type Judgement } from '../evaluate/judge';
import { overlap, pair } from '../evaluate/pair';
import { problemsReport, report } from '../evaluate/report';
import { exact, relaxed } from '../evaluate/tally';
import { placeOf, type GoldMention, type GoldNumber, type GoldPage } from '../support/gold';

const TEXT =
  'Clashes in Zvečan\n\nKFOR soldiers were hurt. KFOR said 30 of them were hurt near Zvečan.';

const BLOCKS = TEXT.split('\n\n').map((text): Block => {
  const start = TEXT.indexOf(text);
  const role = start === 0 ? 'heading' : 'paragraph';
  return { start, end: start + text.length, role, region: 'main', linked: 0, published: null };
});

type Wanted = Partial<Omit<GoldMention, 'subject'>> & { quote: string; subject: string };

function gold(mentions: readonly Wanted[], numbers: readonly GoldNumber[] = []): GoldPage {
  const full = mentions.map(({ subject, ...rest }): GoldMention => ({
    occurrence: 1,
    kind: 'body',
    marked: false,
    must: false,
    optional: false,
    ...rest,
    subject: v.parse(SubjectIdSchema, subject),
  }));
  const page = { published: null, lang: 'en', related: mentions.length > 0 };
  return {
    name: 'page',
    file: 'page.txt',
    format: 'txt',
    text: TEXT,
    gold: { ...page, mentions: full, numbers: [...numbers] },
  };
}

type Found = Partial<Omit<Mention, 'subject'>> & {
  quote: string;
  subject: string;
  occurrence?: number;
};

function mention({ quote, subject, occurrence = 1, ...rest }: Found): Mention {
  const place = placeOf(TEXT, quote, occurrence) ?? { start: 0, end: 0 };
  const base: Omit<Mention, 'subject' | 'start' | 'end'> = {
    kind: 'body',
    label: subject,
    score: 1,
    block: 1,
    marked: true,
    why: ['said so'],
  };
  return { ...base, ...rest, ...place, subject: v.parse(SubjectIdSchema, subject) };
}

function judged(
  page: GoldPage,
  mentions: readonly Found[],
  numbers: NumberMention[] = [],
): Judgement {
  const reading = {
    mentions: mentions.map(mention),
    numbers,
    subjects: [],
    carries: [],
    gives: [],
  };
  const text = { title: '', published: null, lang: 'en', text: TEXT, blocks: BLOCKS };
  return judge(page, { page: text, reading });
}

const KFOR = { quote: 'KFOR', subject: 'kfor', marked: true } as const;
const ZVECAN = { quote: 'Zvečan', subject: 'zvecan', kind: 'place' } as const;

describe('a mention that was found', () => {
  test('is a hit where it overlaps one of its subject, exact where it stands at the same place', () => {
    const { body } = judged(gold([KFOR, { ...KFOR, occurrence: 2, marked: false }]), [
      KFOR,
      { ...KFOR, quote: 'KFOR said', marked: false },
    ]).tallies;
    expect(body).toEqual({ hits: 2, exact: 1, missed: 0, extra: 0 });
    expect(relaxed(body)).toEqual({ precision: 1, recall: 1, f1: 1 });
    expect(exact(body)).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  test('is a false alarm and a miss where another subject is meant', () => {
    const { tallies, problems } = judged(gold([KFOR]), [{ ...KFOR, subject: 'nato' }]);
    expect(tallies.body).toEqual({ hits: 0, exact: 0, missed: 1, extra: 1 });
    expect(problems.map(({ type, words }) => `${type}: ${words}`)).toEqual([
      'missed: kfor (body); found: nato (said so)',
      'false alarm: nato (body, painted), because: said so',
    ]);
  });

  test('counts for nothing where it overlaps what is optional', () => {
    const optional = {
      quote: 'soldiers were hurt',
      subject: 'clashes',
      kind: 'event',
      optional: true,
    } as const;
    const both = [
      { quote: 'soldiers', subject: 'clashes', kind: 'event' },
      { quote: 'hurt', subject: 'clashes', kind: 'event' },
    ] as const;
    const { event } = judged(gold([KFOR, optional]), [KFOR, ...both]).tallies;
    expect(event).toEqual({ hits: 0, exact: 0, missed: 0, extra: 0 });
    expect(judged(gold([KFOR, optional]), [KFOR]).tallies.event.missed).toBe(0);
  });

  test('counts once: a second one at the same place is a false alarm', () => {
    const long = { quote: 'KFOR soldiers', subject: 'kfor' };
    const { body } = judged(gold([long]), [KFOR, { ...long, quote: 'soldiers' }]).tallies;
    expect(body).toEqual({ hits: 1, exact: 0, missed: 0, extra: 1 });
  });

  test('outside main text is wrong only if it is painted', () => {
    const unpainted = { ...KFOR, marked: false, block: 7 };
    expect(judged(gold([ZVECAN]), [ZVECAN, unpainted]).tallies.body.extra).toBe(0);
    expect(
      judged(gold([ZVECAN]), [ZVECAN, { ...unpainted, marked: true }]).tallies.body.extra,
    ).toBe(1);
  });
});

test('an event is judged by sentence too: on whichever phrase', () => {
  const event = { subject: 'clashes', kind: 'event' } as const;
  const page = gold([
    { ...event, quote: 'Clashes' },
    { ...event, quote: 'hurt' },
    { ...event, quote: '30 of them', optional: true },
  ]);
  const by = (...quotes: string[]): unknown =>
    judged(
      page,
      quotes.map((quote) => ({ ...event, quote })),
    ).eventSentences;
  expect(by('Clashes', 'soldiers')).toEqual({ hits: 2, exact: 2, missed: 0, extra: 0 });
  expect(by('soldiers', 'near')).toEqual({ hits: 1, exact: 1, missed: 1, extra: 0 });
  expect(judged(gold([{ ...event, quote: 'hurt' }]), [{ ...event, quote: 'near' }])).toMatchObject({
    eventSentences: { hits: 0, missed: 1, extra: 1 },
  });
});

test('a name inside a found event is neither found nor missed', () => {
  const event = { quote: 'Clashes in Zvečan', subject: 'clashes', kind: 'event' } as const;
  const { tallies } = judged(gold([event, ZVECAN]), [event]);
  expect(tallies.place).toEqual({ hits: 0, exact: 0, missed: 0, extra: 0 });
  expect(judged(gold([event, ZVECAN]), []).tallies.place.missed).toBe(1);
});

test('a quote that the browser did not read is missed, not an error', () => {
  const { tallies, problems } = judged(gold([{ quote: 'Leposavić', subject: 'leposavic' }]), []);
  expect(tallies.body.missed).toBe(1);
  expect(problems[0]?.words).toContain('does not stand in the text that was read');
});

test('a number is a hit with the same question and bounds', () => {
  const question = v.parse(QuestionIdSchema, 'soldiers-hurt');
  const wanted: GoldNumber = {
    quote: '30',
    occurrence: 1,
    question,
    value: { min: 30, max: 30, approximate: false },
  };
  const found = (min: number): NumberMention => {
    const place = placeOf(TEXT, '30 of', 1) ?? { start: 0, end: 0 };
    return {
      ...place,
      quote: '30',
      question,
      label: 'Soldiers hurt',
      event: v.parse(SubjectIdSchema, 'clashes'),
      within: null,
      block: 0,
      marked: false,
      value: { min, max: 30, approximate: true },
      agrees: [],
      differs: [],
    };
  };
  const page = gold([KFOR], [wanted]);
  expect(judged(page, [KFOR], [found(30)]).tallies.numbers).toMatchObject({ hits: 1, exact: 0 });
  const other = judged(page, [KFOR], [found(25)]);
  expect(other.tallies.numbers).toMatchObject({ hits: 0, missed: 1, extra: 1 });
  expect(other.problems[0]?.words).toBe('soldiers-hurt 30; found: soldiers-hurt 25 to 30');
});

test('what is painted is counted apart: what is right, what is shown, what may not be missed', () => {
  const page = gold([
    { ...KFOR, must: true },
    { ...KFOR, occurrence: 2, marked: false },
    { ...ZVECAN, marked: true },
  ]);
  const { paint } = judged(page, [
    { ...KFOR, marked: false },
    { ...KFOR, occurrence: 2 },
    { ...ZVECAN, subject: 'leposavic' },
  ]);
  expect(paint).toEqual({ painted: 2, right: 1, wanted: 2, shown: 0, must: 1, mustShown: 0 });
  expect(paintFigures([judged(page, [KFOR])])).toMatchObject({
    precision: 1,
    recall: 0.5,
    must: 1,
  });
});

test('on unrelated pages what is painted is counted by the thousand words', () => {
  const pages = [judged(gold([]), [KFOR, ZVECAN]), judged(gold([]), [{ ...KFOR, marked: false }])];
  const { words, marks, perThousand, unmarked } = unrelatedFigures(pages);
  expect({ words, marks, unmarked }).toEqual({ words: 32, marks: 2, unmarked: 0.5 });
  expect(perThousand).toBeCloseTo((1000 * 2) / 32, 9);
});

test('pairs never share a side, always overlap and leave nothing out', () => {
  const span = fc
    .tuple(fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.nat(2))
    .map(([start, length, subject]) => ({ start, end: start + length, subject }));
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (wanted, got) => {
      const { hits, missed, extra } = pair(wanted, got, (a, b) => a.subject === b.subject);
      expect(new Set(hits.map((hit) => hit.wanted)).size).toBe(hits.length);
      expect(new Set(hits.map((hit) => hit.got)).size).toBe(hits.length);
      expect(hits.every((hit) => overlap(hit.wanted, hit.got) > 0)).toBe(true);
      expect([hits.length + missed.length, hits.length + extra.length]).toEqual([
        wanted.length,
        got.length,
      ]);
    }),
  );
});

describe('the report', () => {
  const pages = [judged(gold([KFOR, ZVECAN]), [KFOR]), judged(gold([]), [])];

  test('has a line for each kind and language, and says what is missing', () => {
    const text = report(pages);
    expect(text).toMatch(/^body +1 +1\.000 +1\.000 +1\.000/m);
    expect(text).toMatch(/^place +1 +1\.000 +0\.000 +0\.000/m);
    expect(text).toMatch(/^names +2 +1\.000 +0\.500 +0\.667/m);
    expect(text).toMatch(/^en +2 /m);
    expect(text).toMatch(/^event +0 +- /m);
    expect(problemsReport(pages)).toContain('missed at 11 “Zvečan” zvecan (place); found: nothing');
  });

  test('goes with the figures that are held', () => {
    const held = heldFigures(pages);
    expect(held.get('en names recall')).toBe(0.5);
    expect(held.get('unrelated pages without a mark')).toBe(1);
    expect(held.has('en event recall')).toBe(false);
    const blind = heldFigures([judged(gold([KFOR]), [])]);
    expect(blind.get('en names recall')).toBe(0);
    expect(blind.has('en names precision')).toBe(false);
  });
});
