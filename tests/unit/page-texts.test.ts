/** Which texts a page of the extension is told, and when. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Texts } from '../../engine/model/texts';
import { followTexts } from '../../platform/page-texts';

const kept = new Map<string, string>();
// As much of an element as is written to.
const root = { lang: '', dir: '' } as HTMLElement;
let told: string[] = [];
const tell = ({ language }: Texts): void => void told.push(language);

beforeEach(() => {
  fakeBrowser.reset();
  kept.clear();
  told = [];
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('de');
  vi.stubGlobal('navigator', { languages: [] });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const choose = (language: string) => fakeBrowser.storage.sync.set({ language });

it('are those of the browser’s language, once', async () => {
  await followTexts(root, tell);
  expect(told).toEqual(['de']);
  expect([root.lang, root.dir]).toEqual(['de', 'ltr']);
});

it('are at once those of the last time, and are not told again when they are still chosen', async () => {
  await choose('ru');
  await followTexts(root, tell);
  told = [];
  await followTexts(root, tell);
  expect(told).toEqual(['ru']);
});

it('are those that have been chosen elsewhere since', async () => {
  await choose('ru');
  await followTexts(root, tell);
  await choose('sq');
  told = [];
  await followTexts(root, tell);
  expect(told.at(-1)).toBe('sq');
  expect(root.lang).toBe('sq');
});

it('follow the choice, and of two made quickly the last', async () => {
  await followTexts(root, tell);
  await choose('sr-Cyrl');
  await choose('sr-Latn');
  await vi.waitFor(() => expect(told.at(-1)).toBe('sr-Latn'));
  await fakeBrowser.storage.sync.remove('language');
  await vi.waitFor(() => expect(told.at(-1)).toBe('de'));
  expect(kept.size).toBe(0);
});

it('are the browser’s where what was kept is no language', async () => {
  kept.set('language', 'tlh');
  await followTexts(root, tell);
  expect(told).toEqual(['de']);
});
