import type {
  AccountView,
  EntityCard,
  EventCard,
  NamedSubject,
  SourceView,
  StatementView,
} from './card';
import type { DateInterval, Day } from './dates';
import type { AccountId, ArticleId, QuestionId, StatementId, SubjectId } from './ids';
import type { Quantity, Question } from './question';

/**
 * What the dossier page shows, as plain data: made by `engine/compare`, drawn by `components`. They never cross a message, so they
 * have no schemas. All of them are made from a pack that may have been cut to what was known on a day (`asKnownOn`).
 */

/** What the columns of the account matrix stand for. */
export type MatrixBy = 'article' | 'speaker';

export interface MatrixColumn {
  /** An article's id or a subject's; `article` for what articles say in their own words, by speaker. */
  readonly id: string;
  /** Null for an article, which is named by its source. */
  readonly label: string | null;
  readonly source: SourceView | null;
}

/** What a column answers to a row's question; no accounts: it does not say. */
export interface MatrixCell {
  readonly column: string;
  readonly accounts: readonly AccountView[];
  /** The answers' labels, in order, each once; null for an answer that is only its quote. */
  readonly answers: readonly (string | null)[];
}

export interface MatrixRow {
  readonly question: Pick<Question, 'id' | 'label' | 'kind' | 'note'>;
  readonly agreement: EventCard['questions'][number]['agreement'];
  /** One for each column, in their order. */
  readonly cells: readonly MatrixCell[];
}

/** Rows: an event's questions. Columns: those that say anything on them, by publication date, then article; or the speakers in order of appearance. */
export interface Matrix {
  readonly by: MatrixBy;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** One account's number. */
export interface NumberPoint {
  readonly account: AccountId;
  /** As the dossier has it: “some 30”. */
  readonly label: string;
  readonly quantity: Quantity;
  readonly speaker: NamedSubject | null;
  readonly mode: StatementView['mode'];
  readonly source: SourceView;
  readonly quote: string;
}

/** The numbers given to one question, to be drawn on one scale. */
export interface NumberPlot {
  readonly question: QuestionId;
  readonly label: string;
  /** What is counted, plural (“soldiers”); empty where the dossier does not say. */
  readonly unit: string;
  readonly differs: boolean;
  readonly points: readonly NumberPoint[];
}

export type Lane = 'happened' | 'said' | 'published';

/** Something on the time line. Items of one lane are in order of their first day, then of their last. */
export interface TimelineItem {
  readonly id: string;
  readonly lane: Lane;
  readonly date: DateInterval;
  /** Label of an event, name of a speaker (null: an article's own words), or null for a publication, which is named by its source. */
  readonly label: string | null;
  readonly source: SourceView | null;
  readonly quote: string | null;
  /** What opens when it is chosen. */
  readonly target:
    | { readonly kind: 'event' | 'subject'; readonly subject: SubjectId }
    | {
        readonly kind: 'article';
        readonly article: ArticleId;
        readonly statement: StatementId | null;
      };
}

export interface Timeline {
  /** First and last day drawn. */
  readonly first: Day;
  readonly last: Day;
  readonly items: readonly TimelineItem[];
}

/** One wording that stands in several places, with what stands before and after it in each. */
export interface SharedWording {
  readonly words: number;
  readonly places: readonly {
    readonly source: SourceView;
    readonly before: string;
    readonly passage: string;
    readonly after: string;
  }[];
}

/** All of one event: its card (questions with their accounts, voices) and the other ways to look at it. */
export interface EventDossier {
  readonly kind: 'event';
  readonly card: EventCard;
  /**
   * What happened, in the words of the accounts, each with its source: one statement of each article, at most three. It is the one that
   * answers the most questions, the shortest of several.
   */
  readonly inShort: readonly StatementView[];
  readonly matrix: Readonly<Record<MatrixBy, Matrix>>;
  readonly numbers: readonly NumberPlot[];
  readonly timeline: Timeline | null;
  readonly shared: readonly SharedWording[];
}

/** All of one person, body, place or document. */
export interface SubjectDossier {
  readonly kind: 'subject';
  readonly card: EntityCard;
  readonly timeline: Timeline | null;
}

/** A stretch of an article's text, and the statements it belongs to; none between statements. */
export interface ArticleSegment {
  readonly text: string;
  readonly statements: readonly StatementId[];
  /** Other articles that print these words too. */
  readonly alsoIn: readonly ArticleId[];
}

export interface ArticleDossier {
  readonly kind: 'article';
  readonly source: SourceView;
  readonly lang: string;
  readonly url: string | null;
  /** Paragraphs in order. */
  readonly paragraphs: readonly (readonly ArticleSegment[])[];
  /** In order of the text. */
  readonly statements: readonly StatementView[];
}

/** The whole corpus. */
export interface CorpusDossier {
  readonly title: string;
  readonly ends: Day;
  readonly articles: readonly SourceView[];
  readonly events: readonly (NamedSubject & {
    readonly happened: DateInterval;
    readonly differences: number;
  })[];
  readonly subjects: readonly (NamedSubject & {
    readonly kind: EntityCard['kind'];
    readonly heard: EntityCard['heard'];
  })[];
  readonly timeline: Timeline;
  /** The days on which something was published, for the “as known on” control; the corpus as it stands is the last. */
  readonly days: readonly Day[];
}
