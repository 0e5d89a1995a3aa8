/** Which date of a sentence belongs to a cue: the nearest, clauses counted. */
import type { CueHit } from '../lexicon/cues';
import type { Day } from '../model/dates';
import { findDates } from '../time/find';
import type { Narrative, PageDate, Sentence } from './narrative';
import { isSpeechVerb } from './speech';

export interface NearestDate {
  readonly date: PageDate;
  /** Words between, the borders of clauses counted as several. */
  readonly cost: number;
  /** It is clearly nearer to another cue, and belongs to that one. */
  readonly isRivals: boolean;
  /** And all such are verbs of saying: it is the day on which something was said. */
  readonly isOfSaying: boolean;
}

/**
 * The nearest date of a cue's sentence, how far off it is, and whether it is clearly nearer to another cue, to which it then belongs.
 *
 * @param counts whether a date says anything here
 */
export function nearestDate(
  cue: CueHit,
  sentence: Sentence,
  narrative: Narrative,
  counts: (date: PageDate) => boolean = () => true,
): NearestDate | null {
  let best: { date: PageDate; cost: number } | null = null;
  for (const date of sentence.dates) {
    if (!counts(date)) continue;
    const cost = wordsBetween(cue, date, sentence, narrative);
    if (best === null || cost <= best.cost) best = { date, cost };
  }
  if (best === null) return null;
  const { date, cost } = best;
  const rivals = sentence.cues.filter(
    (other) =>
      (other.to <= cue.from || cue.to <= other.from) &&
      wordsBetween(other, date, sentence, narrative) + CLEARLY < cost,
  );
  return {
    date,
    cost,
    isRivals: rivals.length > 0,
    isOfSaying: rivals.length > 0 && rivals.every((rival) => isSpeechVerb(rival, sentence)),
  };
}

/** Words between a cue and a date of one clause. */
export const SAME_CLAUSE = 8;

/** The beginning of a date that reckons from a day named at its end: "three days after " of "three days after Monday"; else empty. */
export function reckoningIn(date: string): string {
  return /^.*\b(?:after|before|since|following)\s+(?=.)/iu.exec(date)?.[0] ?? '';
}

/** "three days after Monday's clashes": the clashes were on Monday, whatever day the whole phrase means. */
export function withoutReckoning(
  date: PageDate,
  cue: CueHit,
  { block }: Sentence,
  reference: Day | null,
): PageDate {
  const before = reckoningIn(date.text);
  const anchor = before === '' ? '' : date.text.slice(before.length);
  const next = block.tokens.findIndex((token) => token.start >= date.end);
  if (anchor === '' || (next !== cue.from && next !== cue.from - 1)) return date;
  const [found] = findDates(anchor, reference);
  return found?.interval == null
    ? date
    : { ...date, text: found.text, interval: found.interval, start: date.start + before.length };
}

/** By so much another cue must be nearer to take the date. */
const CLEARLY = 3;
/** Between clauses a date seldom carries over. */
const CLAUSE = 5;

/** Words between a cue and a date, the borders of clauses counted as several. */
export function wordsBetween(
  cue: CueHit,
  date: PageDate,
  sentence: Sentence,
  narrative: Narrative,
): number {
  const list = sentence.block.tokens;
  const classes = narrative.classesOf(sentence);
  const first = list.findIndex((token) => token.end > date.start);
  let last = first;
  while (last + 1 < list.length && (list[last + 1]?.start ?? Infinity) < date.end) last += 1;
  const [from, to] = cue.from > last ? [last + 1, cue.from] : [cue.to, first];
  let cost = 0;
  for (let at = from; at < to; at += 1)
    cost += classes.get(at)?.has('clause') === true ? 1 + CLAUSE : 1;
  return cost;
}
