import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsView, type OptionsProps } from '../../components/options-view';
import { pageCss } from '../../components/style-options';
import { WelcomeView } from '../../components/welcome-view';
import { CorpusViewSchema } from '../../engine/model/corpus-view';
import { unicodeHost } from '../../platform/host';
import { found } from '../support/popup';
import { accessibilityFaults, find, findAll, popupSurface, textOf } from '../support/surface';
import type { Surface, Theme } from '../support/surface';
import { optionsProps } from '../support/surface-props';

const corpus = v.parse(CorpusViewSchema, {
  id: 'north-kosovo',
  title: 'Northern Kosovo',
  revision: 1,
  stamp: 'c28085f82b33aaaa',
  ends: '2023-06-23',
  articles: [
    { article: 'a0', publisher: null, published: '2023-05-30', about: 'on a statement' },
    { article: 'a1', publisher: 'TASS', published: '2023-06-23', about: 'on KFOR' },
  ],
});
const usual: OptionsProps = {
  ...optionsProps,
  sites: {
    ...optionsProps.sites,
    sitesOff: ['news.example'],
    siteTyped: (text) => (text.includes(' ') ? null : text),
  },
  marks: { ...optionsProps.marks, kindsOff: [] },
  keys: { ...optionsProps.keys, shortcuts: [{ command: 'next-mention', keys: null }] },
  corpora: [corpus],
};

let surface: Surface;
const sheet = new CSSStyleSheet();
sheet.replaceSync(pageCss);
const open = (theme: Theme) => {
  surface = popupSurface(theme);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
beforeEach(() => open('light'));
afterEach(() => {
  surface.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
});

describe('the options', () => {
  it('add a site that is typed, and say what is wrong with one that is none', async () => {
    const onSitesOff = vi.fn<OptionsProps['sites']['onSitesOff']>();
    surface.show(<OptionsView {...usual} sites={{ ...usual.sites, onSitesOff }} />);
    const type = async (text: string) => {
      const field = find(surface.frame, '#site-to-add');
      if (field instanceof HTMLInputElement) field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      find(surface.frame, '.add button').click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await type('two words');
    expect(onSitesOff).not.toHaveBeenCalled();
    expect(textOf(find(surface.frame, '#site-refused'))).toContain('“two words”');
    await type('a.example');
    expect(onSitesOff).toHaveBeenCalledWith(['a.example', 'news.example']);
  });

  it('name a site as its readers write it, and keep it as browsers do', () => {
    const onSitesOff = vi.fn<OptionsProps['sites']['onSitesOff']>();
    const sitesOff = ['news.example', 'xn--b1agj9af.xn--90a3ac'];
    const sites = { ...usual.sites, sitesOff, siteShown: unicodeHost, onSitesOff };
    surface.show(<OptionsView {...usual} sites={sites} />);
    const entry = findAll(surface.frame, '.entries .entry')[1];
    expect(textOf(entry)).toContain('.срб');
    expect(textOf(entry)).not.toContain('xn--');
    find(surface.frame, 'button[aria-label*=".срб"]').click();
    expect(onSitesOff).toHaveBeenCalledWith(['news.example']);
  });

  it('name the publisher of each article, or say that it is not named', () => {
    surface.show(<OptionsView {...usual} />);
    const articles = textOf(find(surface.frame, '.corpus'));
    expect(articles).toContain('TASS, 23 June 2023 (on KFOR)');
    expect(articles).toContain('Publisher not named in the text, 30 May 2023');
  });

  it.each(['light', 'dark'] as const)('have no accessibility fault, %s', async (theme) => {
    surface.remove();
    open(theme);
    surface.show(<OptionsView {...usual} />);
    expect(await accessibilityFaults(surface.frame)).toEqual([]);
  });
});

describe('the first-run page', () => {
  it.each(['light', 'dark'] as const)('has no accessibility fault, %s', async (theme) => {
    surface.remove();
    open(theme);
    surface.show(
      <WelcomeView corpus={{ title: corpus.title, ends: corpus.ends }} subjects={found} />,
    );
    expect(await accessibilityFaults(surface.frame)).toEqual([]);
    expect(textOf(surface.frame)).toContain('never which one is true');
  });
});
