/** What speaks for or against a sentence's telling of an event, as named traits that learned weights are given for. */
import type { LexiconEvent } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import type { Day } from '../model/dates';
import { parseDay } from '../time/days';
import { conceptOf, isCentral, isShared, isSingular, longAgo, namesItself } from './cue-telling';
import { dateEvidence, isLasting, isOld, type DateEvidence } from './event-dates';
import { traitsOfKnownLikes } from './known-likes';
import { traitsOfLikes } from './likes';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import type { Reason } from './reasons';
import { isStatement } from './speech';
import { datesOfPage, isLead, isOfItsTime, isOpening, type Story } from './story';
import { traitsAmongOthers } from './phrase-traits';
import { present } from './present';
import type { Phrase, Telling } from './tellings';

/** A telling with its traits, seen with what the page is known to tell. */
export interface Seen {
  readonly telling: Telling;
  /** What the dates say for each phrase. */
  readonly dates: readonly DateEvidence[];
  /** Traits of the sentence as a telling of the event: all of its phrases' together. */
  readonly traits: ReadonlySet<string>;
  /** Traits of each phrase among the others, in their order; worked out when asked for. */
  phraseTraits(): readonly ReadonlySet<string>[];
  /** Which told event speaks for this one; null where none does. */
  readonly support: Reason | null;
}

/**
 * Works out the traits of a telling. Phrases whose own date is another one do not count; nor does what a page published long after begins
 * with where the like of another time stands on it and none of its dates is of that time: like things happened in the same places in other
 * years.
 *
 * @returns null where that leaves none
 */
export function see(
  { event, sentence, phrases: all }: Telling,
  story: Story,
  narrative: Narrative,
  lexicon: Lexicon,
): Seen | null {
  const support = story.supports(event, sentence);
  const published = publishedOf(sentence, narrative);
  const isForgotten =
    (published === null || isOld(event, published)) &&
    !longAgo(event, narrative) &&
    support === null &&
    story.isDisputed(event) &&
    !isOfItsTime(event, narrative);
  // What a page begins with is its news, and a page without a day may be of any time.
  if (isForgotten && (published === null || isOpening(sentence, narrative))) return null;
  const dated = all.flatMap((phrase) => {
    const date = dateEvidence(event, phrase.cue, sentence, narrative, support !== null);
    return date === null ? [] : [{ phrase, date }];
  });
  if (dated.length === 0) return null;
  const phrases = dated.map(({ phrase }) => phrase);
  const dates = dated.map(({ date }) => date);
  const telling = { event, sentence, phrases };
  const days = new Set(dates.map(dateTrait));
  const traits = withSayings(event, [
    ...sentenceTraits(telling, narrative),
    ...storyTraits(telling, days, support, story, narrative),
    ...ageTraits(telling, narrative),
    ...traitsOfLikes(telling, story, narrative),
    ...traitsOfKnownLikes(telling, narrative, lexicon),
    ...(dated.length < all.length ? ['beside the like'] : []),
    ...(isForgotten
      ? [
          'forgotten',
          `forgotten, ${seatIn(narrative, sentence)}`,
          ...[...days].map((day) => `forgotten, ${day}`),
        ]
      : []),
    ...phrases.flatMap((phrase, at) =>
      ownTraits(phrase, telling, dates[at] ?? UNDATED, narrative, lexicon),
    ),
  ]);
  const phraseTraits = (): Set<string>[] =>
    phrases.map((_, at) => new Set(traitsAmongOthers(at, telling, dates, published, lexicon)));
  return { telling, dates, traits, phraseTraits, support };
}

const UNDATED: DateEvidence = { level: 0, why: null };

const MANY_PHRASES = 3;

/** What counts otherwise where a statement is told than where a happening is: who is named, and what the text was speaking of. */
const OF_SAYINGS = /^(?:context [^,]+|no name|before it [^,]+)$/u;

function withSayings(event: LexiconEvent, traits: readonly string[]): ReadonlySet<string> {
  const ofSayings = isStatement(event) ? traits.filter((trait) => OF_SAYINGS.test(trait)) : [];
  return new Set([...traits, ...ofSayings.map((trait) => `${trait}, saying`)]);
}

