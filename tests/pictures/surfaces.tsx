/** Every picture of a view: which surface it is of, in which state, how large, and in which themes. */
import type { VNode } from 'preact';
import { CardView } from '../../components/card';
import { DossierView, type DossierViewProps } from '../../components/dossier-view';
import { OptionsView } from '../../components/options-view';
import { PopupView, type PopupProps } from '../../components/popup-view';
import { WelcomeView } from '../../components/welcome-view';
import type { Card } from '../../engine/model/card';
import type { Language } from '../../engine/model/language';
import { clashes, diplomat, person, place, resolution } from '../support/cards';
import { articleDossier, diplomatDossier, personDossier } from '../support/dossier';
import { found, hits } from '../support/popup';
import {
  articleShown,
  cardProps,
  clashesOnPage,
  dossierHits,
  dossierProps,
  optionsProps,
  popupProps,
} from '../support/surface-props';
import type { Theme } from '../support/surface';

export interface SurfacePicture {
  /** Also the name of the file. */
  readonly name: string;
  readonly surface: 'card' | 'popup' | 'dossier' | 'page';
  readonly themes: readonly Theme[];
  /** CSS pixels of the window. */
  readonly width: number;
  /** Where the picture ends, if what is shown goes on; a picture at full length repeats what others show. */
  readonly height?: number;
  readonly view: () => VNode;
  /** English, unless another is to be seen. */
  readonly language?: Language;
}

const LIGHT = ['light'] as const;
const DARK = ['dark'] as const;
const BOTH = ['light', 'dark'] as const;

const CARD_WIDTH = 436;
const POPUP_WIDTH = 380;
const PANEL_WIDTH = 320;
const PAGE_WIDTH = 760;
const WINDOW_WIDTH = 920;

const DARKLY = { themes: DARK };
/** The side panel, and the narrowest window there is. */
const PANEL = { themes: DARK, width: PANEL_WIDTH, height: 900 };

type Rest = Partial<Pick<SurfacePicture, 'themes' | 'width' | 'height' | 'language'>>;

function card(name: string, shown: Card, rest: Rest = {}): SurfacePicture {
  const view = () => <CardView card={shown} {...cardProps} />;
  return { name: `card-${name}`, surface: 'card', themes: LIGHT, width: CARD_WIDTH, view, ...rest };
}

function popup(name: string, props: Partial<PopupProps>, rest: Rest = {}): SurfacePicture {
  const view = () => <PopupView {...popupProps} {...props} />;
  return {
    name: `popup-${name}`,
    surface: 'popup',
    themes: LIGHT,
    width: POPUP_WIDTH,
    view,
    ...rest,
  };
}

function dossier(name: string, props: Partial<DossierViewProps>, rest: Rest = {}): SurfacePicture {
  const view = () => <DossierView {...dossierProps} {...props} />;
  return {
    name: `dossier-${name}`,
    surface: 'dossier',
    themes: LIGHT,
    width: WINDOW_WIDTH,
    view,
    ...rest,
  };
}

function ownPage(name: string, view: () => VNode, rest: Rest = {}): SurfacePicture {
  return { name, surface: 'page', themes: LIGHT, width: PAGE_WIDTH, view, ...rest };
}

const nothing = { kind: 'nothing', later: false } as const;
const corpus = { kind: 'corpus' } as const;
const unreadable = { state: 'unreadable', why: 'pdf' } as const;
const options = () => <OptionsView {...optionsProps} />;
const firstRun = () => <WelcomeView corpus={popupProps.corpus} subjects={found} />;

export const PICTURES: readonly SurfacePicture[] = [
  card('event', clashes, { themes: BOTH }),
  card('event-on-page', clashesOnPage, { themes: BOTH }),
  card('event-narrow', clashesOnPage, { width: PANEL_WIDTH }),
  card('event-german', clashesOnPage, { width: PANEL_WIDTH, language: 'de' }),
  card('person', person, { themes: BOTH }),
  card('person-quoted', diplomat, DARKLY),
  card('place', place, { themes: BOTH }),
  card('document', resolution, DARKLY),
  popup('list', {}, { themes: BOTH }),
  popup('list-cyrillic', {}, { language: 'sr-Cyrl' }),
  popup('search', { query: 'zvechan', hits }, { themes: BOTH }),
  popup('search-nothing', { query: 'budget', hits: [] }),
  popup('card', { card: { card: clashes, why: cardProps.why, asked: null } }, DARKLY),
  popup('reading', { page: { state: 'reading' } }),
  popup('nothing', { page: { state: 'read', subjects: [] } }),
  popup('unreadable', { page: unreadable, site: 'regional.long-name-of-a-newspaper.example' }),
  popup('off-site', { page: { state: 'off-site' }, siteOn: false }),
  popup('off-everywhere', { page: { state: 'off-everywhere' }, everywhereOn: false }, DARKLY),
  popup('failed', { page: { state: 'failed', message: 'The page went away while it was read.' } }),
  dossier('event', {}, { themes: BOTH }),
  dossier('event-panel', {}, { ...PANEL, height: 2400 }),
  dossier('person', { shown: personDossier }),
  dossier('person-quoted', { shown: diplomatDossier }, { themes: DARK, height: 600 }),
  dossier('article', { shown: articleShown }, { themes: BOTH }),
  dossier('article-known-on', { shown: articleShown, asOf: '2023-05-31' }, PANEL),
  dossier('corpus', { shown: corpus }, { themes: BOTH }),
  dossier('corpus-panel', { shown: corpus }, PANEL),
  dossier('search', { shown: corpus, query: 'zve', hits: dossierHits }),
  dossier('nothing', { shown: nothing, asOf: articleDossier.source.published }),
  ownPage('options', options, { themes: BOTH }),
  ownPage('options-narrow', options, PANEL),
  ownPage('options-russian', options, { width: PANEL_WIDTH, height: 900, language: 'ru' }),
  ownPage('first-run', firstRun),
  ownPage('first-run-narrow', firstRun, PANEL),
  ownPage('first-run-albanian', firstRun, { ...PANEL, language: 'sq' }),
];
