import type { CuePatterns } from '../model/cues';
import type { DateInterval } from '../model/dates';
import type { AccountId, QuestionId, SubjectId } from '../model/ids';
import type { Quantity } from '../model/question';
import type { SubjectClass, SubjectKind } from '../model/subject';

export const LEXICON_FORMAT = 'crosslight-lexicon/4';

/** Position in `LexiconData.subjects`. */
export type SubjectIndex = number;

export interface LexiconSubject {
  readonly id: SubjectId;
  readonly kind: SubjectKind;
  readonly label: string;
  readonly class: SubjectClass;
  /** Subjects whose presence speaks for this one, both ways round. */
  readonly related: readonly SubjectIndex[];
  /** Places this place lies in, nearest first. Empty for all but places. */
  readonly within: readonly SubjectIndex[];
  /** For persons: the folded given names that may stand before the surname. */
  readonly given: readonly string[];
  /** Number of questions on which the accounts differ. */
  readonly differences: number;
}

/** What must be on the page before a form counts: 0 nothing, 1 a fuller form, 2 related subjects nearby. */
export type Needs = 0 | 1 | 2;
/** How letters must be written: 0 just so, 1 as a name, 2 anyhow. */
export type CaseRule = 0 | 1 | 2;

/** One way a subject is written, as a row, since there are many. */
export type LexiconForm = readonly [
  text: string,
  subject: SubjectIndex,
  needs: Needs,
  caseRule: CaseRule,
];

export interface LexiconEvent {
  readonly subject: SubjectIndex;
  readonly happened: DateInterval;
  readonly where: readonly SubjectIndex[];
  readonly who: readonly SubjectIndex[];
  readonly cues: readonly string[];
}

/** An event of the like that the corpus does not cover. */
export interface LexiconLike {
  readonly happened: DateInterval;
  readonly cues: readonly string[];
}

export interface LexiconAccount {
  readonly id: AccountId;
  readonly quantity: Quantity;
}

/** A question that a number on a page can answer. */
export interface LexiconQuestion {
  readonly id: QuestionId;
  readonly event: SubjectIndex;
  readonly label: string;
  /** What is counted, plural. */
  readonly unit: string;
  readonly accounts: readonly LexiconAccount[];
}

/** The words of all forms, taken apart when the lexicon is built, so that opening it costs little. */
export interface VocabularyData {
  /** Folded words. A word's number is its place here. */
  readonly words: readonly string[];
  /** Their skeletons (text/skeleton.ts), in the same order; empty where the skeleton is the word itself. */
  readonly skeletons: readonly string[];
  /** Numbers of the words that some form writes with a capital: only those have other spellings and near misses. */
  readonly names: readonly number[];
  /** For each form the numbers of its words. */
  readonly formWords: readonly (readonly number[])[];
  /** For each form how it writes them (the shape flags of text/tokens.ts). */
  readonly formShapes: readonly (readonly number[])[];
}

/** What signals what happened, in one language: the concepts' words and short phrases, and what only several words together tell. */
export interface LanguageCues extends CuePatterns {
  readonly concepts: Readonly<Record<string, readonly string[]>>;
}

/** The cues of a language; null where there are none. */
export function cuesOf({ cues }: Pick<LexiconData, 'cues'>, lang: string): LanguageCues | null {
  const text = cues[lang];
  return text === undefined ? null : (JSON.parse(text) as LanguageCues);
}

/** All that recognition needs, as plain JSON. */
export interface LexiconData {
  readonly format: string;
  /** Changes whenever the pack, the cues or this format change. */
  readonly stamp: string;
  /** Day after which the corpus knows nothing. */
  readonly ends: string;
  readonly subjects: readonly LexiconSubject[];
  readonly forms: readonly LexiconForm[];
  readonly vocabulary: VocabularyData;
  readonly events: readonly LexiconEvent[];
  readonly likes: readonly LexiconLike[];
  readonly questions: readonly LexiconQuestion[];
  /** Language → its cues as JSON text (`LanguageCues`): a page needs one language's, and reading all of them would take longer than all else. */
  readonly cues: Readonly<Record<string, string>>;
}
