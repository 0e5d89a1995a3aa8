/**
 * What is measured inside a page. Bundled and put into bench pages, where it works on the code of the extension itself, without the
 * extension around it; times are milliseconds of main-thread work.
 */
import Mark from 'mark.js';
import { createGate, type GateData } from '../../engine/lexicon/gate-scan';
import { openLexicon } from '../../engine/lexicon/open';
import type { LexiconData } from '../../engine/lexicon/data';
import type { Mention } from '../../engine/model/mention';
import type { PageText } from '../../engine/model/page';
import { scanDocument } from '../../page/gate-nodes';
import { createPainter } from '../../page/paint';
import { readPage } from '../../page/walk';

const forever = () => ({ signal: new AbortController().signal });

/** One pass of a TreeWalker over the text nodes that reads every character code once: the yardstick of the gate. */
function plainPass(): number {
  const began = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at += 1) sum = (sum + data.charCodeAt(at)) | 0;
  }
  if (sum === -1) throw new Error('kept from being optimised away');
  return performance.now() - began;
}

async function gatePass(data: GateData): Promise<number> {
  const began = performance.now();
  await scanDocument(document, createGate(data).scan, forever());
  return performance.now() - began;
}

export const measure = {
  /** Gate and yardstick in turn, so that both meet the same machine; a tenth of a millisecond is the clock's grain, so each is repeated. */
  async gate({ data, rounds }: { data: GateData; rounds: number }) {
    const pairs: { gate: number; plain: number }[] = [];
    for (let round = -2; round < rounds; round += 1) {
      let [gate, plain] = [0, 0];
      for (let times = 0; times < 200 && (gate + plain < 20 || times < 5); times += 1) {
        plain += plainPass();
        gate += await gatePass(data);
      }
      if (round >= 0) pairs.push({ gate, plain });
    }
    return pairs;
  },

  /** The page's text, as the reader would send it. */
  async text(): Promise<PageText> {
    return (await readPage(document, forever())).page;
  },

  /** Reading and painting: all that the reader does in the page until the marks are there. */
  async reader({ mentions, rounds }: { mentions: readonly Mention[]; rounds: number }) {
    const times: number[] = [];
    for (let round = -1; round < rounds; round += 1) {
      const life = new AbortController();
      const began = performance.now();
      const { page, map } = await readPage(document, { signal: life.signal });
      const painter = createPainter({ signal: life.signal });
      await painter.paint(mentions, map);
      // The text is copied once on its way to the background.
      structuredClone(page);
      if (round >= 0) times.push(performance.now() - began);
      life.abort();
    }
    return times;
  },

  /** mark.js with the same forms, as its documentation shows it; each time on a page without marks. */
  async markJs({ forms, rounds }: { forms: string[]; rounds: number }) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const marker = new Mark(document.body);
      const began = performance.now();
      await new Promise<void>((resolve) => {
        marker.mark(forms, {
          separateWordSearch: false,
          accuracy: 'exactly',
          done: () => resolve(),
        });
      });
      times.push(performance.now() - began);
      await new Promise<void>((resolve) => {
        marker.unmark({ done: () => resolve() });
      });
    }
    return times;
  },

  /** Opening the lexicon for the first time in a fresh context. */
  lexicon({ text, cues }: { text: string; cues: LexiconData['cues'] }): number {
    const began = performance.now();
    openLexicon({ ...(JSON.parse(text) as LexiconData), cues });
    return performance.now() - began;
  },
};

(globalThis as { crosslightBench?: typeof measure }).crosslightBench = measure;
