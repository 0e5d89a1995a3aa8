import type { Block, PageText } from '../model/page';

/** From this share of linked characters on a block is a link to another page, not text of this one. */
const MOSTLY_LINKED = 0.6;
/** A teaser's summary is short; a longer paragraph under a linked heading is a text of its own. */
const LONGEST_TEASER = 320;

/**
 * Which blocks are the page's own text, and which are navigation, comments, teasers of other pages or lists of links.
 *
 * @returns one answer per block of the page
 */
export function isMainText(page: PageText): boolean[] {
  const main = page.blocks.map((block) => inMainRegion(block) && !isLink(block, page));
  dropTeaserSummaries(page, main);
  return main;
}

function inMainRegion({ region, role }: Block): boolean {
  // Some sites keep the headline of the article in their page header.
  return region === 'main' || region === 'unknown' || (region === 'header' && role === 'heading');
}

/** A headline that links to its own page is not a link elsewhere. */
function isLink(block: Block, page: PageText): boolean {
  if (block.linked < MOSTLY_LINKED) return false;
  return !(
    block.role === 'heading' && sameTitle(page.text.slice(block.start, block.end), page.title)
  );
}

function sameTitle(heading: string, title: string): boolean {
  const text = heading.trim();
  return text.length > 0 && title.includes(text);
}

/**
 * A linked heading with a short text under it, and another linked heading or list after that, is a teaser: the short text speaks of the
 * page behind the link.
 */
function dropTeaserSummaries({ blocks, text }: PageText, main: boolean[]): void {
  const linked = (index: number): boolean => (blocks[index]?.linked ?? 0) >= MOSTLY_LINKED;
  for (let index = 0; index < blocks.length; index += 1) {
    if (blocks[index]?.role !== 'heading' || !linked(index) || main[index] === true) continue;
    let end = index + 1;
    while (end < blocks.length && isSummary(blocks[end], text) && !linked(end)) end += 1;
    const closed = end >= blocks.length || linked(end);
    if (closed && end - index <= 3) main.fill(false, index, end);
  }
}

function isSummary(block: Block | undefined, text: string): boolean {
  if (block === undefined || block.role === 'heading') return false;
  return text.slice(block.start, block.end).length <= LONGEST_TEASER;
}
