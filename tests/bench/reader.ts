import { recognise } from '../../engine/recognise/recognise';
import type { BenchContext } from './context';
import { atLeast, type Figure } from './figure';
import { spreadOf } from './statistics';

/** mark.js takes seconds a page; a few pages of each size are enough for its ratio. */
const LARGEST_FOR_MARK_JS = 200_000;

/** mark.js builds an expression for each form and runs out of stack at several hundred: it gets fewer than the reader has. */
const FORMS_FOR_MARK_JS = 200;

/** The reader's time on the main thread (reading, copying the text out, painting) against mark.js marking the same forms. */
export async function measureReader(bench: BenchContext): Promise<Figure[]> {
  const readers: number[] = [];
  const times: number[] = [];
  const forms = bench.forms
    .filter((form) => /^\p{Script=Latin}/u.test(form))
    .slice(0, FORMS_FOR_MARK_JS);
  for (const page of bench.pages) {
    if (!page.related || page.html.length > LARGEST_FOR_MARK_JS) continue;
    const { ours, theirs } = await bench.within(page, async ({ run }) => {
      const { mentions } = recognise(await run('text', null), bench.lexicon);
      const ours = spreadOf(await run('reader', { mentions, rounds: 7 })).median;
      const theirs = spreadOf(await run('markJs', { forms, rounds: 2 })).median;
      return { ours, theirs };
    });
    readers.push(ours);
    times.push(theirs / ours);
  }
  return [
    {
      what: 'Reader: main-thread time of reading and painting a page',
      unit: 'ms',
      spread: spreadOf(readers),
      target: null,
      note: `${readers.length} covered pages up to ${LARGEST_FOR_MARK_JS / 1000} kB`,
    },
    {
      what: 'mark.js with forms of the dossier: main-thread time, as a multiple of the reader’s',
      unit: '×',
      spread: spreadOf(times),
      target: atLeast(50),
      note: `mark.js with ${forms.length} forms, the reader with all ${bench.forms.length}`,
    },
  ];
}
