import { openLexicon, buildLexicon } from '../engine/lexicon/build';
import type { Block, PageText } from '../engine/model/page';
import { recognise } from '../engine/recognise/recognise';
import type { PageDefaults, ReadFile } from './annotate';
import { BUNDLED_CORPUS, compileCorpus, readCues } from './corpus';

/** Makes a reader of plain texts that opens the bundled corpus once for all files. */
export function createTextReader(defaults: PageDefaults): (text: string) => ReadFile {
  const lexicon = openLexicon(buildLexicon(compileCorpus(BUNDLED_CORPUS), readCues()));
  return (text) => {
    const page = pageOfText(text, defaults);
    return { page, reading: recognise(page, lexicon) };
  };
}

/**
 * A plain text as a page: paragraphs are what blank lines part (where there are none, each line is one), all of them main
 * text. A short first paragraph without a full stop is taken for the heading and the title. Offsets are the text's own.
 */
export function pageOfText(text: string, { published, lang }: PageDefaults): PageText {
  const parting = /\n[^\S\n]*\r?\n/.test(text) ? /\r?\n(?:[^\S\n]*\r?\n)+/g : /\r?\n/g;
  const spans: [number, number][] = [];
  let at = 0;
  for (const { index, 0: gap } of text.matchAll(parting)) {
    spans.push([at, index]);
    at = index + gap.length;
  }
  spans.push([at, text.length]);
  const filled = spans.filter(([start, end]) => text.slice(start, end).trim() !== '');
  const [first] = filled;
  const heading = first !== undefined && filled.length > 1 && isHeading(text.slice(...first));
  return {
    title: first !== undefined && heading ? text.slice(...first).trim() : '',
    published,
    lang,
    text,
    blocks: filled.map(([start, end], index): Block => {
      const role = index === 0 && heading ? 'heading' : 'paragraph';
      return { start, end, role, region: 'main', linked: 0, published: null };
    }),
  };
}

function isHeading(paragraph: string): boolean {
  const text = paragraph.trim();
  return text.length <= 140 && !/[.!?:;"”»]$/.test(text);
}
