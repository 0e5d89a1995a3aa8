import type { LexiconQuestion } from '../lexicon/data';
import type { Lexicon } from '../lexicon/open';
import { askedBy } from './asked';
import { apart, daysOf, isOld } from './event-dates';
import type { EventMention } from './events';
import { publishedOf, type Narrative, type Sentence } from './narrative';
import { compareWithAccounts, type ComparedNumber } from './number-accounts';
import { answer } from './number-answer';
import { elliptic, stillOpen, type OpenQuestion } from './number-ellipsis';
import { listedWith } from './number-list';
import { withPerCent } from './number-noun';

/** Sentences beside a mention of the event that still speak of it. */
const NEAR = 2;
const DAYS_APART = 1;
/** A page that tells of an event so often is about it, however old the event. */
const ABOUT_IT = 3;

/**
 * Numbers on the page that answer a question of the corpus: counts of the right thing, to which the right thing happened, in a passage on
 * the question's event. Each is compared with the accounts.
 */
export function findNumbers(
  narrative: Narrative,
  events: readonly EventMention[],
  lexicon: Lexicon,
): ComparedNumber[] {
  const asked = lexicon.data.questions.map((question) => askedBy(question, lexicon));
  const seats = seatsOf(narrative, events);
  const mentions = new Map(
    events.map(({ subject }) => [subject, events.filter((event) => event.subject === subject)]),
  );
  const found: ComparedNumber[] = [];
  let open: OpenQuestion | null = null;
  for (const sentence of narrative.sentences) {
    if (!sentence.block.main) continue;
    const here = asked.filter(({ question }) =>
      speaksOf(question, sentence, sentence.index, seats, narrative, lexicon),
    );
    const still: LexiconQuestion | null = stillOpen(open, sentence);
    if (here.length === 0 && still === null) continue;
    const quantities = narrative.quantitiesOf(sentence);
    const answers = quantities.map((quantity) =>
      answer(quantity, here, {
        sentence,
        rivals: quantities.filter((other) => other !== quantity),
        mentions,
        narrative,
      }),
    );
    for (const [index, quantity] of quantities.entries()) {
      const listed = listedWith(quantities, answers, index, narrative.text);
      const bare = still === null ? null : elliptic(quantity, still, sentence);
      const question = answers[index] ?? listed ?? bare;
      if (question === null) continue;
      found.push(compareWithAccounts(withPerCent(quantity, narrative.text), question));
      open = { question, sentence };
    }
  }
  return found;
}

/** Sentences in which each event is mentioned. */
function seatsOf({ sentences }: Narrative, events: readonly EventMention[]): Map<number, number[]> {
  const seats = new Map<number, number[]>();
  let index = 0;
  for (const { subject, start } of events.toSorted((a, b) => a.start - b.start)) {
    while (index < sentences.length && (sentences[index]?.end ?? Infinity) <= start) index += 1;
    const known = seats.get(subject);
    if (known === undefined) seats.set(subject, [index]);
    else known.push(index);
  }
  return seats;
}

function speaksOf(
  { event }: LexiconQuestion,
  sentence: Sentence,
  index: number,
  seats: ReadonlyMap<number, number[]>,
  narrative: Narrative,
  lexicon: Lexicon,
): boolean {
  const at = seats.get(event);
  if (at === undefined) return false;
  if (at.includes(index)) return true;
  const published = publishedOf(sentence, narrative);
  const known = lexicon.eventBySubject.get(event);
  if (known === undefined) return false;
  // Long after the event a number without a date is more likely one of the day.
  const old = isOld(known, published);
  const { sentences } = narrative;
  const isNear = at.some(
    (seat) => Math.abs(seat - index) <= NEAR && sentences[seat]?.block === sentence.block,
  );
  if (old && !isNear && at.length < ABOUT_IT) return false;
  return sentence.dates.every(({ interval }) => apart(interval, daysOf(known)) <= DAYS_APART);
}
