import { likelihood, oddsOf, type EventWeights } from './event-odds';
import type { NamedEvent } from './event-names';
import type { Seen } from './event-traits';
import type { EventMention } from './events';
import { quoted, together } from './reasons';
import { isStatement } from './speech';
import type { Phrase, Telling } from './tellings';

/** A telling that is taken, with its log-odds. */
export type Taken = Seen & { readonly odds: number };

/** A name is surer than most cues. */
const BY_NAME = 3;

interface Candidate {
  readonly mention: EventMention;
  /** One mention of an event in a sentence, of a saying in a paragraph, is enough. */
  readonly seat: string;
}

/**
 * Of what is taken, the mentions: of each event in a sentence the phrase a reader would point at, of a saying told several times in a
 * paragraph the surest. A phrase that two events claim goes to the likelier one.
 */
export function chosen(
  taken: readonly Taken[],
  named: readonly NamedEvent[],
  text: string,
  weights: EventWeights,
): EventMention[] {
  const candidates = [
    ...named.map((name) => candidateOfName(name, taken, text)),
    ...taken.map((telling) => candidateOf(telling, text, weights)),
  ].sort((a, b) => b.mention.rank - a.mention.rank || a.mention.start - b.mention.start);
  const seats = new Set<string>();
  const mentions: EventMention[] = [];
  for (const { mention, seat } of candidates) {
    if (seats.has(seat) || mentions.some((other) => overlaps(other, mention))) continue;
    seats.add(seat);
    mentions.push(mention);
  }
  return mentions;
}

function candidateOfName(
  { subject, start: from, end: to, sentence, why }: NamedEvent,
  taken: readonly Taken[],
  text: string,
): Candidate {
  const { block } = sentence;
  const told = taken.find(
    ({ telling }) => telling.event.subject === subject && telling.sentence === sentence,
  );
  const [start, end] = told === undefined ? [from, to] : widened([from, to], told.telling, text);
  return {
    seat: `${subject} at ${sentence.start}`,
    mention: {
      subject,
      start,
      end,
      block: block.index,
      main: block.main,
      score: likelihood(BY_NAME),
      rank: BY_NAME,
      why,
    },
  };
}

function candidateOf(taken: Taken, text: string, weights: EventWeights): Candidate {
  const { telling, odds, dates, support } = taken;
  const { event, sentence, phrases } = telling;
  const { block } = sentence;
  const fitness = taken.phraseTraits().map((traits) => oddsOf(traits, weights.phrase));
  const at = fitness.indexOf(Math.max(...fitness));
  const phrase = phrases[at];
  if (phrase === undefined) throw new RangeError('A telling has no phrase.');
  const { cue, context } = phrase;
  const word = text.slice(block.tokens[cue.from]?.start, block.tokens[cue.to - 1]?.end);
  const place = context.level < 1 ? (support ?? context.why) : context.why;
  const day = dates[at]?.why ?? (place === support ? null : support);
  const [start, end] = widened([phrase.start, phrase.end], telling, text);
  return {
    seat: isStatement(event)
      ? `${event.subject} in ${block.index}`
      : `${event.subject} at ${sentence.start}`,
    mention: {
      subject: event.subject,
      start,
      end,
      block: block.index,
      main: block.main,
      score: likelihood(odds),
      rank: odds,
      why: [together([quoted(word), place, day])],
    },
  };
}

/** Words that may stand between two phrases that are one ("hurt in the clashes"). */
const JOINING = /^\s+(?:[\p{L}\p{M}'’]+\s+){0,2}$/u;

/**
 * A word inside a longer phrase that tells the same is shown with it ("sends 700 more troops"), and so is one that hardly a word stands
 * between; but no name is taken in, which is a mention of its own.
 */
function widened(
  [from, to]: readonly [start: number, end: number],
  { phrases, sentence }: Telling,
  text: string,
): [start: number, end: number] {
  let [start, end] = [from, to];
  const take = (other: Phrase): void => {
    const [first, last] = [Math.min(start, other.start), Math.max(end, other.end)];
    const between = text.slice(Math.min(end, other.end), Math.max(start, other.start));
    const isNext = (other.start < end && start < other.end) || JOINING.test(between);
    const holdsName = sentence.names.some(
      (name) => name.start < last && first < name.end && !(name.start < end && start < name.end),
    );
    if (!isNext || holdsName) return;
    [start, end] = [first, last];
  };
  const sorted = phrases.toSorted((a, b) => a.start - b.start);
  sorted.forEach(take);
  sorted.toReversed().forEach(take);
  return [start, end];
}

function overlaps(a: EventMention, b: EventMention): boolean {
  return a.start < b.end && b.start < a.end;
}
