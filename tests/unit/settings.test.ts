import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SubjectIdSchema } from '../../engine/model/ids';
import { LanguageChoiceSchema } from '../../engine/model/language';
import { DEFAULT_SETTINGS, SettingsSchema, type Settings } from '../../engine/model/settings';
import {
  changeSettings,
  isMuted,
  loadSettings,
  muteSubject,
  unmuteSubject,
} from '../../platform/settings';
import { sortChanges } from '../../platform/settings-change';
import { readSettingsFile, writeSettingsFile } from '../../platform/settings-file';
import { siteOf, siteTyped } from '../../platform/site';
import { fromStored, toStored } from '../../platform/stored-settings';
import { mayReadUnasked } from '../../platform/switches';

const kfor = v.parse(SubjectIdSchema, 'kfor');
const stored = () => fakeBrowser.storage.sync.get(null);
const listOf = (...items: string[]) =>
  fc.subarray(items).map((some) => [...some].toSorted((a, b) => (a < b ? -1 : 1)));

/** Any settings a reader can come to. */
const settings = fc
  .record({
    everywhere: fc.boolean(),
    onlyOnClick: fc.boolean(),
    sitesOff: listOf('127.0.0.1', 'a.example', 'news.example', '[::1]'),
    marks: fc.constantFrom('underline', 'tint', 'off'),
    kindsOff: listOf('person', 'place', 'event'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    language: fc.constantFrom(...LanguageChoiceSchema.options),
    muted: listOf('kfor', 'albin-kurti'),
  })
  .map((some) => v.parse(SettingsSchema, some));

beforeEach(() => fakeBrowser.reset());

describe('what is stored', () => {
  it('is nothing as long as nothing was changed', () => {
    expect(toStored(DEFAULT_SETTINGS)).toEqual({});
    expect(fromStored({})).toEqual(DEFAULT_SETTINGS);
  });

  it('gives back the very settings', () => {
    fc.assert(
      fc.property(settings, (some) => {
        expect(fromStored(toStored(some))).toEqual(some);
      }),
    );
  });

  it('counts as not chosen where it is of no shape we know', () => {
    const odd = {
      off: 'yes',
      marks: 'blink',
      theme: 7,
      language: 'xx',
      'kind:ghost': 'off',
      'mute:No Id': 'off',
    };
    expect(fromStored(odd)).toEqual(DEFAULT_SETTINGS);
  });

  it('loses what goes back to its default, and leaves alone what is not a setting', async () => {
    await fakeBrowser.storage.sync.set({ other: 1 });
    await changeSettings({ marks: 'tint', sitesOff: ['news.example'] });
    expect(await stored()).toEqual({ other: 1, marks: 'tint', 'site:news.example': 'off' });
    await changeSettings(DEFAULT_SETTINGS);
    expect(await stored()).toEqual({ other: 1 });
  });

  it('takes two changes at the same time', async () => {
    await changeSettings({ marks: 'off', kindsOff: ['body'] });
    await Promise.all([changeSettings({ kindsOff: [] }), changeSettings({ marks: 'tint' })]);
    expect(await stored()).toEqual({ marks: 'tint' });
  });

  it('knows what is muted', async () => {
    await muteSubject(kfor);
    expect(await isMuted(kfor)).toBe(true);
    expect((await loadSettings()).muted).toEqual(['kfor']);
    await unmuteSubject(kfor);
    expect(await isMuted(kfor)).toBe(false);
  });
});

describe('only on click', () => {
  it('lets no page be read unasked', async () => {
    expect(await mayReadUnasked('news.example')).toBe(true);
    await changeSettings({ onlyOnClick: true });
    expect(await mayReadUnasked('news.example')).toBe(false);
  });
});

describe('a change', () => {
  it('is sorted by who has to act on it', () => {
    expect(sortChanges({ 'on-click': { newValue: true } })).toMatchObject({
      switches: true,
      nowOnlyOnClick: true,
      marks: false,
    });
    expect(sortChanges({ 'on-click': {} })).toMatchObject({ nowOnlyOnClick: false });
    expect(sortChanges({ 'mute:kfor': { newValue: 'off' } })).toMatchObject({
      switches: false,
      marks: false,
      muted: true,
    });
    expect(sortChanges({ marks: { newValue: 'tint' } })).toMatchObject({ marks: true });
    expect(sortChanges({ theme: { newValue: 'dark' } })).toMatchObject({ theme: true });
    expect(sortChanges({ language: { newValue: 'en' } })).toMatchObject({ language: true });
    expect(sortChanges({ other: { newValue: 1 } })).toBeNull();
  });
});

describe('a site', () => {
  it('is the host without www', () => {
    expect(siteOf('https://www.news.example/a?b')).toBe('news.example');
    expect(siteOf('file:///a.html')).toBeNull();
  });

  it('may be typed as a name or pasted as an address', () => {
    expect(siteTyped(' News.example ')).toBe('news.example');
    expect(siteTyped('https://www.news.example/story')).toBe('news.example');
    expect(siteTyped('two words')).toBeNull();
    expect(siteTyped('')).toBeNull();
    expect(siteTyped('what!')).toBeNull();
    expect(siteTyped('2001:db8::1')).toBeNull();
    expect(siteTyped('http://[2001:db8::1]:8080/')).toBe('[2001:db8::1]');
    expect(siteTyped('вести.срб')).toMatch(/^xn--\w+\.xn--\w+$/);
    expect(siteTyped('ftp://files.example')).toBeNull();
  });
});

describe('a file of settings', () => {
  it('gives back the very settings', () => {
    fc.assert(
      fc.property(settings, (some) => {
        expect(readSettingsFile(writeSettingsFile(some))).toEqual({ ok: true, settings: some });
      }),
    );
  });

  it('holds only what was changed', () => {
    const tinted: Settings = { ...DEFAULT_SETTINGS, marks: 'tint' };
    expect(JSON.parse(writeSettingsFile(tinted))).toEqual({
      format: 'crosslight-settings/1',
      settings: { marks: 'tint' },
    });
  });

  it('is refused whole with one reason', () => {
    const why = (text: string) => {
      const read = readSettingsFile(text);
      return read.ok ? null : read.fault;
    };
    const file = (inside: object) =>
      JSON.stringify({ format: 'crosslight-settings/1', settings: inside });
    expect(why('no json')).toEqual({ why: 'not-json' });
    expect(why('[]')).toEqual({ why: 'not-settings' });
    expect(why('{"format":"other/1","settings":{}}')).toEqual({ why: 'not-settings' });
    expect(why(file({ marks: 'blink' }))).toEqual({ why: 'wrong-entry', entry: 'marks' });
    expect(why(file({ colour: 'red' }))).toEqual({ why: 'wrong-entry', entry: 'colour' });
    expect(why(file({ muted: ['kfor', 'No Id'] }))).toEqual({
      why: 'wrong-entry',
      entry: 'muted.1',
    });
  });

  it('is tidied where a hand has written it', () => {
    const text =
      '{"format":"crosslight-settings/1","settings":{"sitesOff":["b.example","a.example","b.example"]}}';
    expect(readSettingsFile(text)).toMatchObject({
      ok: true,
      settings: { sitesOff: ['a.example', 'b.example'] },
    });
  });
});
