/** Whether a text speaks of an event that the corpus does not cover, and its dossier knows for the like of what it does. */
import type { LexiconEvent, LexiconLike } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { daysOf, isOfAnotherTime, isOld } from './event-dates';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import type { Telling } from './tellings';

/** Names, as traits, which of them a sentence, those beside it and the headline speak of: an earlier one, one of the next weeks, a later one. */
export function traitsOfKnownLikes(
  { event, sentence }: Telling,
  narrative: Narrative,
  lexicon: Lexicon,
): string[] {
  const { sentences } = narrative;
  const old = isOld(event, publishedOf(sentence, narrative)) ? 'long after' : 'in time';
  const where: [string, Sentence | undefined][] = [
    ['here', sentence],
    ['before', sentences[sentence.index - 1]],
    ['after', sentences[sentence.index + 1]],
    ['headline', sentences[0]],
  ];
  return where.flatMap(([place, at]) => {
    const likes = at === undefined ? [] : likesIn(at, narrative, lexicon);
    return [
      ...new Set(
        likes.flatMap((like) => [
          `known like ${place}`,
          `known like ${place}, ${timeOf(like, event)}`,
          `known like ${place}, ${old}`,
        ]),
      ),
    ];
  });
}

const known = new WeakMap<Narrative, Map<Sentence, readonly LexiconLike[]>>();

function likesIn(
  sentence: Sentence,
  narrative: Narrative,
  { data }: Lexicon,
): readonly LexiconLike[] {
  const all = known.get(narrative) ?? new Map<Sentence, readonly LexiconLike[]>();
  known.set(narrative, all);
  const found =
    all.get(sentence) ??
    data.likes.filter(
      (like) =>
        hadBegun(like, publishedOf(sentence, narrative)) &&
        sentence.cues.some(({ concepts }) =>
          concepts.some((concept) => like.cues.includes(concept)),
        ),
    );
  all.set(sentence, found);
  return found;
}

function hadBegun({ happened: { first } }: LexiconLike, published: string | null): boolean {
  return published === null || first === null || first <= published;
}

function timeOf({ happened }: LexiconLike, event: LexiconEvent): string {
  const { first, last } = daysOf(event);
  if (first !== null && happened.last !== null && happened.last < first) return 'earlier';
  const isLater = last === null || happened.first === null || isOfAnotherTime(happened, event);
  return isLater ? 'later' : 'weeks after';
}
