/**
 * Every text of the interface, in one place. Names, labels and quotes are not here: they stay as the dossier and the
 * articles have them. A message with plural forms is keyed by the categories of `Intl.PluralRules` and chosen by its `{n}`.
 */
export type Message =
  | string
  | (Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string });

export const english = {
  /** BCP 47 tag of the language these texts are in. */
  lang: 'en',

  // Card
  kindEvent: 'Event',
  kindPerson: 'Person',
  kindBody: 'Body',
  kindPlace: 'Place',
  kindDocument: 'Document',
  close: 'Close',
  back: 'Back',
  pointsDiffer: {
    one: '1 point on which accounts differ',
    other: '{n} points on which accounts differ',
  },
  noPointDiffers: 'No point on which accounts differ',
  differ: 'accounts differ',
  agree: 'accounts agree',
  single: 'one account',
  howDated: '(how the date was worked out)',
  dateWorkedOut: 'How this date was worked out: {derivation}',
  said: 'Said {date}',
  saidWorkedOut: 'When it was said: {derivation}',
  happened: 'Date in this account: {date}',
  happenedWorkedOut: 'When it happened: {derivation}',
  dayNotGivenBy: 'Day not given (by {date})',
  dayNotGiven: 'Day not given',
  moreStatements: { one: '1 more statement', other: '{n} more statements' },
  moreAccounts: { one: '1 more account', other: '{n} more accounts' },
  quoted: 'quoted',
  reported: 'reported',
  article: 'the article’s own words',
  addressed: 'to {who}',
  quote: '“{text}”',
  source: '{publisher}, {date}',
  sourceAbout: '{publisher}, {date} ({about})',
  publisherNotNamed: 'Publisher not named in the text',
  alsoPrinted: 'Same wording also printed by {source}',
  role: '“{role}” ({year})',
  heardQuoted: 'Quoted directly',
  heardReported: 'Reported, never quoted directly',
  heardNever: 'Never heard in this corpus',
  says: 'What they say',
  saidOfThem: 'What others say of them',
  saidOfIt: 'What is said of it',
  namedOnly: 'The articles name it and say no more of it.',
  coveredEvents: 'Covered events',
  voices: 'Who is heard',
  voicesQuoted: 'Quoted directly:',
  voicesReported: 'Reported only:',
  voicesElsewhere: 'Not heard on this:',
  voicesNever: 'Never heard:',
  voicesGroup: '{n} {group} ({names})',
  corpusEnds: 'Corpus ends {date}.',
  order: 'Order: publication date, then article.',
  whyMarked: 'Why is this marked?',
  matchedForm: 'On this page: {form}',

  // On the page
  onMark: '{label}, {kind}. Mark {n} of {total}.',
  enterOpens: 'Enter opens it.',
  noMarks: 'Nothing is marked on this page.',
  cardFailed: 'The accounts could not be shown',

  // Toolbar popup
  product: 'Crosslight',
  reading: 'Reading this page …',
  summary: '{subjects}, {differing}',
  subjectsOnPage: { one: '1 subject on this page', other: '{n} subjects on this page' },
  subjectsDiffer: {
    one: '1 with accounts that differ',
    other: '{n} with accounts that differ',
  },
  subjectsNoneDiffer: 'none with accounts that differ',
  kindsEvent: 'Events',
  kindsPerson: 'People',
  kindsBody: 'Bodies',
  kindsPlace: 'Places',
  kindsDocument: 'Documents',
  mentions: { one: '1 mention', other: '{n} mentions' },
  differOn: { one: 'accounts differ on 1 point', other: 'accounts differ on {n} points' },
  showOnPage: 'Show on page',
  showSubjectOnPage: 'Show on page: {subject}',
  nothingCovered: 'Nothing on this page is covered',
  corpusCovers: 'The corpus covers: {title}.',
  corpusEndsOn: 'It ends {date}.',
  notReadable: 'This page cannot be read',
  whyBrowserPage: 'It belongs to the browser, which keeps such pages from extensions.',
  whyStore: 'Browsers keep their extension stores from extensions.',
  whyPdf: 'It is a PDF. Crosslight reads web pages only.',
  whyFile: 'It is a file on this computer. Crosslight reads the pages of web sites only.',
  whyViewer: 'It is a bare file (text, XML, JSON or an image). Crosslight reads web pages only.',
  whyNoAccess: 'The browser has not given Crosslight access to this site.',
  offForSite: 'Off for {site}',
  offForSiteMeans: 'Pages of this site are not read and nothing on them is marked.',
  offEverywhere: 'Off everywhere',
  offEverywhereMeans: 'No page is read and nothing is marked.',
  searchStillWorks: 'Search still works.',
  readingFailed: 'Reading this page failed',
  tryAgain: 'Try again',
  onThisSite: 'Marks on {site}',
  onAllSites: 'Marks on all sites',

  // Search
  search: 'Search the corpus',
  results: { one: '1 result', other: '{n} results' },
  noResult: 'Nothing in the corpus matches “{query}”.',
  searching: 'Searching …',
  alsoWritten: 'also written {form}',
  excerptBefore: '…\u00a0',
  excerptAfter: '\u00a0…',

  // Dates
  dateUnknown: 'day not given',
  dateBy: 'by {date}',
  dateSince: 'since {date}',
  dateAbout: 'about {date}',
  dateUncertain: 'perhaps {date}',
  decade: '{year}s',
  spring: 'spring {year}',
  summer: 'summer {year}',
  autumn: 'autumn {year}',
  winter: 'winter {year}',
  quarter1: 'first quarter of {year}',
  quarter2: 'second quarter of {year}',
  quarter3: 'third quarter of {year}',
  quarter4: 'fourth quarter of {year}',
} as const satisfies Record<string, Message>;

export type MessageKey = keyof typeof english;
export type Strings = Readonly<Record<Exclude<MessageKey, 'lang'>, Message>> & {
  readonly lang: string;
};
