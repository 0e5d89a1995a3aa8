import type { Block, PageText } from '../model/page';
import { languageOf } from '../text/language';
import { tokens, type Token } from '../text/tokens';
import { isMainText } from './context';

/** A block of the page with its words. Words never join across blocks. */
export interface ReadBlock {
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  /** Part of what the page is about, not navigation, teasers, comments or the like. */
  readonly main: boolean;
}

/** A page prepared for recognition. */
export interface ReadPage {
  readonly page: PageText;
  readonly blocks: readonly ReadBlock[];
  /** Primary language tag, as far as it can be told. */
  readonly lang: string | null;
}

/** Takes a page apart into tokens, block by block, once for all that recognises in it. */
export function readPage(page: PageText): ReadPage {
  const main = isMainText(page);
  const blocks = page.blocks.map((block, index): ReadBlock => ({
    index,
    block,
    tokens: tokens(page.text, block.start, block.end),
    main: main[index] === true,
  }));
  const told = blocks.filter((block) => block.main);
  return {
    page,
    blocks,
    lang: languageOf(
      (told.length > 0 ? told : blocks).flatMap((block) => block.tokens),
      page.lang,
    ),
  };
}