function sentenceTraits({ event, sentence, phrases }: Telling, narrative: Narrative): string[] {
  const { block, names } = sentence;
  const words = new Set(
    phrases
      .filter(({ cue }) => cue.isPattern !== true)
      .map(({ cue }) => block.tokens[cue.from]?.word.slice(0, 4)),
  );
  const concepts = new Set(phrases.map((phrase) => conceptOf(event, phrase.cue)));
  return present({
    'event long ago': longAgo(event, narrative),
    'event is a saying': isStatement(event),
    'event lasted': isLasting(event),
    'two words': words.size > 1,
    'three words': words.size > 2,
    'many phrases': phrases.length >= MANY_PHRASES,
    'several concepts': concepts.size > 1,
    heading: block.block.role === 'heading',
    'no name': names.length === 0,
  });
}

function ownTraits(
  phrase: Phrase,
  { event, sentence }: Telling,
  date: DateEvidence,
  narrative: Narrative,
  lexicon: Lexicon,
): string[] {
  const { cue, context, isElsewhere, isVerb, hasSpeaker } = phrase;
  const day = dateTrait(date);
  const near = context.level >= 1 ? `context ${context.level}` : 'context low';
  return present({
    [day]: true,
    [`context ${context.level}`]: true,
    [`${near}, ${day}`]: true,
    'context here': context.isHere === true,
    'date beside': date.isTight === true,
    'date coarse': date.isCoarse === true,
    [`${day}, saying`]: isStatement(event),
    elsewhere: isElsewhere,
    pattern: cue.isPattern === true,
    central: isCentral(event, cue),
    shared: isShared(event, cue, publishedOf(sentence, narrative), lexicon),
    'names itself': namesItself(event, cue, sentence),
    singular: isSingular(event, cue, context, narrative, lexicon),
    [`concept ${conceptOf(event, phrase.cue)}`]: true,
    'several words in a row': cue.to - cue.from > 1,
    'word of two concepts': cue.concepts.length > 1,
    'verb of saying': isVerb,
    'verb of saying, speaker': hasSpeaker,
    [`speaker, ${day}`]: hasSpeaker,
    'speaker, at once': hasSpeaker && isAtOnce(event, publishedOf(sentence, narrative)),
  });
}

const NEAR = [1, 2, 4];
const SEATS = [2, 4];

function storyTraits(
  { event, sentence }: Telling,
  days: ReadonlySet<string>,
  support: Reason | null,
  story: Story,
  narrative: Narrative,
): string[] {
  const seats = story.seatsOf(event).filter((seat) => seat !== sentence);
  const tells = seats.length > 0;
  const nearest = Math.min(...seats.map(({ index }) => Math.abs(index - sentence.index)));
  const old = isOld(event, publishedOf(sentence, narrative));
  const withDay = [
    ...(support === null ? [] : ['supported']),
    ...(tells ? ['told'] : []),
    ...(old ? ['published long after'] : []),
  ];
  return [
    ...withDay,
    ...[...days].flatMap((day) => withDay.map((trait) => `${trait}, ${day}`)),
    ...(tells && old ? ['told, published long after'] : []),
    ...(seats.some(({ block }) => block === sentence.block) ? ['told in this paragraph'] : []),
    ...NEAR.filter((far) => nearest <= far).map((far) => `told within ${far}`),
    ...SEATS.filter((many) => seats.length >= many).map((many) => `told ${many} times`),
  ];
}

/** A page of these days after an event tells of it in another way than one of the next. */
const AGES = [3, 10, 40, 75];

/** How old the event was when this was written, where in the page it stands, and what time the page's dates are of. */
function ageTraits({ event, sentence }: Telling, narrative: Narrative): string[] {
  const published = publishedOf(sentence, narrative);
  const { last: happened } = event.happened;
  const days =
    published === null || happened === null ? null : parseDay(published) - parseDay(happened);
  const age =
    days === null ? 'no day' : `${AGES.find((most) => days <= most) ?? 'more'} days after`;
  const isDated = sentence.dates.length > 0 ? 'dated' : 'undated';
  const dates = `page dates ${datesOfPage(event, narrative)}`;
  return [
    `${seatIn(narrative, sentence)}, ${age}, ${isDated}`,
    dates,
    `${dates}, ${isOld(event, published) ? 'long after' : 'in time'}`,
  ];
}

function seatIn(narrative: Narrative, sentence: Sentence): string {
  if (sentence.block.block.role === 'heading') return 'heading';
  return isLead(sentence, narrative) ? 'lead' : 'body';
}

/** What was said is news for so many days. */
const NEWS_DAYS = 2;

function isAtOnce({ happened: { last } }: LexiconEvent, published: Day | null): boolean {
  if (published === null || last === null) return false;
  const days = parseDay(published) - parseDay(last);
  return days >= 0 && days <= NEWS_DAYS;
}

function dateTrait({ level }: DateEvidence): string {
  return level < 0 ? 'date doubtful' : `date ${level}`;
}
