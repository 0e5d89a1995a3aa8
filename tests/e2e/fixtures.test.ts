/** The annotated whole pages, as a reader meets them: what no reader may miss is painted, and unrelated pages stay as they are. */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { placed, readGoldFolder, type GoldPage } from '../support/gold';
import { eventually, highlightNames } from './support/actions';
import type { Tab } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

const pages = readGoldFolder(fileURLToPath(new URL('../fixtures/gold/', import.meta.url))).filter(
  ({ format }) => format === 'html',
);

/** Chromium opens every page; Firefox one of each kind that could differ there. */
const IN_FIREFOX = new Set([
  'amp-articulo',
  'comments-below',
  'fotostrecke',
  'live-blog',
  'local-tv-station',
  'newsletter',
  'regionalni-list',
]);

/** How long an unrelated page is watched; a related one is painted well before. */
const QUIET_MS = 800;

/** A painted text with the little that stands before it in its block, by which equal ones are told apart. */
interface Painted {
  readonly before: string;
  readonly text: string;
}

const BEFORE = 16;

/** All that is painted on a page. Every range begins and ends in one text node. */
function paintedOn({ page }: Tab): Promise<Painted[]> {
  return page.evaluate((length) => {
    const blocks = 'p, li, td, th, dt, dd, h1, h2, h3, summary, figcaption, blockquote, div';
    const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('crosslight-') ? ([...highlight] as StaticRange[]) : [],
    );
    return ranges.flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
      const block = startContainer.parentElement?.closest(blocks);
      if (!block) return [];
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const text = range.toString().replace(/\s+/g, ' ');
      range.setStart(block, 0);
      range.setEnd(startContainer, startOffset);
      const before = range.toString().replace(/\s+/g, ' ').trimStart().slice(-length);
      return [{ before, text }];
    });
  }, BEFORE);
}

/** What no reader may miss on a page, in the form in which it is painted. */
function mustsOf({ text, gold, name }: GoldPage): Painted[] {
  return placed(gold.mentions, text, name)
    .filter(({ must }) => must)
    .map(({ start, end }) => {
      const block = text.lastIndexOf('\n', start) + 1;
      return {
        before: text.slice(block, start).slice(-BEFORE),
        text: text.slice(start, end),
      };
    });
}

describe.each(BROWSERS)('annotated pages in $browser', ({ browser: name, start }) => {
  const browser = useBrowser(start);
  const opened = pages.filter((page) => name === 'Chromium' || IN_FIREFOX.has(page.name));
  const open = (page: GoldPage): Promise<Tab> => browser.open(`../gold/${page.name}.html`);

  it.each(opened.filter(({ gold }) => gold.related))(
    'paints what must be on $name',
    async (page) => {
      const tab = await open(page);
      const musts = mustsOf(page);
      const missing = await eventually(
        'marks that no reader may miss',
        async () => {
          const painted = new Set((await paintedOn(tab)).map((mark) => JSON.stringify(mark)));
          return musts.filter((must) => !painted.has(JSON.stringify(must)));
        },
        (left) => left.length === 0,
      );
      expect(missing).toEqual([]);
    },
  );

  it('paints nothing on pages that are about something else', async () => {
    const unrelated = opened.filter(({ gold }) => !gold.related);
    // One after the other: a tab in the background would prove nothing.
    for (const page of unrelated) {
      const tab = await open(page);
      await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
      expect(await highlightNames(tab), page.name).toEqual([]);
      expect(await paintedOn(tab), page.name).toEqual([]);
    }
  });
});
