/** Every surface in every language: nothing is left untold, and nothing is too long for the narrowest place. */
import type { VNode } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import * as v from 'valibot';
import { CardView } from '../../components/card';
import { DossierView } from '../../components/dossier-view';
import { OptionsView, type OptionsProps } from '../../components/options-view';
import type { PopupPage } from '../../components/popup-state';
import { PopupView, type PopupProps } from '../../components/popup-view';
import { pageCss } from '../../components/style-options';
import { WelcomeView } from '../../components/welcome-view';
import type { Words } from '../../components/words';
import { DateIntervalSchema } from '../../engine/model/dates';
import { LANGUAGES, type Language } from '../../engine/model/language';
import { clashes, diplomat, person, place, resolution } from '../support/cards';
import { personDossier } from '../support/dossier';
import { dossierSurface } from '../support/dossier-surface';
import { found, hits } from '../support/popup';
import { accessibilityFaults, findAll, popoverSurface, popupSurface } from '../support/surface';
import type { Surface } from '../support/surface';
import {
  articleShown,
  dossierProps,
  optionsProps as usualOptions,
  popupProps as usualPopup,
} from '../support/surface-props';
import { cardWordsIn, wordsIn } from '../support/words';

const nothing = () => {};

const cards = [clashes, person, diplomat, place, resolution].map((card) => () => (
  <CardView
    card={card}
    why={{ form: 'Zvecan', reasons: ['exact name'] }}
    onClose={nothing}
    onBack={nothing}
    onOpenSubject={nothing}
    onOpenDossier={nothing}
    onMute={nothing}
  />
));

const pages: readonly PopupPage[] = [
  { state: 'read', subjects: found },
  { state: 'read', subjects: [] },
  { state: 'reading' },
  { state: 'waiting' },
  { state: 'off-site' },
  { state: 'off-everywhere' },
  { state: 'failed', message: '' },
  ...(['browser-page', 'store', 'pdf', 'file', 'viewer', 'no-access'] as const).map(
    (why): PopupPage => ({ state: 'unreadable', why }),
  ),
];
/** With every button that the popup can have. */
const popupProps: PopupProps = {
  ...usualPopup,
  onRead: nothing,
  onlyOnClick: false,
  onOnlyOnClick: nothing,
};
const popups = [
  ...pages.map((state) => () => <PopupView {...popupProps} page={state} />),
  () => <PopupView {...popupProps} query="zvechan" hits={hits} />,
  () => <PopupView {...popupProps} query="budget" hits={[]} />,
];

const optionsProps: OptionsProps = {
  ...usualOptions,
  sites: { ...usualOptions.sites, siteTyped: () => null },
  marks: { ...usualOptions.marks, marks: 'off', kindsOff: [] },
  transfer: {
    ...usualOptions.transfer,
    imported: { file: 'settings.json', outcome: 'wrong-entry', entry: 'marks' },
  },
};
const optionPages = [
  () => <OptionsView {...optionsProps} />,
  () => <WelcomeView corpus={usualPopup.corpus} subjects={found} />,
];

const dossiers = [
  () => <DossierView {...dossierProps} />,
  () => <DossierView {...dossierProps} shown={personDossier} asOf="2023-05-30" />,
  () => <DossierView {...dossierProps} shown={articleShown} />,
  () => <DossierView {...dossierProps} shown={{ kind: 'corpus' }} />,
  () => <DossierView {...dossierProps} shown={{ kind: 'corpus' }} query="budget" />,
  () => (
    <DossierView {...dossierProps} shown={{ kind: 'nothing', later: true }} asOf="2023-05-30" />
  ),
];

/** In English these say what their keys are called. */
const SAID_AS_NAMED = ['quoted', 'reported'];

/** Fails on a text that is not there, which would be told by its key. */
function complete(words: Words): Words {
  const told = (key: string, text: string): void => {
    if (text === key && !SAID_AS_NAMED.includes(key))
      throw new Error(`nothing says ${key} in ${words.locale}`);
  };
  return {
    ...words,
    t(key, values) {
      const text = words.t(key, values);
      told(key, text);
      return text;
    },
    rich(key, values) {
      told(key, words.t(key));
      return words.rich(key, values);
    },
  };
}

