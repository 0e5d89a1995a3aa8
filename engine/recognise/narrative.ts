import type { Lexicon } from '../lexicon/open';
import type { CueHit } from '../lexicon/cues';
import type { Day } from '../model/dates';
import { sentences } from '../text/sentences';
import { findDates, type DateExpression } from '../time/find';
import type { NameMention } from './disambiguate';
import type { ReadBlock, ReadPage } from './reading';

/** A date of the page, with the days it means. Offsets are of the page. */
export type PageDate = DateExpression & {
  readonly interval: NonNullable<DateExpression['interval']>;
};

/** A sentence with all that can tell of an event in it. */
export interface Sentence {
  /** Its place in the narrative. */
  readonly index: number;
  readonly block: ReadBlock;
  /** UTF-16 units of the page's text. */
  readonly start: number;
  readonly end: number;
  /** Tokens of the block, half-open. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly CueHit[];
  readonly dates: readonly PageDate[];
  readonly names: readonly NameMention[];
}

/** The page as a row of sentences. Sentences of different blocks follow each other as the blocks do. */
export interface Narrative {
  readonly sentences: readonly Sentence[];
  /** Subjects that the main text names. */
  readonly named: ReadonlySet<number>;
  readonly text: string;
  readonly lang: string | null;
  readonly published: Day | null;
}

/** @param names accepted names, in text order */
export function narrate(
  { page, blocks, lang }: ReadPage,
  names: readonly NameMention[],
  lexicon: Lexicon,
): Narrative {
  const byBlock = new Map<number, NameMention[]>();
  for (const name of names) byBlock.set(name.block, [...(byBlock.get(name.block) ?? []), name]);
  const list = blocks.flatMap((block) =>
    sentencesOf(block, page.text, lang, page.published, byBlock.get(block.index) ?? [], lexicon),
  );
  const named = new Set<number>();
  for (const { main, subject } of names) if (main) named.add(subject);
  const numbered = list.map((sentence, index) => ({ ...sentence, index }));
  return { sentences: numbered, named, text: page.text, lang, published: page.published };
}

function sentencesOf(
  block: ReadBlock,
  pageText: string,
  lang: string | null,
  published: Day | null,
  names: readonly NameMention[],
  lexicon: Lexicon,
): Omit<Sentence, 'index'>[] {
  const { start: offset, end: blockEnd } = block.block;
  const text = pageText.slice(offset, blockEnd);
  const cues = lexicon.cues.find(block.tokens, lang);
  // Finding dates is the dearest part of reading a page; where nothing happens they are not needed.
  const eventful =
    cues.length > 0 || names.some(({ subject }) => lexicon.eventBySubject.has(subject));
  const dates = eventful ? datesOf(text, offset, block.block.published ?? published, lang) : [];
  let token = 0;
  return sentences(text, lang ?? undefined).map((span): Omit<Sentence, 'index'> => {
    const [start, end] = [span.start + offset, span.end + offset];
    const from = token;
    while (token < block.tokens.length && (block.tokens[token]?.start ?? Infinity) < end)
      token += 1;
    const inside = (at: number): boolean => at >= start && at < end;
    return {
      block,
      start,
      end,
      from,
      to: token,
      cues: cues.filter((cue) => cue.from >= from && cue.from < token),
      dates: dates.filter((date) => inside(date.start)),
      names: names.filter((name) => inside(name.start)),
    };
  });
}

function datesOf(
  text: string,
  offset: number,
  reference: Day | null,
  lang: string | null,
): PageDate[] {
  return findDates(text, reference, { lang }).flatMap((found): PageDate[] => {
    const { interval } = found;
    if (interval === null || interval.precision === 'unknown') return [];
    return [{ ...found, interval, start: found.start + offset, end: found.end + offset }];
  });
}
