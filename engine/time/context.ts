import type { DayNumber } from './days';
import type { Mod } from './intervals';
import type { Unit } from './periods';
import type { Tense } from './tense';
import type { Token } from './tokens';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** The date the text spoke of last: what "the same day" and "a year earlier" reckon from. */
export interface Focus {
  day: DayNumber;
  unit: Unit;
  text: string;
}

/** What the text has been speaking of so far. */
export interface Memory {
  focus: Focus | null;
  /** The quarter a report is about, if one was named not long ago. */
  quarter: DayNumber | null;
  /** The past year a passage tells of ("In 2011 ..."), if one was named not long ago. */
  year: number | null;
}

/** What a rule says about the tokens it matched. */
export interface Found {
  type: TimexType;
  /** TIMEX3 value. */
  value: string;
  mod?: Mod;
  /** What a relative expression was reckoned from; missing where the text states the date. */
  from?: 'reference' | 'focus';
  /** First and last day, where they are not those of the value ("the past year" ends today). */
  days?: readonly [DayNumber, DayNumber];
  /** A bare year at the beginning of a sentence ("In 2011, ..."): what follows happened then. */
  opens?: boolean;
  /** A comparison in passing ("up from a year earlier"): the text goes on speaking of the date before. */
  aside?: boolean;
}

/** A rule's view of the place it matched: its tokens, its neighbours, and the dates to reckon from. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly reference: DayNumber | null;
  readonly focus: Focus | null;
  readonly quarter: DayNumber | null;
  readonly year: number | null;
  /** The first token of a class among those matched. */
  first(kind: string): Token | undefined;
  all(kind: string): readonly Token[];
  has(word: string): boolean;
  /** The token so many places before the match (1 is its neighbour), if any. */
  before(distance: number): Token | undefined;
  after(distance: number): Token | undefined;
  tense(): Tense;
  /** Whether a word stands in the same sentence, not far away. */
  near(word: string): boolean;
}

/** A grammar rule: a pattern over token classes, and what it means; null where the words mean something else. */
export interface Rule {
  pattern: string;
  read(place: Place): Found | null;
}
