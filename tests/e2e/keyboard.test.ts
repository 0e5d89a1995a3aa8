import { describe, expect, it } from 'vitest';
import { KEYS } from '../../platform/settings-keys';
import {
  cardTitle,
  eventually,
  marksOf,
  untilCard,
  untilDefault,
  untilMarked,
  untilNoCard,
} from './support/actions';
import type { DrivenPage, Tab } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';
import { cardStop, focusedName, outOfOrder, tabTo, untilFocus, walkThrough } from './support/walk';
import type { Stop, Walk } from './support/walk';

const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const untilText = (page: DrivenPage, words: string) =>
  eventually(
    `“${words}”`,
    () => textOf(page),
    (text) => text.includes(words),
  );

/** Everything is reached, in the order in which it stands, and it can be seen where the focus is. */
function expectWhole({ stops, missed }: Walk): void {
  expect(missed).toEqual([]);
  expect(outOfOrder(stops)).toEqual([]);
  expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
}

describe.each(BROWSERS)('without a mouse in $browser', ({ browser: name, start }) => {
  const browser = useBrowser(start);
  /** An own page that has the keys, once it says these words. */
  const openInFront = async (path: string, words: string): Promise<DrivenPage> => {
    const page = await browser.driver.openOwnPage(path);
    await page.bringToFront();
    await untilText(page, words);
    return page;
  };
  const goNext = async (tab: Tab): Promise<string> => {
    await tab.ask('step', { direction: 'next' });
    await tab.page.bringToFront();
    const said = await eventually('an announcement', () =>
      tab.inCard((root) => root.querySelector('[role="status"]')?.textContent ?? ''),
    );
    return said ?? '';
  };
  /** Every stop inside the open card, from where the focus is to where Tab leaves it. */
  const walkCard = async (tab: Tab): Promise<Stop[]> => {
    const stops: Stop[] = [];
    for (let step = 0; step < 100; step += 1) {
      await tab.page.keyboard.press('Tab');
      const stop = (await cardTitle(tab)) === null ? null : await cardStop(tab);
      if (stop === null) return stops;
      stops.push(stop);
    }
    throw new Error('Tab does not leave the card.');
  };

  it('a page is gone through from mention to mention, and each is said once', async () => {
    const tab = await browser.open('demo.html');
    const [first = '', second = ''] = await untilMarked(tab, 'KFOR');
    expect(await goNext(tab)).toMatch(/1 of \d+\. Enter opens it/);
    expect(first).not.toBe(second);
    const changes = await tab.inCard((root) => {
      const status = root.querySelector('[role="status"]');
      const said: string[] = [];
      const watch = new MutationObserver(() => {
        if (status?.textContent) said.push(status.textContent);
      });
      if (status) watch.observe(status, { childList: true, characterData: true, subtree: true });
      Object.assign(root, { said });
      return said.length;
    });
    expect(changes).toBe(0);
    await tab.ask('step', { direction: 'next' });
    const said = await eventually(
      'the next announcement',
      () => tab.inCard((root) => (root as unknown as { said: string[] }).said),
      (heard) => heard !== null && heard.length > 0,
    );
    expect(said).toHaveLength(1);
    expect(said?.[0]).toMatch(/2 of \d+/);
  });

  it('a card is opened with Enter, gone through in its order, and closed with Escape', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await goNext(tab);
    await tab.page.keyboard.press('Enter');
    await eventually(
      'a card',
      () => cardTitle(tab),
      (title) => title !== null,
    );
    expect((await cardStop(tab))?.isShown).toBe(true);
    const offered = await tab.inCard((root) =>
      [...root.querySelectorAll('button, summary, a[href]')]
        .filter((one) => one.checkVisibility())
        .map((one) => `${one.localName} ${one.textContent.replace(/\s+/g, ' ').trim()}`),
    );
    const [close, ...others] = offered ?? [];
    expect(close).toBe('button Close');
    // The focus is on what scrolls; what stands above that is reached by going back.
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    expect(await cardStop(tab)).toMatchObject({ name: close, isShown: true });
    const stops = await walkCard(tab);
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
    // What scrolls is a stop as well, so that the arrow keys scroll it.
    const controls = stops.filter(({ name: stop }) => /^(?:button|summary|a) /.test(stop));
    expect(controls.map(({ name: stop }) => stop)).toEqual(others);
    // Past its last control the card closes, and the focus is on the page: on the link that comes after the mention.
    await untilNoCard(tab);
    const link = await focusedName(tab.page);
    expect(link).toMatch(/^a /);

    await goNext(tab);
    await tab.page.keyboard.press('Enter');
    await eventually(
      'a card',
      () => cardTitle(tab),
      (title) => title !== null,
    );
    await tab.page.keyboard.press('Escape');
    await untilNoCard(tab);
    expect(await focusedName(tab.page)).toBe(link);
  });

  it('a disclosure in a card opens and closes with its key, and keeps the focus', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.ask('show', { subject: 'clashes-2023-05-29' });
    await tab.page.bringToFront();
    await untilCard(tab, 'Clashes of 29 May 2023');
    await eventually('a disclosure', async () => {
      await tab.page.keyboard.press('Tab');
      return (await cardStop(tab))?.name.includes('Why is this marked?') ?? false;
    });
    const isOpen = () => tab.inCard((root) => root.activeElement?.closest('details')?.open ?? null);
    expect(await isOpen()).toBe(false);
    await tab.page.keyboard.press('Enter');
    await eventually('an open disclosure', isOpen);
    expect((await cardStop(tab))?.name).toContain('Why is this marked?');
  });

  it('the popup is gone through; the search works by arrow keys, and Escape leads back', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await openInFront(`popup.html?tab=${await tab.id()}`, 'subjects on this page');
    const walk = await walkThrough(popup);
    expectWhole(walk);
    expect(walk.stops[0]?.name).toMatch(/^combobox/);

    await tabTo(popup, 'combobox');
    await popup.keyboard.type('zvecan');
    const active = () =>
      popup.evaluate(
        () => document.activeElement?.getAttribute('aria-activedescendant') ?? '',
        null,
      );
    const first = await eventually('a result', active);
    await popup.keyboard.press('ArrowDown');
    await eventually('the next result', active, (id) => id !== first);
    await popup.keyboard.press('Enter');
    await untilFocus(popup, 'Back');
    expectWhole(await walkThrough(popup));
    await tabTo(popup, 'Back');
    await popup.keyboard.press('Escape');
    await untilFocus(popup, 'combobox');
    await popup.close();
  });

  it('“Read this page” leaves the focus in the popup', async () => {
    const options = await openInFront('options.html', 'Where Crosslight works');
    await tabTo(options, 'Only on click');
    await options.keyboard.press(' ');
    const tab = await browser.open('demo.html');
    const popup = await openInFront(`popup.html?tab=${await tab.id()}`, 'Read this page');
    await tabTo(popup, 'Read this page');
    await popup.keyboard.press('Enter');
    await untilMarked(tab, 'KFOR');
    await untilFocus(popup, 'combobox');
    await popup.close();
    await options.bringToFront();
    await options.keyboard.press(' ');
    await untilDefault(options, KEYS.onlyOnClick);
    await options.close();
  });

  it('the dossier is gone through, and its drawing by arrow keys', async () => {
    const page = await openInFront(
      'dossier.html#/event/clashes-2023-05-29',
      'Accounts side by side',
    );
    const { stops, missed } = await walkThrough(page);
    expect(missed).toEqual([]);
    expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);

    await tabTo(page, 'Happened,');
    await page.keyboard.press('ArrowDown');
    await untilFocus(page, 'Said,');
    await page.keyboard.press('ArrowDown');
    await untilFocus(page, 'Published,');
    await page.close();
  });

  it('the dossier’s quotes, exports, and day as known on are worked by key; going back keeps a place', async () => {
    const page = await openInFront(
      'dossier.html#/event/clashes-2023-05-29',
      'Accounts side by side',
    );
    await tabTo(page, 'Export');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await untilFocus(page, 'JSON-LD');
    await page.keyboard.press('Escape');
    await untilFocus(page, 'Export');
    await tabTo(page, 'Show all quotes');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'Hide all quotes');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'Show all quotes');

    await tabTo(page, 'select');
    await page.keyboard.press('ArrowUp');
    await untilText(page, 'Shows only what had been published by');
    expect(await focusedName(page)).toContain('select');
    await tabTo(page, 'Show all of it');
    await page.keyboard.press('Enter');
    await untilFocus(page, 'h1 Clashes of 29 May 2023');

    await tabTo(page, 'In the article');
    await page.keyboard.press('Enter');
    await eventually('the article', () =>
      page.evaluate(() => document.querySelector('.article-text') !== null, null),
    );
    await untilFocus(page, 'h1');
    await page.evaluate(() => history.back(), null);
    await untilFocus(page, 'h1 Clashes of 29 May 2023');
    await page.close();
  });

  it('the options are gone through; sites and muted subjects come and go, and the focus stays', async () => {
    const options = await openInFront('options.html', 'Where Crosslight works');
    expectWhole(await walkThrough(options));

    const field = '#site-to-add';
    await options.focus(field);
    for (const site of ['one.example', 'two.example']) {
      await options.keyboard.type(site);
      await options.keyboard.press('Enter');
      await untilText(options, site);
    }
    await tabTo(options, 'Remove one.example');
    await options.keyboard.press('Enter');
    await untilFocus(options, 'Remove two.example');
    await options.keyboard.press('Enter');
    await untilFocus(options, 'input');

    await tabTo(options, 'combobox');
    await options.keyboard.type('albin kurti');
    await untilText(options, 'Albin Kurti');
    await options.keyboard.press('Enter');
    await tabTo(options, 'Show again: Albin Kurti');
    await options.keyboard.press('Enter');
    await untilFocus(options, 'combobox');

    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await options.bringToFront();
    await tabTo(options, 'input');
    await options.close();
    expect(await marksOf(tab)).toContain('Albin Kurti');
  });

  it.runIf(name === 'Chromium')('every command has a key that the browser gives it', async () => {
    const page = await browser.driver.openOwnPage('options.html');
    await untilText(page, 'Where Crosslight works');
    const keys = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { commands: { getAll(): Promise<{ name: string; shortcut: string }[]> } };
      };
      const all = await chrome.commands.getAll();
      return all.filter(({ name: command }) => !command.startsWith('_'));
    }, null);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys.filter(({ shortcut }) => shortcut === '')).toEqual([]);
    await page.close();
  });
});
