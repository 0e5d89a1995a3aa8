import type { ReadFile } from '../../cli/annotate';
import type { Mention } from '../../engine/model/mention';
import { placeOf, type GoldMention, type GoldPage } from '../support/gold';
import { sentenceTally } from './event-sentences';
import { overlap, pair, type Pairing, type Span } from './pair';
import { mentionProblems, numberProblems, type Problem } from './problems';
import type { Tally } from './tally';

/** What is scored by itself. Numbers are told apart from the kinds of subjects. */
export const KINDS = ['person', 'body', 'place', 'document', 'event', 'numbers'] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds that are names; events and numbers are recognised in another way. */
export const NAMES: readonly Kind[] = ['person', 'body', 'place', 'document'];

/** One page, judged. */
export interface Judgement {
  readonly name: string;
  /** BCP 47, as the gold has it. */
  readonly lang: string;
  readonly related: boolean;
  /** Length of the text that was read. */
  readonly words: number;
  readonly tallies: Readonly<Record<Kind, Tally>>;
  /** Events by sentence, on whichever phrase. */
  readonly eventSentences: Tally;
  readonly paint: PaintTally;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
}

/** Numbers of mentions. */
export interface PaintTally {
  readonly painted: number;
  /** Painted, and at the place of a mention that the page asks for or allows. */
  readonly right: number;
  readonly wanted: number;
  /** Wanted and painted. */
  readonly shown: number;
  /** Those that no reader may miss, and those of them that are painted. */
  readonly must: number;
  readonly mustShown: number;
}

/**
 * Judges what was recognised on a page by its gold, as docs/gold-format.md says.
 *
 * A found mention is right where it overlaps a mention of the same subject. A number is right where it overlaps one of the same
 * question with the same bounds; `approximate` is not judged.
 */
export function judge({ name, gold }: GoldPage, { page, reading }: ReadFile): Judgement {
  const { text } = page;
  const wanted = place(gold.mentions, text);
  const mentions = counted(wanted, reading.mentions);
  const numbers = pair(
    place(gold.numbers, text),
    reading.numbers,
    (a, b) =>
      a.question === b.question && a.value.min === b.value.min && a.value.max === b.value.max,
  );
  const ofKind = (kind: Kind): Tally =>
    tallyOf({
      hits: mentions.hits.filter(({ wanted }) => wanted.kind === kind && !wanted.optional),
      missed: mentions.missed.filter((each) => each.kind === kind),
      extra: mentions.extra.filter((each) => each.kind === kind),
    });
  return {
    name,
    lang: gold.lang,
    related: gold.related,
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    tallies: {
      person: ofKind('person'),
      body: ofKind('body'),
      place: ofKind('place'),
      document: ofKind('document'),
      event: ofKind('event'),
      numbers: tallyOf(numbers),
    },
    eventSentences: sentenceTally(
      wanted,
      inMainText(reading.mentions).filter(({ kind }) => kind === 'event'),
      page,
    ),
    paint: paintOf(mentions),
    problems: [
      ...mentionProblems(mentions, reading.mentions, text),
      ...numberProblems(numbers, reading.numbers, text),
    ].toSorted((a, b) => a.start - b.start),
  };
}

interface Countable {
  readonly hits: readonly { readonly exact: boolean }[];
  readonly missed: readonly unknown[];
  readonly extra: readonly unknown[];
}

/** The pairing of mentions, less what counts for nothing. */
function counted(
  wanted: readonly (GoldMention & Span)[],
  got: readonly Mention[],
): Pairing<GoldMention & Span, Mention> {
  const sameSubject = (a: GoldMention, b: Mention) => a.subject === b.subject;
  const { hits, missed, extra } = pair(wanted, got, sameSubject);
  const events = got.filter(({ kind }) => kind === 'event');
  const main = new Set(inMainText(got));
  return {
    hits,
    missed: missed.filter(
      (each) =>
        !each.optional && (each.kind === 'event' || !events.some((event) => isWithin(each, event))),
    ),
    extra: extra.filter(
      (each) =>
        main.has(each) &&
        !wanted.some(
          (other) => other.optional && sameSubject(other, each) && overlap(other, each) > 0,
        ),
    ),
  };
}

/** The first mention of a subject in a block of main text is painted: where nothing is, the block was taken for something else. */
function inMainText(mentions: readonly Mention[]): Mention[] {
  const main = new Set(mentions.filter(({ marked }) => marked).map(({ block }) => block));
  return mentions.filter(({ block }) => main.has(block));
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** What does not stand in the text that was read gets an empty place at its end, where nothing is found. */
function place<T extends { quote: string; occurrence: number }>(
  items: readonly T[],
  text: string,
): (T & Span)[] {
  const nowhere = { start: text.length, end: text.length };
  return items.map((item) => ({
    ...item,
    ...(placeOf(text, item.quote, item.occurrence) ?? nowhere),
  }));
}

function tallyOf({ hits, missed, extra }: Countable): Tally {
  return {
    hits: hits.length,
    exact: hits.filter((hit) => hit.exact).length,
    missed: missed.length,
    extra: extra.length,
  };
}

function paintOf({ hits, missed, extra }: Pairing<GoldMention, Mention>): PaintTally {
  const painted = hits.filter((hit) => hit.got.marked);
  const all = [...hits.map((hit) => hit.wanted), ...missed];
  return {
    painted: painted.length + extra.filter((mention) => mention.marked).length,
    right: painted.length,
    wanted: all.filter((each) => each.marked).length,
    shown: painted.filter((hit) => hit.wanted.marked).length,
    must: all.filter((each) => each.must).length,
    mustShown: painted.filter((hit) => hit.wanted.must).length,
  };
}
