/** What each surface is given in pictures of it: a usual state, from which a picture departs where it has to. */
import * as v from 'valibot';
import type { CardViewProps } from '../../components/card';
import type { DossierHit } from '../../components/dossier-search';
import type { DossierViewProps } from '../../components/dossier-view';
import type { OptionsProps } from '../../components/options-view';
import type { PopupProps } from '../../components/popup-view';
import { EventCardSchema } from '../../engine/model/card';
import { CorpusViewSchema } from '../../engine/model/corpus-view';
import { articleDossier, clashesDossier, corpusDossier } from './dossier';
import { clashes, sources } from './cards';
import { found, hits } from './popup';

const nothing = (): void => {};

/** A card that was opened from a mark. */
export const cardProps = {
  why: {
    form: 'clashes in Zvecan on Monday',
    reasons: ['“clashes” + Zvecan + “Monday” = 29 May 2023', 'Zvecan stands in the same sentence'],
  },
  onClose: nothing,
  onOpenSubject: nothing,
  onOpenDossier: nothing,
  onMute: nothing,
} satisfies Omit<CardViewProps, 'card'>;

/** The clashes as a page tells of them that gives a number of its own and carries an article's text. */
export const clashesOnPage = v.parse(EventCardSchema, {
  ...clashes,
  thisPage: {
    carries: [sources.a3],
    numbers: [
      {
        question: 'soldiers-hurt',
        carried: false,
        quote: '25',
        agrees: [],
        differs: ['acc-30-kfor', 'acc-30-a4', 'acc-41'],
      },
    ],
    found: ['acc-52', 'acc-began-a1'],
  },
});

export const popupProps: PopupProps = {
  page: { state: 'read', subjects: found },
  site: 'news.example',
  siteOn: true,
  everywhereOn: true,
  corpus: { title: 'Northern Kosovo, May–June 2023', ends: clashes.corpusEnds },
  query: '',
  hits: null,
  card: null,
  onQuery: nothing,
  onOpenSubject: nothing,
  onOpenDossier: nothing,
  onMute: nothing,
  onBack: nothing,
  onShowOnPage: nothing,
  onSite: nothing,
  onEverywhere: nothing,
  onRetry: nothing,
};

export const dossierProps: DossierViewProps = {
  shown: clashesDossier,
  address: '#/event/clashes-2023-05-29',
  asOf: null,
  corpus: corpusDossier,
  days: corpusDossier.days,
  query: '',
  kind: null,
  hits: [],
  onQuery: nothing,
  onKind: nothing,
  onCite: () => Promise.resolve(true),
  sentenceAddress: () => 'https://news.example/clashes',
  onOpenSubject: nothing,
  onAsOf: nothing,
  onExport: nothing,
};

export const dossierHits: readonly DossierHit[] = hits.map((hit) => ({
  hit,
  place: { view: 'subject', subject: hit.subject },
}));

/** An article with its first statement chosen. */
export const articleShown: DossierViewProps['shown'] = {
  kind: 'article',
  article: articleDossier,
  statement: articleDossier.statements[0]?.id ?? null,
};

export const optionsProps: OptionsProps = {
  sites: {
    everywhere: true,
    onlyOnClick: false,
    sitesOff: ['news.example', 'regional.long-name-of-a-newspaper.example'],
    siteTyped: (text) => text,
    onEverywhere: nothing,
    onOnlyOnClick: nothing,
    onSitesOff: nothing,
  },
  marks: {
    marks: 'underline',
    kindsOff: ['place'],
    onPreview: nothing,
    onMarks: nothing,
    onKindsOff: nothing,
  },
  muted: {
    muted: [{ subject: clashes.subject, label: clashes.title }],
    query: '',
    hits: null,
    onMute: nothing,
    onUnmute: nothing,
    onQuery: nothing,
  },
  theme: 'auto',
  onTheme: nothing,
  language: 'auto',
  onLanguage: nothing,
  keys: {
    shortcuts: [
      { command: 'next-mention', keys: 'Alt+Shift+J' },
      { command: 'previous-mention', keys: 'Alt+Shift+K' },
      { command: 'open-dossier', keys: 'Alt+Shift+D' },
      { command: 'toggle-site', keys: null },
    ],
    onChangeKeys: nothing,
  },
  corpora: [
    v.parse(CorpusViewSchema, {
      id: 'north-kosovo-2023',
      title: 'Northern Kosovo, May–June 2023',
      revision: 1,
      stamp: 'c28085f82b33aaaa',
      ends: clashes.corpusEnds,
      articles: Object.values(sources),
    }),
  ],
  transfer: { imported: null, onExport: nothing, onImport: nothing },
};
