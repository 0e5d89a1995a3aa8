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
  howDated: '(how this was worked out)',
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
  coveredEvents: 'Covered events',
  nothingSaid: 'No statement in this corpus.',
  voices: 'Who is heard',
  voicesQuoted: 'Quoted directly:',
  voicesReported: 'Reported only:',
  voicesNever: 'Never heard:',
  voicesGroup: '{n} {group} ({names})',
  corpusEnds: 'Corpus ends {date}.',
  order: 'Order: publication date, then article.',
  whyMarked: 'Why is this marked?',
  matchedForm: 'On this page: {form}',

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
