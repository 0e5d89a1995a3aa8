import type { Lexicon } from '../lexicon/open';
import type { CueHit } from '../lexicon/cues';
import type { Day } from '../model/dates';
import { sentences as splitSentences } from '../text/sentences';
import { sinceThen } from '../time/since';
import { findDates, type DateExpression } from '../time/find';
import type { NameMention } from './disambiguate';
import { groupedBy } from './grouped';
import type { Classes } from './number-noun';
import { findQuantities, type FoundQuantity } from './quantities';
import type { ReadBlock, ReadPage } from './reading';
import { readerOfYearless, SAME_DAY } from './story-year';

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
  /** Names of events, which hold only where the date allows them. */
  readonly eventNames: readonly NameMention[];
}

/** The page as a row of sentences. Sentences of different blocks follow each other as the blocks do. */
export interface Narrative {
  readonly sentences: readonly Sentence[];
  /** The block in which the main text begins. */
  readonly firstBlock: number;
  /** Subjects that the main text names. */
  readonly named: ReadonlySet<number>;
  readonly text: string;
  readonly lang: string | null;
  readonly published: Day | null;
  /** Where words of the language's classes stand in a sentence; worked out once. */
  classesOf(sentence: Sentence): Classes;
  /** The numbers of a sentence, with offsets of the page; worked out once. */
  quantitiesOf(sentence: Sentence): readonly FoundQuantity[];
}

/** The day a sentence is read from: that of its entry in a live blog, else the page's. */
export function publishedOf({ block }: Sentence, { published }: Narrative): Day | null {
  return block.block.published ?? published;
}

/**
 * @param names accepted names, in text order
 * @param eventNames forms that name events, in text order
 */
export function narrate(
  { page, blocks, lang }: ReadPage,
  names: readonly NameMention[],
  eventNames: readonly NameMention[],
  lexicon: Lexicon,
): Narrative {
  const namesOf = groupedBy(names, ({ block }) => block);
  const eventNamesOf = groupedBy(eventNames, ({ block }) => block);
  const named = new Set(names.flatMap(({ main, subject }) => (main ? [subject] : [])));
  // Patterns are made of everyday words; they are read only where the page names what is the corpus's own.
  const withPatterns = [...named].some(
    (subject) => lexicon.data.subjects[subject]?.class === 'own',
  );
  const sentences: Sentence[] = [];
  let lastDate: PageDate | null = null;
  for (const block of blocks) {
    const { start, end, published } = block.block;
    const text = page.text.slice(start, end);
    const cues = lexicon.cues.find(block.tokens, lang);
    const spans = sentencesOf(block, text, lang).map((span): Span => ({
      ...span,
      cues: [
        ...cues.filter(({ from }) => from >= span.from && from < span.to),
        ...(withPatterns ? lexicon.cues.findPatterns(block.tokens, span.from, span.to, lang) : []),
      ],
    }));
    const blockNames = namesOf.get(block.index) ?? [];
    const blockEvents = eventNamesOf.get(block.index) ?? [];
    // Finding dates is the dearest part of reading a page; where nothing happens they are not needed.
    const eventful =
      blockEvents.length > 0 ||
      spans.some((span) => span.cues.length > 0) ||
      blockNames.some(({ subject }) => lexicon.data.subjects[subject]?.class === 'own');
    const dates: PageDate[] = eventful
      ? datesOf(text, start, published ?? page.published, lang, lastDate)
      : [];
    lastDate = dates.at(-1) ?? (eventful ? lastDate : null);
    for (const span of spans) {
      const inside = (each: { readonly start: number }): boolean =>
        each.start >= span.start && each.start < span.end;
      sentences.push({
        ...span,
        index: sentences.length,
        dates: dates.filter(inside),
        names: blockNames.filter(inside),
        eventNames: blockEvents.filter(inside),
      });
    }
  }
  const years = new Set(
    blocks.flatMap((block) =>
      block.main ? block.tokens.flatMap(({ word }) => (YEAR.test(word) ? [word] : [])) : [],
    ),
  );
  const read = readerOfYearless(
    lexicon.data.events,
    sentences.flatMap(({ block, dates }) => (block.main ? dates : [])),
    years,
    page.published,
  );
  const anchored = sentences.map((sentence) =>
    sentence.dates.length === 0 ? sentence : { ...sentence, dates: sentence.dates.map(read) },
  );
  return {
    sentences: anchored,
    firstBlock: anchored.find(({ block }) => block.main)?.block.index ?? 0,
    named,
    text: page.text,
    lang,
    published: page.published,
    classesOf: remembered(({ block, from, to }) =>
      lexicon.cues.findClasses(block.tokens, from, to, lang),
    ),
    quantitiesOf: remembered(({ start, end }) =>
      findQuantities(page.text.slice(start, end), lang).map((each) => ({
        ...each,
        start: each.start + start,
        end: each.end + start,
      })),
    ),
  };
}

function remembered<T>(make: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const made = new Map<Sentence, T>();
  return (sentence) => {
    const known = made.get(sentence) ?? make(sentence);
    made.set(sentence, known);
    return known;
  };
}

const YEAR = /^(?:19|20)\d\d$/;

type Span = Pick<Sentence, 'block' | 'start' | 'end' | 'from' | 'to' | 'cues'>;

/** The sentences of a block, with the tokens that each holds. */
function sentencesOf(block: ReadBlock, text: string, lang: string | null): Omit<Span, 'cues'>[] {
  const offset = block.block.start;
  let token = 0;
  return splitSentences(text, lang ?? undefined).map((span) => {
    const [start, end] = [span.start + offset, span.end + offset];
    const from = token;
    while (token < block.tokens.length && (block.tokens[token]?.start ?? Infinity) < end)
      token += 1;
    return { block, start, end, from, to: token };
  });
}

/** The dates of a block; "the same day" is the day spoken of last, which may stand in the paragraph before. */
function datesOf(
  text: string,
  offset: number,
  reference: Day | null,
  lang: string | null,
  before: PageDate | null,
): PageDate[] {
  let last = before;
  return findDates(text, reference, { lang }).flatMap((expression): PageDate[] => {
    const found = sinceThen(expression, text, reference);
    const { interval } = found;
    if (interval === null || interval.precision === 'unknown') return [];
    const placed = { start: found.start + offset, end: found.end + offset };
    const isSame = SAME_DAY.test(found.text);
    if (isSame && last === null) return [];
    const meant = isSame && last === before && last !== null ? last.interval : interval;
    last = { ...found, ...placed, interval: meant };
    return [last];
  });
}
