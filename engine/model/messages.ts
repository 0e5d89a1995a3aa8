import * as v from 'valibot';
import { CardSchema } from './card';
import { CorpusViewSchema } from './corpus-view';
import { DaySchema } from './dates';
import { SubjectIdSchema } from './ids';
import {
  FoundSubjectSchema,
  NumberMentionSchema,
  PageAnswersSchema,
  ReadingSchema,
} from './mention';
import { PageTextSchema } from './page';
import { SearchHitSchema } from './search';
import { TextsSchema } from './texts';

/** What one kind of message carries and what comes back. Both sides check both. */
export interface Exchange<
  I extends v.GenericSchema = v.GenericSchema,
  O extends v.GenericSchema = v.GenericSchema,
> {
  readonly input: I;
  readonly output: O;
}

const nothing = v.null();

/** Content scripts and extension pages ask the background. */
export const backgroundContract = {
  /** The gate found a form of an own subject: the page deserves the reader. */
  hit: { input: nothing, output: nothing },
  /**
   * Recognise a page. `styled` says whether the highlight rules are already in the page; the background inserts them
   * before it answers with the first reading that has marks.
   */
  read: {
    input: v.strictObject({ page: PageTextSchema, styled: v.boolean() }),
    output: ReadingSchema,
  },
  /** What a card and the page itself say, in the language the interface speaks. */
  texts: { input: nothing, output: TextsSchema },
  /** What the bundled corpus is, for a reader. */
  corpus: { input: nothing, output: v.strictObject({ title: v.string(), ends: DaySchema }) },
  /** The corpora that are there, with their articles in the order of the pack. */
  corpora: { input: nothing, output: v.array(CorpusViewSchema) },
  /** `page`: what the page says that the card is opened on. */
  card: {
    input: v.strictObject({ subject: SubjectIdSchema, page: v.optional(PageAnswersSchema) }),
    output: CardSchema,
  },
  /** Open a subject's dossier in a new tab: a web page may not lead to the extension's own pages. */
  dossier: { input: v.strictObject({ subject: SubjectIdSchema }), output: nothing },
  /** The reader wants a subject marked no more, or takes that back. */
  mute: {
    input: v.strictObject({ subject: SubjectIdSchema, muted: v.boolean() }),
    output: nothing,
  },
  search: {
    input: v.strictObject({ query: v.pipe(v.string(), v.maxLength(400)) }),
    output: v.array(SearchHitSchema),
  },
  /** The reader has left the page: take the highlight rules and the badge away. */
  release: { input: nothing, output: nothing },
} as const satisfies Record<string, Exchange>;

/** The popup and the background ask the reader of one tab. */
export const readerContract = {
  /** What has been found so far; `settled` is false while the page is still being read. */
  summary: {
    input: nothing,
    output: v.strictObject({
      settled: v.boolean(),
      subjects: v.array(FoundSubjectSchema),
      /** The page's numbers that differ from accounts, in text order. */
      numbers: v.array(NumberMentionSchema),
    }),
  },
  /** The page as it was read and all that was recognised in it. */
  report: {
    input: nothing,
    output: v.strictObject({
      settled: v.boolean(),
      page: PageTextSchema,
      reading: ReadingSchema,
    }),
  },
  /** Scroll to the first visible mention of a subject and open its card; false if none can be shown. */
  show: { input: v.strictObject({ subject: SubjectIdSchema }), output: v.boolean() },
  /** Move to the next or previous mention. */
  step: { input: v.strictObject({ direction: v.picklist(['next', 'previous']) }), output: nothing },
} as const satisfies Record<string, Exchange>;

export type BackgroundContract = typeof backgroundContract;
export type ReaderContract = typeof readerContract;

/** How a message looks on the wire. Anything that is not of this shape is somebody else's and is ignored. */
export const EnvelopeSchema = v.strictObject({ crosslight: v.string(), body: v.unknown() });
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;
