/** What speaks for showing one phrase of a sentence rather than another, as named traits that learned weights are given for. */
import type { Lexicon } from '../lexicon/open';
import type { Day } from '../model/dates';
import { conceptOf, isCentral, isShared, namesItself, specificity } from './cue-telling';
import type { DateEvidence } from './event-dates';
import { present } from './present';
import type { Phrase, Telling } from './tellings';

/**
 * Works out the traits of a phrase among the others of its sentence.
 *
 * @param at its place among the phrases
 * @param dates what the dates say for each phrase, in the same order
 */
export function traitsAmongOthers(
  at: number,
  { event, sentence, phrases }: Telling,
  dates: readonly DateEvidence[],
  published: Day | null,
  lexicon: Lexicon,
): string[] {
  const phrase = phrases[at];
  const date = dates[at];
  if (phrase === undefined || date === undefined) return [];
  const { cue, context, isVerb, hasSpeaker, isElsewhere } = phrase;
  const concept = conceptOf(event, cue);
  const pattern = cue.isPattern === true;
  const others = new Set(phrases.map((other) => conceptOf(event, other.cue)));
  others.delete(concept);
  return [
    ...present({
      [`concept ${concept}`]: true,
      [`pattern of ${concept}`]: pattern,
      pattern,
      [`specific ${specificity(cue)}`]: true,
      central: isCentral(event, cue),
      shared: isShared(event, cue, published, lexicon),
      'names itself': namesItself(event, cue, sentence),
      'date beside': date.isTight === true,
      'date doubtful': date.level < 0,
      'best date': dates.every(({ level }) => level <= date.level),
      'best context': phrases.every((other) => other.context.level <= context.level),
      'context here': context.isHere === true,
      'word of two concepts': cue.concepts.length > 1,
      'verb of saying': isVerb,
      'verb of saying, speaker': hasSpeaker,
      elsewhere: isElsewhere,
    }),
    ...shapeTraits(phrase, phrases),
    ...wordTraits(phrase, sentence),
    ...[...others].map((other) => `${concept} beside ${other}`),
  ];
}

const MOST_OTHERS = 4;

/** Where a phrase stands among the others: first or last, in a longer one, over shorter ones. */
function shapeTraits(phrase: Phrase, phrases: readonly Phrase[]): string[] {
  const { start, end } = phrase;
  const over = phrases.filter(
    (other) => other !== phrase && other.start < end && start < other.end,
  );
  const shorter = over.filter((other) => isWithin(other, phrase));
  return [
    ...present({
      first: phrases.every((other) => start <= other.start),
      last: phrases.every((other) => start >= other.start),
      'inside a longer': over.some((other) => isWithin(phrase, other)),
    }),
    `overlaps ${Math.min(MOST_OTHERS, over.length)}`,
    `holds ${Math.min(MOST_OTHERS, shorter.length)}`,
  ];
}

function isWithin(inner: Phrase, outer: Phrase): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    inner.end - inner.start < outer.end - outer.start
  );
}

const MOST_WORDS = 8;
const MOST_CUT = 3;
const QUARTERS = 4;

/** How many words a phrase shows, how many its edges lost to names, and where in the sentence it begins. */
function wordTraits(
  { cue, start, end }: Phrase,
  { block, ...sentence }: Telling['sentence'],
): string[] {
  const shown = block.tokens
    .slice(cue.from, cue.to)
    .filter((token) => token.start >= start && token.end <= end).length;
  const quarter = ((start - sentence.start) * QUARTERS) / (sentence.end - sentence.start);
  return [
    `shows ${Math.min(MOST_WORDS, shown)}`,
    `cut by ${Math.min(MOST_CUT, cue.to - cue.from - shown)}`,
    `quarter ${Math.floor(quarter) + 1}`,
  ];
}
