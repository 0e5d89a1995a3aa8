import * as v from 'valibot';
import { afterEach, expect, test } from 'vitest';
import { ReadingSchema } from '../../engine/model/mention';
import { HIGHLIGHTS, highlightRules, numberHighlight } from '../../page/highlight-style';
import { marksOf } from '../../page/marks';
import { createPainter } from '../../page/paint';
import { buildPage, readNow } from './build-page';
import { cardWordsIn } from '../support/words';

let controller = new AbortController();
afterEach(() => {
  controller.abort();
  controller = new AbortController();
});

/** The page's KFOR and its number, as they would have been recognised. */
function readingOf(text: string, marked: boolean) {
  const [kfor, number] = [text.indexOf('KFOR'), text.indexOf('25')];
  const base = { block: 0, score: 1, why: [], marked: true };
  return v.parse(ReadingSchema, {
    mentions: [
      { ...base, start: kfor, end: kfor + 4, subject: 'kfor', kind: 'body', label: 'KFOR' },
    ],
    subjects: [],
    carries: [],
    gives: [],
    numbers: [
      {
        start: number,
        end: number + 2,
        quote: '25',
        question: 'hurt',
        label: 'Soldiers hurt',
        event: 'clashes',
        value: { min: 25, max: 25, approximate: false },
        agrees: [],
        differs: ['hurt-1'],
        within: null,
        block: 0,
        marked,
      },
    ],
  });
}

async function paint(marked: boolean) {
  buildPage('<p>The ministry speaks of 25 soldiers of KFOR.</p>');
  const { page, map } = await readNow();
  const marks = marksOf(readingOf(page.text, marked), cardWordsIn('en'));
  return createPainter({ signal: controller.signal }).paint(marks, map);
}

test('a number that differs is painted apart from mentions, and leads to its question', async () => {
  const painted = await paint(true);
  expect([...CSS.highlights.keys()].toSorted()).toEqual([
    HIGHLIGHTS.light,
    numberHighlight('light'),
  ]);
  expect(painted.map(({ mention }) => [mention.label, mention.question])).toEqual([
    ['25 (Soldiers hurt)', 'hurt'],
    ['KFOR', undefined],
  ]);
  controller.abort();
  expect([...CSS.highlights.keys()]).toEqual([]);
});

test('a number that is not marked is not painted', async () => {
  const painted = await paint(false);
  expect(painted.map(({ mention }) => mention.label)).toEqual(['KFOR']);
  expect(CSS.highlights.has(numberHighlight('light'))).toBe(false);
});

test('the rules tell a number from a mention without colour, and move nothing', async () => {
  await paint(true);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules('underline'));
  document.adoptedStyleSheets = [sheet];
  const paragraph = document.querySelector('p') ?? document.body;
  const lines = (name: string) =>
    getComputedStyle(paragraph, `::highlight(${name})`).textDecorationLine;
  expect(lines(HIGHLIGHTS.light)).toBe('underline');
  expect(lines(numberHighlight('light'))).toBe('underline overline');
  const { height } = paragraph.getBoundingClientRect();
  document.adoptedStyleSheets = [];
  expect(paragraph.getBoundingClientRect().height).toBe(height);
});
