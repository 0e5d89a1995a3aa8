/** A page with marks of every kind on grounds of every kind, painted as the reader paints them. */
import * as v from 'valibot';
import { ReadingSchema } from '../../engine/model/mention';
import type { MarkStyle } from '../../engine/model/settings';
import { highlightRules } from '../../page/highlight-style';
import { marksOf } from '../../page/marks';
import { createPainter } from '../../page/paint';
import { readPage } from '../../page/walk';
import { cardWordsIn } from '../support/words';

const SENTENCE = 'KFOR said on Tuesday that 25 of its soldiers had been hurt in Zvecan.';
const GROUNDS = [
  'background: #ffffff; color: #1a1a1a',
  'background: #fff1e5; color: #33302e',
  'background: #101418; color: #e6e6e6',
  'background: #777777; color: #ffffff',
  'background: linear-gradient(90deg, #ffffff, #a0c0ff); color: #1a1a1a',
];
const OPEN_AND_CURRENT = 2;

/** The page's markup: a paragraph on each ground; on the first, the open mention and the keyboard's are shown too. */
export const MARKED_PAGE = GROUNDS.map(
  (style) =>
    `<p style="margin: 0; padding: 14px 18px; font: 17px/1.6 'Noto Serif'; ${style}">${SENTENCE}</p>`,
).join('');

/**
 * Paints every name and number of the page that is shown.
 * @param signal takes the marks away again
 */
export async function paintMarks(style: MarkStyle, signal: AbortSignal): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightRules(style));
  document.adoptedStyleSheets = [sheet];
  const { page, map } = await readPage(document, { signal });
  const painter = createPainter({ signal });
  const painted = await painter.paint(marksOf(readingOf(page.text), cardWordsIn('en')), map);
  const [open, current] = painted.slice(-OPEN_AND_CURRENT);
  painter.showOpen(open?.id ?? null);
  painter.showCurrent(current?.id ?? null);
}

function readingOf(text: string) {
  const places = (words: string) =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
    }));
  const base = { block: 0, marked: true };
  const mention = { ...base, score: 1, why: [] };
  const number = {
    ...base,
    quote: '25',
    question: 'hurt',
    label: 'Soldiers hurt',
    event: 'clashes',
    value: { min: 25, max: 25, approximate: false },
    agrees: [],
    differs: ['hurt-1'],
    within: null,
  };
  return v.parse(ReadingSchema, {
    mentions: [
      ...places('KFOR').map((at) => ({
        ...mention,
        ...at,
        subject: 'kfor',
        kind: 'body',
        label: 'KFOR',
      })),
      ...places('Zvecan').map((at) => ({
        ...mention,
        ...at,
        subject: 'zvecan',
        kind: 'place',
        label: 'Zvecan',
      })),
    ],
    numbers: places('25').map((at) => ({ ...number, ...at })),
    subjects: [],
    carries: [],
    gives: [],
  });
}
