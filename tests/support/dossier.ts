/** Dossiers for tests of the views, made by hand from the cards and sources of tests/support/cards. */
import type { AccountView, EventCard, SourceView, StatementView } from '../../engine/model/card';
import type {
  ArticleDossier,
  CorpusDossier,
  EventDossier,
  Matrix,
  MatrixBy,
  NumberPlot,
  SubjectDossier,
  Timeline,
  TimelineItem,
} from '../../engine/model/dossier-view';
import { clashes, diplomat, person } from './cards';

const accountsOf = (card: EventCard): AccountView[] =>
  card.questions.flatMap(({ groups }) => groups.flatMap(({ accounts }) => accounts));
const statements: StatementView[] = accountsOf(clashes).flatMap((account) => account.statements);
const sourcesById = new Map(statements.map(({ source }) => [source.article, source]));
export const articles: SourceView[] = [...sourcesById.values()].toSorted((a, b) =>
  `${a.published} ${a.article}`.localeCompare(`${b.published} ${b.article}`),
);

function columnOf(statement: StatementView | undefined, by: MatrixBy): string {
  if (by === 'article') return statement?.source.article ?? '';
  return statement?.speaker?.subject ?? 'article';
}

function matrixBy(by: MatrixBy): Matrix {
  const ids = new Set(accountsOf(clashes).map((account) => columnOf(account.statements[0], by)));
  const speakers = new Map(statements.map((one) => [one.speaker?.subject, one.speaker?.label]));
  const columns = [...ids]
    .toSorted((a, b) => (by === 'article' ? a.localeCompare(b) : 0))
    .map((id) => ({
      id,
      label: by === 'article' ? null : ([...speakers].find(([key]) => key === id)?.[1] ?? null),
      source: by === 'article' ? (articles.find(({ article }) => article === id) ?? null) : null,
    }));
  const rows = clashes.questions.map((question) => ({
    question,
    agreement: question.agreement,
    cells: columns.map(({ id }) => {
      const own = question.groups.filter(({ accounts }) =>
        accounts.some((account) => columnOf(account.statements[0], by) === id),
      );
      return {
        column: id,
        answers: own.map(({ label }) => label),
        accounts: own.flatMap(({ accounts }) =>
          accounts.filter((account) => columnOf(account.statements[0], by) === id),
        ),
      };
    }),
  }));
  return { by, columns, rows };
}

function plotsOf(card: EventCard): NumberPlot[] {
  return card.questions
    .filter(({ kind }) => kind === 'quantity')
    .map((question) => ({
      question: question.id,
      label: question.label,
      unit: 'soldiers',
      differs: question.agreement === 'differ',
      points: question.groups.flatMap(({ label, accounts }) =>
        accounts.flatMap((account) => {
          const [first] = account.statements;
          const number = Number(/\d+/.exec(label ?? '')?.[0] ?? 1000);
          if (!first) return [];
          const { speaker, mode, source, quote } = first;
          const quantity = { min: number, max: number, approximate: /some/.test(quote) };
          return [
            { account: account.id, label: label ?? '', quantity, speaker, mode, source, quote },
          ];
        }),
      ),
    }));
}

const said: TimelineItem[] = statements
  .filter(({ mode }) => mode !== 'article')
  .map((one) => ({
    id: `said-${one.id}`,
    lane: 'said',
    date: one.said,
    label: one.speaker?.label ?? null,
    source: one.source,
    quote: one.quote,
    target: { kind: 'article', article: one.source.article, statement: one.id },
  }));
const published: TimelineItem[] = articles.map((source) => ({
  id: `published-${source.article}`,
  lane: 'published',
  date: {
    edtf: source.published,
    first: source.published,
    last: source.published,
    precision: 'day',
    derivation: null,
  },
  label: null,
  source,
  quote: null,
  target: { kind: 'article', article: source.article, statement: null },
}));
const happened: TimelineItem = {
  id: 'happened',
  lane: 'happened',
  date: clashes.happened,
  label: clashes.title,
  source: null,
  quote: null,
  target: { kind: 'event', subject: clashes.subject },
};
export const timeline: Timeline = {
  first: '2023-05-29',
  last: '2023-06-23',
  items: [happened, ...said, ...published],
};

export const clashesDossier: EventDossier = {
  kind: 'event',
  card: clashes,
  inShort: statements.filter(({ mode }) => mode === 'article').slice(0, 2),
  matrix: { article: matrixBy('article'), speaker: matrixBy('speaker') },
  numbers: plotsOf(clashes),
  timeline,
  shared: [
    {
      words: 12,
      places: articles.slice(-2).map((source) => ({
        source,
        before: 'As was said on Friday. ',
        passage: 'KFOR cordoned off the administrative buildings, clashing with the protesters.',
        after: ' The Kosovo police detained seven local Serbs.',
      })),
    },
  ],
};

export const personDossier: SubjectDossier = { kind: 'subject', card: person, timeline };
export const diplomatDossier: SubjectDossier = { kind: 'subject', card: diplomat, timeline: null };

/** The first article, with its statements one paragraph each. */
export const articleDossier: ArticleDossier = articleOf(articles[0]);

function articleOf(source: SourceView | undefined): ArticleDossier {
  if (!source) throw new Error('the cards name no article');
  const own = statements.filter((one) => one.source.article === source.article);
  const other = articles.find(({ article }) => article !== source.article);
  return {
    kind: 'article',
    source,
    lang: 'en',
    url: 'https://news.example/clashes',
    statements: own,
    paragraphs: [
      ...own.map(({ id, quote }) => [
        { text: 'It was a Tuesday. ', statements: [], alsoIn: [] },
        { text: quote, statements: [id], alsoIn: [] },
      ]),
      [{ text: 'The same in both.', statements: [], alsoIn: other ? [other.article] : [] }],
    ],
  };
}

export const corpusDossier: CorpusDossier = {
  title: 'Northern Kosovo, May–June 2023',
  ends: '2023-06-23',
  articles,
  events: [
    {
      subject: clashes.subject,
      label: clashes.title,
      happened: clashes.happened,
      differences: clashes.differences,
    },
  ],
  subjects: [person, diplomat].map(({ subject, title, kind, heard }) => ({
    subject,
    label: title,
    kind,
    heard,
  })),
  timeline,
  days: [...new Set(articles.map((source) => source.published))].toSorted(),
};
