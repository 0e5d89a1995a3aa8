import type { CueHit } from '../lexicon/cues';
import { GAP_OTHER, GAP_SPACE } from '../text/tokens';
import type { Asked } from './asked';
import type { Narrative, Sentence } from './narrative';
import { isTelling, isVague } from './number-accounts';
import type { Setting } from './number-answer';
import type { Classes } from './number-noun';
import { afterAnybody, lastNamed, namesSomebody } from './number-whom';
import { numberWords } from './number-words';
import type { FoundQuantity } from './quantities';

/** "93 wounded", "30 of them hurt": so many words may stand between a number and what happened to those it counts. */
const MOST_BETWEEN = 3;
/** "The number of its casualties was 30": so many words before a number that ends its clause. */
const FARTHEST_BEFORE = 12;
/** "Thousands, say those who were there": nothing but the event says who they are. */
const UNSAID = 12;
/** Fewer are no crowd that a text counts without saying whom. */
const FEWEST_CROWD = 100;

/**
 * A number that names nobody: what it counts is told by what happened to it, and by who was spoken of last.
 *
 * @param next the token after the number
 * @returns how far off that was said, in words; null where the number cannot answer the question
 */
export function impliedCost(
  asked: Asked,
  quantity: FoundQuantity,
  next: number,
  setting: Setting,
): number | null {
  const { question, counted, role } = asked;
  const { sentence, narrative } = setting;
  const classes = narrative.classesOf(sentence);
  if (role === null || isAside(quantity, narrative.text)) return null;
  const begin = sentence.block.tokens.findIndex((token) => token.end > quantity.start);
  const first = afterAnybody(next, sentence, classes);
  const ends = numberWords(narrative.lang).ends;
  const isAlone = isLast(first, sentence, ends);
  if (role === 'present')
    return isAlone || classes.get(next)?.has('already-there') === true
      ? presentCost(begin, first, sentence, classes)
      : null;
  const told = toldCost(role, begin, first, isAlone, sentence, classes);
  if (role === 'gather')
    return gatherCost(
      quantity,
      told,
      isAlone || (told === 1 && !namesSomebody(next, next + 1, classes)) || first > next,
    );
  const telling = isTelling(quantity.value, question);
  // "Dozens of wounded" are of both sides; and of troops sent several lots are told of.
  if (told === null || isVague(quantity.value) || (role === 'reinforce' && !telling)) return null;
  const spokenOf = lastNamed(begin, sentence, classes);
  if (spokenOf?.has(counted) === true) return told;
  if (spokenOf === null) {
    const before = namedBefore(sentence, narrative);
    if (before?.has(counted) === true && (telling || first === next)) return told + 1;
    if (counted === 'count-people' && told === 1) return told;
  }
  // An account's own number can be no other's.
  return telling ? told + 2 : null;
}

/** So many sentences back those may have been named whom a number counts. */
const SENTENCES_BACK = 2;

/** The classes of those who were named last in the sentences before, in the same block. */
function namedBefore(
  sentence: Sentence,
  { sentences, classesOf }: Narrative,
): ReadonlySet<string> | null {
  for (let back = 1; back <= SENTENCES_BACK; back += 1) {
    const previous = sentences[sentence.index - back];
    if (previous?.block !== sentence.block) return null;
    const named = lastNamed(previous.to, previous, classesOf(previous));
    if (named !== null) return named;
  }
  return null;
}

/** Whether a number stands as a year or, in brackets, as an age. */
export function isAside({ start, end }: FoundQuantity, text: string): boolean {
  return YEAR.test(text.slice(start, end)) || (text[start - 1] === '(' && text[end] === ')');
}

const YEAR = /^(?:19|20)\d\d$/u;

/** Many who are not named at all are those who came together. */
function gatherCost(
  { value }: FoundQuantity,
  told: number | null,
  isAlone: boolean,
): number | null {
  if (!isAlone || (value.min ?? 0) < FEWEST_CROWD) return null;
  if (told !== null) return told + 1;
  return isVague(value) ? UNSAID : null;
}

/** How far from the number it is said what happened: in words around it, right after it, or before a number that ends its clause. */
function toldCost(
  role: string,
  begin: number,
  first: number,
  isAlone: boolean,
  sentence: Sentence,
  classes: Classes,
): number | null {
  const { block } = sentence;
  const cues = sentence.cues.filter(({ concepts }) => concepts.includes(role));
  const isNext = (cue: CueHit): boolean =>
    cue.from >= first &&
    cue.from - first <= MOST_BETWEEN &&
    !namesSomebody(first, cue.from, classes) &&
    block.tokens.slice(first, cue.from + 1).every(({ gap }) => gap === GAP_SPACE);
  const isAround = (cue: CueHit): boolean => cue.from < begin && cue.to > first;
  if (cues.some((cue) => isNext(cue) || isAround(cue))) return 1;
  if (!isAlone) return null;
  const before = cues.filter(({ to }) => to <= begin).map(({ to }) => begin - to);
  const nearest = Math.min(Infinity, ...before);
  return nearest <= FARTHEST_BEFORE ? nearest + 1 : null;
}

/** "At present the mission has some 3,800." */
function presentCost(
  begin: number,
  first: number,
  { from, to }: Sentence,
  classes: Classes,
): number | null {
  for (
    let at = Math.max(from, begin - MOST_BETWEEN * 2);
    at < Math.min(to, first + MOST_BETWEEN);
    at += 1
  )
    if (classes.get(at)?.has('already-there') === true) return Math.abs(begin - at);
  return null;
}

/** Whether a number, with the words for people after it, is the last of its clause. */
function isLast(first: number, { block, to }: Sentence, ends: ReadonlySet<string>): boolean {
  const next = block.tokens[first];
  return next === undefined || first >= to || next.gap === GAP_OTHER || ends.has(next.word);
}
