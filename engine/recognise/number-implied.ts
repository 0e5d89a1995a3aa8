import type { Narrative, Sentence } from './narrative';
import { isTelling, isVague } from './number-accounts';
import type { AskedHere, Setting } from './number-answer';
import { isLast, presentCost, toldCost, type Place } from './number-told';
import { afterAnybody, lastNamed, namesSomebody, refersBack } from './number-whom';
import { numberWords } from './number-words';
import type { FoundQuantity } from './quantities';

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
  asked: AskedHere,
  quantity: FoundQuantity,
  next: number,
  setting: Setting,
): number | null {
  const { question, counted, role, reach } = asked;
  const { sentence, narrative } = setting;
  const classes = narrative.classesOf(sentence);
  const telling = isTelling(quantity.value, question);
  if (role === null || isAside(quantity, narrative.text, telling)) return null;
  const begin = sentence.block.tokens.findIndex((token) => token.end > quantity.start);
  const first = afterAnybody(next, sentence, classes);
  const ends = numberWords(narrative.lang).ends;
  const place: Place = { begin, first, isAlone: isLast(first, sentence, ends), isSure: telling };
  const { isAlone } = place;
  if (role === 'present') {
    const isSpoken = isAlone || classes.get(next)?.has('already-there') === true;
    // Where nothing tells of the troops that came, those who were there must have been named.
    const named = lastNamed(begin, sentence, classes) ?? namedBefore(sentence, narrative);
    if (!isSpoken || (reach !== 'event' && named?.has(counted) !== true)) return null;
    return presentCost(place, sentence, classes);
  }
  const isAdded = [next, begin - 1, begin].some((at) => classes.get(at)?.has('added') === true);
  if (role === 'reinforce' && telling && isAdded) return 1;
  const told =
    toldCost(role, place, sentence, classes) ??
    (telling && isAlone && isToldBefore(role, sentence, narrative) ? UNSAID : null);
  if (role === 'gather')
    return gatherCost(
      quantity,
      told,
      isAlone || (told === 1 && !namesSomebody(next, next + 1, classes)) || first > next,
    );
  // "Dozens of wounded" are of both sides; and of troops sent several lots are told of.
  if (told === null || isVague(quantity.value) || (role === 'reinforce' && !telling)) return null;
  const spokenOf = lastNamed(begin, sentence, classes);
  if (spokenOf?.has(counted) === true) return told;
  if (spokenOf === null) {
    const before = namedBefore(sentence, narrative);
    if (
      before?.has(counted) === true &&
      (telling || first === next || refersBack(next, first, classes))
    )
      return told + 1;
    if (counted === 'count-people' && told === 1) return told;
  }
  // An account's own number can be no other's.
  return telling ? told + 2 : null;
}

/** So many sentences back those may have been named whom a number counts. */
const SENTENCES_BACK = 2;

/** The classes of those who were named last in the sentences before, in the same block. */
function namedBefore(sentence: Sentence, narrative: Narrative): ReadonlySet<string> | null {
  for (let back = 1; back <= SENTENCES_BACK; back += 1) {
    const previous = narrative.sentences[sentence.index - back];
    if (previous?.block !== sentence.block) return null;
    const named = lastNamed(previous.to, previous, narrative.classesOf(previous));
    if (named !== null) return named;
  }
  return null;
}

/** Whether the sentence before, in the same block, says what happened. */
function isToldBefore(role: string, { block, index }: Sentence, { sentences }: Narrative): boolean {
  const previous = sentences[index - 1];
  return previous?.block === block && previous.cues.some(({ concepts }) => concepts.includes(role));
}

/** Whether a number stands as a year or, in brackets and no account's own, as an age. */
export function isAside({ start, end }: FoundQuantity, text: string, isSure: boolean): boolean {
  const isInBrackets = text[start - 1] === '(' && text[end] === ')';
  return YEAR.test(text.slice(start, end)) || (isInBrackets && !isSure);
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
