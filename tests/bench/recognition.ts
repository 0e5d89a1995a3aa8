import Fuse from 'fuse.js';
import type { PageText } from '../../engine/model/page';
import { recognise } from '../../engine/recognise/recognise';
import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { spreadOf } from './statistics';

/** Fuse takes seconds on a page of this many words. */
const WORDS_FOR_FUSE = 400;

/** Recognition in Node: against Fuse run over the words of the page, and against Intl.Segmenter by word over its text. */
export async function measureRecognition(bench: BenchContext): Promise<Figure[]> {
  const againstFuse: number[] = [];
  const againstSegmenter: number[] = [];
  const againstParagraphs: number[] = [];
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
  const fuse = new Fuse(bench.forms, { threshold: 0.2, includeScore: true });
  for (const each of bench.pages) {
    if (!each.related || each.html.length > 200_000) continue;
    const page = await bench.within(each, ({ run }) => run('text', null));
    const ours = medianTime(5, () => recognise(page, bench.lexicon));
    againstSegmenter.push(ours / medianTime(3, () => countWords(segmenter, [page.text])));
    const paragraphs = page.blocks.map(({ start, end }) => page.text.slice(start, end));
    againstParagraphs.push(ours / medianTime(5, () => countWords(segmenter, paragraphs)));
    const { part, words } = beginningOf(page);
    const oursOnPart = medianTime(5, () => recognise(part, bench.lexicon));
    againstFuse.push(medianTime(1, () => words.forEach((word) => fuse.search(word))) / oursOnPart);
  }
  return [
    {
      what: 'Fuse over the words of a page: time, as a multiple of recognition’s',
      unit: '×',
      spread: spreadOf(againstFuse),
      target: null,
      note: `the first ${WORDS_FOR_FUSE} words of each page, ${bench.forms.length} forms`,
    },
    {
      what: 'Recognition: time, as a multiple of one pass of Intl.Segmenter by word',
      unit: '×',
      spread: spreadOf(againstSegmenter),
      target: atMost(2),
      note: 'over the whole text at once, which in V8 takes longer than its length would say',
    },
    {
      what: 'Recognition: the same, with the pass made paragraph by paragraph',
      unit: '×',
      spread: spreadOf(againstParagraphs),
      target: null,
      note: 'pages made of little but covered sentences',
    },
  ];
}

function countWords(segmenter: Intl.Segmenter, texts: readonly string[]): number {
  let count = 0;
  for (const text of texts)
    for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}

function beginningOf(page: PageText): { part: PageText; words: string[] } {
  const words = page.text.split(/\s+/).slice(0, WORDS_FOR_FUSE);
  const end = words.join(' ').length;
  const blocks = page.blocks.filter((block) => block.end <= end);
  return { part: { ...page, text: page.text.slice(0, end), blocks }, words };
}

function medianTime(rounds: number, task: () => unknown): number {
  const times = Array.from({ length: rounds }, () => {
    const began = performance.now();
    task();
    return performance.now() - began;
  });
  return spreadOf(times).median;
}
