import { pageOfText } from '../../cli/read-text';
import type { Lexicon } from '../../engine/lexicon/open';
import type { Narrative } from '../../engine/recognise/narrative';
import { readEvents } from '../../engine/recognise/events';
import type { EventWeights } from '../../engine/recognise/event-odds';
import { narrativeOf } from '../../engine/recognise/recognise';
import { reachableEvents } from '../../engine/recognise/tellings';
import { placed, type GoldPage } from '../support/gold';
import type { Example } from './logistic';

/** An annotated text, read as far as its sentences. */
export interface ReadText {
  readonly page: GoldPage;
  /** Null where nothing is named that an event could be known by. */
  readonly narrative: Narrative | null;
}

/** What one page has to teach. */
export interface Lesson {
  /** Whether a sentence tells of an event. */
  readonly telling: readonly Example[];
  /** Which of the phrases of a sentence that tells of one a reader would point at: a group for each. */
  readonly phrase: readonly (readonly Example[])[];
}

/** Reads an annotated text with the day and the language that the gold states. */
export function readText(page: GoldPage, lexicon: Lexicon): ReadText {
  const { published, lang } = page.gold;
  const told = narrativeOf(pageOfText(page.text, { published, lang }), lexicon);
  return { page, narrative: told?.narrative ?? null };
}

/**
 * Makes the examples of a page. A sentence tells of an event where a mention of it begins in the sentence; where all that stands there is
 * optional, nothing is learned from it. A phrase is right where it overlaps a mention.
 *
 * @param weights what was learned in an earlier round, for the page's story; null in the first
 */
export function lessonOf(
  { page, narrative }: ReadText,
  lexicon: Lexicon,
  weights: EventWeights | null,
): Lesson {
  if (narrative === null) return { telling: [], phrase: [] };
  const gold = placed(page.gold.mentions, narrative.text, page.file);
  const events = reachableEvents(narrative, lexicon);
  const telling: Example[] = [];
  const phrase: Example[][] = [];
  for (const seen of readEvents(events, narrative, lexicon, weights).seen) {
    const { event, sentence, phrases } = seen.telling;
    const id = lexicon.data.subjects[event.subject]?.id;
    const mentions = gold.filter(({ subject }) => subject === id);
    const overlapping = phrases.map(({ start, end }) =>
      mentions.filter((mention) => mention.start < end && start < mention.end),
    );
    const isTold =
      mentions.some(
        ({ optional, start }) => !optional && start >= sentence.start && start < sentence.end,
      ) || overlapping.flat().some(({ optional }) => !optional);
    if (isTold || overlapping.flat().length === 0)
      telling.push({ traits: seen.traits, holds: isTold });
    if (!isTold) continue;
    phrase.push(
      seen
        .phraseTraits()
        .map((traits, at) => ({ traits, holds: (overlapping[at] ?? []).length > 0 })),
    );
  }
  return { telling, phrase };
}
