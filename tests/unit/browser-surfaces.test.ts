/** What the browser's own surfaces lead to: context menu, address bar, keyboard commands, and the manifest that names them. */
import { describe, expect, it, vi } from 'vitest';
import { COMMAND_NAMES } from '../../components/options-keys';
import { COMMANDS, type CommandActions } from '../../platform/commands';
import { pathForSelection } from '../../platform/menus';
import { pathEntered, suggestionsOf } from '../../platform/omnibox';
import config from '../../wxt.config';
import { hit, hits } from '../support/popup';

describe('the context menu', () => {
  it('looks up the selection as one line', () => {
    expect(pathForSelection('  Albin\n Kurti ')).toBe('dossier.html#/?q=Albin%20Kurti');
  });

  it('takes the beginning of a long passage, never half a character', () => {
    expect(() => pathForSelection('😀'.repeat(500))).not.toThrow();
    expect(decodeURIComponent(pathForSelection('a'.repeat(500))).length).toBeLessThan(230);
  });
});

describe('the address bar', () => {
  const kind = () => 'Place';

  it('suggests each subject once, events and others by their own address', () => {
    const contents = suggestionsOf(hits, kind, false).map(({ content }) => content);
    expect(new Set(contents).size).toBe(contents.length);
    expect(contents).toContain('#/subject/zvecan');
    expect(contents).toContain('#/event/clashes-2023-05-29');
  });

  it('writes what Chromium reads as XML', () => {
    const odd = hit({
      subject: 'a',
      kind: 'body',
      label: 'A & B <c>',
      field: 'name',
      text: 'A & B <c>',
      parts: ['A'],
    });
    expect(suggestionsOf([odd], kind, true)[0]?.description).toBe('A &amp; B &lt;c&gt; (Place)');
    expect(suggestionsOf([odd], kind, false)[0]?.description).toBe('A & B <c> (Place)');
  });

  it('opens a suggestion, and searches for anything else', () => {
    expect(pathEntered('#/event/clashes-2023-05-29')).toBe(
      'dossier.html#/event/clashes-2023-05-29',
    );
    expect(pathEntered(' who? ')).toBe('dossier.html#/?q=who%3F');
    expect(pathEntered('#/elsewhere')).toBe('dossier.html#/?q=%23%2Felsewhere');
  });
});

describe('keyboard commands', () => {
  const tab = { id: 7, url: 'https://www.news.example/story' };
  const actions = () => ({
    step: vi.fn<CommandActions['step']>(async () => null),
    toggleSite: vi.fn<CommandActions['toggleSite']>(async () => null),
    openDossier: vi.fn<CommandActions['openDossier']>(async () => null),
  });

  it('go to the next and previous mention of the tab', async () => {
    const did = actions();
    await COMMANDS['next-mention']?.(did, tab);
    await COMMANDS['previous-mention']?.(did, tab);
    expect(did.step.mock.calls).toEqual([
      [tab, 'next'],
      [tab, 'previous'],
    ]);
  });

  it('toggle the site of the tab, and nothing on a page of the browser', async () => {
    const did = actions();
    await COMMANDS['toggle-site']?.(did, tab);
    await COMMANDS['toggle-site']?.(did, { id: 7, url: 'about:blank' });
    await COMMANDS['toggle-site']?.(did, null);
    expect(did.toggleSite.mock.calls).toEqual([['news.example']]);
  });

  it('open the dossier wherever the reader is', async () => {
    const did = actions();
    await COMMANDS['open-dossier']?.(did, null);
    expect(did.openDossier).toHaveBeenCalledOnce();
  });
});

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = async () => {
    if (typeof config.manifest !== 'function')
      throw new Error('The manifest is made by a function.');
    return config.manifest({ browser, command: 'build', manifestVersion: 3, mode: 'production' });
  };

  it('names every command there is, four suggested keys at most, and each in words', async () => {
    const commands = (await manifest()).commands ?? {};
    expect(Object.keys(commands).toSorted()).toEqual(Object.keys(COMMANDS).toSorted());
    const keys = Object.values(commands).flatMap((one) => one.suggested_key?.default ?? []);
    expect(keys.length).toBeLessThanOrEqual(4);
    expect(new Set(keys).size).toBe(keys.length);
    expect(Object.keys(COMMAND_NAMES).toSorted()).toEqual(Object.keys(commands).toSorted());
  });

  it('has the keyword of the address bar and the permissions that are used', async () => {
    const { omnibox, permissions } = await manifest();
    expect(omnibox).toEqual({ keyword: 'cl' });
    expect(permissions).toEqual(expect.arrayContaining(['storage', 'scripting', 'contextMenus']));
  });
});
