import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadLanguage } from '../../platform/language';
import { directionOf } from '../../platform/make-texts';
import { negotiateLanguage } from '../../platform/negotiate-language';

describe('the language of the interface', () => {
  it.each([
    [['de-AT'], 'de'],
    [['fr', 'ru-RU', 'de'], 'ru'],
    [['sq-XK'], 'sq'],
    // Serbian without a script is Cyrillic, where it is not mostly written in Latin letters.
    [['sr'], 'sr-Cyrl'],
    [['sr-RS'], 'sr-Cyrl'],
    [['sr-Cyrl-ME'], 'sr-Cyrl'],
    [['sr-Latn'], 'sr-Latn'],
    [['sr_Latn_RS'], 'sr-Latn'],
    [['sr-ME'], 'sr-Latn'],
    [['bs'], 'sr-Latn'],
    [['bs-Cyrl'], 'sr-Cyrl'],
    [['hr-HR'], 'sr-Latn'],
    [['sh'], 'sr-Latn'],
    // What it does not have is passed over, and so is what is no language.
    [['tr', 'pt-BR'], 'en'],
    [['', 'x', 'not a tag', 'de'], 'de'],
    [[], 'en'],
  ])('for %j is %s', (preferred, language) => {
    expect(negotiateLanguage(preferred)).toBe(language);
  });
});

describe('the language chosen', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de');
    vi.stubGlobal('navigator', { languages: ['ru'] });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('is the browser’s until the reader chooses another', async () => {
    expect(await loadLanguage()).toBe('de');
    await fakeBrowser.storage.sync.set({ language: 'sr-Latn' });
    expect(await loadLanguage()).toBe('sr-Latn');
  });

  it('is the browser’s where another version has stored what this one does not know', async () => {
    await fakeBrowser.storage.sync.set({ language: 'tlh' });
    expect(await loadLanguage()).toBe('de');
  });
});

describe('a language', () => {
  it.each([
    ['sr-Cyrl', 'ltr'],
    ['ar', 'rtl'],
    ['he-IL', 'rtl'],
    ['ug', 'rtl'],
    ['az-Latn', 'ltr'],
  ])('%s is written %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction);
  });
});
