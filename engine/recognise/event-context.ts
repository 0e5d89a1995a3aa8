import type { LexiconEvent } from '../lexicon/data';
import type { CueHit } from '../lexicon/cues';
import type { Lexicon } from '../lexicon/open';
import { FIRST_UPPER, GAP_SPACE, HAS_DIGIT } from '../text/tokens';
import type { Narrative, Sentence } from './narrative';
import type { Reason } from './reasons';
import { ADJECTIVES, OPENERS, TITLES } from '../lexicon/person-words';

/** How well places and participants around a cue fit an event: 0 not at all, 3 an own one in the very sentence. */
export interface ContextEvidence {
  readonly level: number;
  readonly why: Reason | null;
  /** It stands in the cue's own sentence. */
  readonly isHere?: boolean;
}

const NONE: ContextEvidence = { level: 0, why: null };

/** What places and participants say for an event around a sentence, the best of all. */
export function contextEvidence(
  event: LexiconEvent,
  cue: Pick<CueHit, 'from'>,
  sentence: Sentence,
  narrative: Narrative,
  lexicon: Lexicon,
): ContextEvidence {
  const fits = fittingSubjects(event, lexicon);
  const cueAt = sentence.block.tokens[cue.from]?.start ?? sentence.start;
  const here = strongest(fits, sentence, 3, cueAt, lexicon);
  let best: ContextEvidence = { ...here, isHere: here.level > 0 };
  for (const [offset, level] of [
    [-1, 2],
    [1, 2],
    [-2, 1.5],
    [2, 1.5],
  ] as const) {
    const other = narrative.sentences[sentence.index + offset];
    if (other === undefined || other.block.main !== sentence.block.main) continue;
    // What stands in the next paragraph is one step further off.
    const found = strongest(
      fits,
      other,
      other.block === sentence.block ? level : level - 0.5,
      cueAt,
      lexicon,
    );
    if (found.level > best.level) best = found;
  }
  if (best.level > BESIDE_OTHERS) return best;
  // Whoever else the corpus is about ("Kurti had the mayors driven to work") says that it is about these parts.
  const other = sentence.names.find(
    ({ subject }) => lexicon.data.subjects[subject]?.class === 'own',
  );
  if (other !== undefined) return { level: BESIDE_OTHERS, why: labelled(other.subject, lexicon) };
  return best.level > 0 ? best : onPage(fits, narrative, lexicon);
}

const BESIDE_OTHERS = 1.5;

/** So many of an event's places and participants make a page one about it. */
const MANY_ON_PAGE = 3;

/** Whether the page names the event's places and participants at all, in its main text. */
function onPage(
  fits: ReadonlySet<number>,
  { named }: Narrative,
  { data }: Lexicon,
): ContextEvidence {
  const here = [...fits].filter((subject) => named.has(subject));
  const own = here.find((subject) => data.subjects[subject]?.class === 'own');
  // Whatever is the corpus's own speaks for it a little, even where it took no part in the event.
  const about = [...named].find((subject) => data.subjects[subject]?.class === 'own');
  const first = data.subjects[own ?? here[0] ?? about ?? -1];
  if (first === undefined) return NONE;
  const clear = here.length >= 2 || about !== undefined;
  return {
    level: here.length >= MANY_ON_PAGE ? 1.5 : clear ? 1 : 0.5,
    why: (words) => words.t('reasonOnPage', { name: first.label }),
  };
}

const fitting = new WeakMap<LexiconEvent, ReadonlySet<number>>();

/** Subjects that stand for an event: its places, what lies in them, what they lie in; and who took part. */
function fittingSubjects(event: LexiconEvent, { data }: Lexicon): ReadonlySet<number> {
  const known = fitting.get(event);
  if (known !== undefined) return known;
  const fits = new Set([...event.where, ...event.who]);
  for (const place of event.where)
    for (const outer of data.subjects[place]?.within ?? []) fits.add(outer);
  for (const [index, { within }] of data.subjects.entries()) {
    if (
      within.some((outer) => event.where.includes(outer) && data.subjects[outer]?.class === 'own')
    )
      fits.add(index);
  }
  fitting.set(event, fits);
  return fits;
}

/** Of the fitting names of a sentence the own one nearest to the cue; without an own one the nearest broad one. */
function strongest(
  fits: ReadonlySet<number>,
  { names }: Sentence,
  level: number,
  cueAt: number,
  lexicon: Lexicon,
): ContextEvidence {
  const isOwn = (subject: number): boolean => lexicon.data.subjects[subject]?.class === 'own';
  const [best] = names
    .filter(({ subject }) => fits.has(subject))
    .sort(
      (a, b) =>
        Number(isOwn(b.subject)) - Number(isOwn(a.subject)) ||
        Math.abs(a.start - cueAt) - Math.abs(b.start - cueAt),
    );
  if (best === undefined) return NONE;
  return {
    level: isOwn(best.subject) ? level : level - 1,
    why: labelled(best.subject, lexicon),
  };
}

function labelled(subject: number, { data }: Lexicon): Reason | null {
  const label = data.subjects[subject]?.label;
  return label === undefined ? null : () => label;
}

const PLACE_PREPOSITIONS = new Set(
  'in at near outside around inside across u kod në em en bei'.split(' '),
);
const MONTHS_AND_DAYS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|spring|summer|autumn|winter)/u;

/**
 * The name of a place right after a cue that the lexicon does not know ("clashes in Paris"), which says that the cue is
 * about somewhere else.
 */
export function elsewhere(cue: CueHit, { block, names, to }: Sentence): string | null {
  const list = block.tokens;
  for (let at = cue.to; at < Math.min(to, cue.to + 4); at += 1) {
    if (!PLACE_PREPOSITIONS.has(list[at]?.word ?? '')) continue;
    let place = at + 1;
    while (list[place]?.word === 'the') place += 1;
    const token = list[place];
    if (
      token === undefined ||
      token.gap !== GAP_SPACE ||
      (token.shape & FIRST_UPPER) === 0 ||
      (token.shape & HAS_DIGIT) !== 0
    )
      return null;
    if (names.some(({ start, end }) => token.start >= start && token.start < end)) return null;
    if (
      MONTHS_AND_DAYS.test(token.word) ||
      ADJECTIVES.has(token.word) ||
      OPENERS.has(token.word) ||
      TITLES.has(token.word)
    )
      return null;
    return token.word;
  }
  return null;
}