let surface: Surface;
afterEach(() => {
  surface.remove();
  document.documentElement.dir = '';
  document.adoptedStyleSheets = [];
});

function optionsSurface(): Surface {
  const made = popupSurface();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageCss);
  document.adoptedStyleSheets = [sheet];
  return made;
}

/** What is cut off or makes its surface scroll sideways. */
function tooWide(frame: HTMLElement, width: number): string[] {
  for (const details of findAll(frame, 'details')) details.setAttribute('open', '');
  const wide = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : [];
  const { left, right } = frame.getBoundingClientRect();
  const scrolled = '.matrix-frame *, .timeline *, .plot *, .unseen, .unseen *, svg *';
  const cut = findAll(frame, '*').filter((element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 0 && (box.right > right + 1 || box.left < left - 1) && !element.matches(scrolled)
    );
  });
  return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 200))];
}

const places: readonly {
  readonly name: string;
  readonly open: () => Surface;
  readonly views: readonly (() => VNode)[];
  readonly words: (language: Language) => Words;
}[] = [
  { name: 'the card', open: () => popoverSurface('light', 320), views: cards, words: cardWordsIn },
  { name: 'the popup', open: popupSurface, views: popups, words: wordsIn },
  { name: 'the options', open: optionsSurface, views: optionPages, words: wordsIn },
  { name: 'the dossier', open: dossierSurface, views: dossiers, words: wordsIn },
];

describe.each(places)('$name', ({ name, open, views, words }) => {
  /** The popup has a width of its own. */
  const width = name === 'the popup' ? 380 : 320;

  it.each(LANGUAGES)('has every text it needs and room for it in %s', async (language) => {
    await page.viewport(width, 700);
    surface = open();
    for (const view of views) {
      surface.show(view(), complete(words(language)));
      expect(tooWide(surface.frame, width)).toEqual([]);
      surface.show(<i />);
    }
  });

  it('has room for it from right to left, too', async () => {
    await page.viewport(width, 700);
    surface = open();
    document.documentElement.dir = 'rtl';
    surface.frame.dir = 'rtl';
    for (const view of views) {
      surface.show(view(), { ...words('de'), dir: 'rtl' });
      expect(tooWide(surface.frame, width)).toEqual([]);
      surface.show(<i />);
    }
  });

  it.each(['en', 'ru'] as const)('has no fault that axe finds in %s', async (language) => {
    await page.viewport(1024, 768);
    surface = open();
    surface.frame.style.maxBlockSize = 'none';
    for (const view of views.slice(0, 2)) {
      surface.show(view(), words(language));
      expect(await accessibilityFaults(surface.frame)).toEqual([]);
    }
  });
});

describe('dates where the browser has no data for a language', () => {
  const interval = (edtf: string, first: string, last: string, precision: string) =>
    v.parse(DateIntervalSchema, { edtf, first, last, precision, derivation: null });

  it('are as they are where it has them', () => {
    const words = wordsIn('sq');
    expect([
      words.day('2023-05-29'),
      words.date(interval('2023-05-22/2023-05-28', '2023-05-22', '2023-05-28', 'week')),
      words.date(interval('2023-04-29/2023-05-03', '2023-04-29', '2023-05-03', 'range')),
      words.date(interval('2023-05', '2023-05-01', '2023-05-31', 'month')),
      words.list(['A', 'B', 'C']),
      words.list(['A']),
      words.t('results', { n: 1 }),
      words.t('results', { n: 12_345 }),
    ]).toEqual([
      '29 maj 2023',
      '22–28 maj 2023',
      '29 prill – 3 maj 2023',
      'maj 2023',
      'A, B dhe C',
      'A',
      '1 rezultat',
      '12\u00a0345 rezultate',
    ]);
  });
});
