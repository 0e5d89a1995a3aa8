import type { DateInterval, Day } from '../model/dates';

/** Texts of the interface that also stand in what is copied and saved. */
export type ExportText =
  | 'addressed'
  | 'agree'
  | 'alsoPrinted'
  | 'article'
  | 'articles'
  | 'corpusEnds'
  | 'differ'
  | 'happened'
  | 'heardNever'
  | 'heardQuoted'
  | 'heardReported'
  | 'kindsBody'
  | 'kindsEvent'
  | 'kindsPerson'
  | 'order'
  | 'publisherNotNamed'
  | 'quote'
  | 'quoted'
  | 'reported'
  | 'said'
  | 'saidOfThem'
  | 'says'
  | 'single'
  | 'sourceAbout'
  | 'statements';

/** The reader's language, as much of it as an export needs. The words of the interface are such. */
export interface ExportWords {
  t(key: ExportText, values?: Readonly<Record<string, string>>): string;
  date(interval: DateInterval): string;
  day(day: Day): string;
}
