import type { SubjectId } from '../model/ids';
import type { FoundSubject, Mention, Reading } from '../model/mention';
import type { PageText } from '../model/page';
import type { Lexicon } from '../lexicon/open';
import { compareWording, type CorpusWording } from './carries-text';
import { decideNames, type NameMention } from './disambiguate';
import type { EventWeights } from './event-odds';
import { findEvents, type EventMention } from './events';
import { findNames } from './names';
import { narrate, type Narrative } from './narrative';
import { markNumbers, type Wording } from './number-marks';
import { findNumbers } from './numbers';
import { withoutOverlaps } from './overlap';
import { readPage, type ReadPage } from './reading';
import { IN_ENGLISH, type ReasonWords } from './reasons';

export interface RecogniseOptions {
  /** The day the page is read from, where the page itself names none. */
  readonly published?: string;
  /** The articles' words, asked for only when a page concerns the corpus; without them no shared wording is found. */
  readonly wording?: () => CorpusWording;
  /** Other weights for events than those that were learned from all annotated pages. */
  readonly weights?: EventWeights;
  /** The language in which reasons are given; without it English. */
  readonly words?: ReasonWords;
}

const NOTHING: Reading = { mentions: [], subjects: [], numbers: [], carries: [], gives: [] };

/**
 * Reads a page: which covered subjects it mentions, where, and why. Pure and synchronous; the time grows with the length of the
 * page and hardly with the size of the lexicon.
 *
 * A page without an own subject or covered event in its main text is about something else: its reading is empty.
 *
 * @returns mentions in text order, not overlapping; offsets are UTF-16 units into `page.text`
 */
export function recognise(
  page: PageText,
  lexicon: Lexicon,
  options: RecogniseOptions = {},
): Reading {
  const { published = null, words = IN_ENGLISH } = options;
  const dated = page.published === null ? { ...page, published } : page;
  const told = narrativeOf(dated, lexicon);
  if (told === null) return NOTHING;
  const { read, names, narrative } = told;
  const events = findEvents(narrative, lexicon, options.weights);
  const spans = withoutOverlaps<Span>([...names, ...events]);
  if (!concernsCorpus(spans, lexicon)) return NOTHING;
  const mentions = markFirst(spans, read, lexicon, words);
  const wording = options.wording === undefined ? null : compare(read, options.wording());
  const numbers = findNumbers(narrative, events, lexicon);
  return {
    mentions,
    subjects: countSubjects(mentions, lexicon),
    numbers: markNumbers(numbers, mentions, read, lexicon, wording),
    carries: [...(wording?.page.carries ?? [])],
    gives: [...(wording?.page.gives ?? [])],
  };
}

/**
 * Reads a page as far as its names and sentences.
 *
 * @returns null where nothing is named that an event could be known by
 */
export function narrativeOf(
  page: PageText,
  lexicon: Lexicon,
): { read: ReadPage; names: readonly NameMention[]; narrative: Narrative } | null {
  const read = readPage(page);
  const decided = decideNames(read, findNames(read, lexicon), lexicon);
  const isEvent = ({ subject }: { subject: number }): boolean =>
    lexicon.eventBySubject.has(subject);
  // An event's name holds names of places; where the date refuses the event they still stand.
  const names = withoutOverlaps(decided.filter((name) => !isEvent(name)));
  const eventNames = withoutOverlaps(decided.filter(isEvent));
  if (!canTellOfEvents(names, lexicon)) return null;
  return { read, names, narrative: narrate(read, names, eventNames, lexicon) };
}

function compare({ blocks }: ReadPage, corpus: CorpusWording): Wording {
  const words = blocks.filter(({ main }) => main).flatMap((block) => block.tokens);
  return { corpus, page: compareWording(words, corpus) };
}

type Span = NameMention | EventMention;

/** Without an own subject or a place of a covered event there is nothing that an event could be known by. */
function canTellOfEvents(names: readonly NameMention[], { data, anchors }: Lexicon): boolean {
  return names.some(
    ({ main, subject }) =>
      main && (data.subjects[subject]?.class === 'own' || anchors.has(subject)),
  );
}

function concernsCorpus(spans: readonly Span[], lexicon: Lexicon): boolean {
  return spans.some(({ main, subject }) => main && lexicon.data.subjects[subject]?.class === 'own');
}

/** All are counted; painted is the first of each subject in its block, in main text. */
function markFirst(
  spans: readonly Span[],
  { blocks }: ReadPage,
  lexicon: Lexicon,
  words: ReasonWords,
): Mention[] {
  const marked = new Set<string>();
  return spans.flatMap(({ start, end, subject: index, block, score, why }): Mention[] => {
    const subject = lexicon.data.subjects[index];
    if (subject === undefined) return [];
    const key = `${block} ${index}`;
    const first = blocks[block]?.main === true && !marked.has(key);
    if (first) marked.add(key);
    const { id, kind, label } = subject;
    const reasons = why.map((reason) => reason(words));
    return [{ start, end, subject: id, kind, label, score, block, marked: first, why: reasons }];
  });
}

/** Subjects in the order of their first mention. */
function countSubjects(mentions: readonly Mention[], lexicon: Lexicon): FoundSubject[] {
  const differences = new Map(
    lexicon.data.subjects.map(({ id, differences: count }) => [id, count]),
  );
  const found = new Map<SubjectId, FoundSubject>();
  for (const { subject, kind, label } of mentions) {
    const known = found.get(subject)?.mentions ?? 0;
    found.set(subject, {
      subject,
      kind,
      label,
      mentions: known + 1,
      differences: differences.get(subject) ?? 0,
    });
  }
  return [...found.values()];
}
