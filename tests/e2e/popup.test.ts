import { describe, expect, it } from 'vitest';
import { eventually, highlightNames, untilCard, untilMarked } from './support/actions';
import { axeProblems } from './support/axe';
import type { DrivenPage, Tab } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

/** What a reader sees of a page of the extension. */
const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);

describe.each(BROWSERS)('the toolbar popup in $browser', ({ start }) => {
  const browser = useBrowser(start);
  const openPopup = async (tab: Tab): Promise<DrivenPage> =>
    browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
  const pressSwitch = (popup: DrivenPage, label: string) =>
    popup.evaluate((wanted) => {
      const switches = [...document.querySelectorAll<HTMLElement>('[role="switch"]')];
      switches.find(({ textContent }) => textContent.includes(wanted))?.click();
    }, label);

  it('sums up the page: subjects by kind, mentions, points on which accounts differ', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await openPopup(tab);
    const text = await eventually(
      'the summary',
      () => textOf(popup),
      (seen) => /subjects on this page/.test(seen),
    );
    expect(text).toMatch(/Clashes of 29 May 2023 \d+ mentions? · accounts differ on \d+ points/);
    expect(text).toMatch(/KFOR \d+ mentions/);
    expect(await axeProblems(popup)).toEqual([]);
    await popup.close();
  });

  it('shows a subject on the page', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    expect(await tab.ask('show', { subject: 'albin-kurti' })).toBe(true);
    await untilCard(tab, 'Albin Kurti');
  });

  it('searches as one types, forgives misspellings, and opens the card at Enter', async () => {
    const tab = await browser.open('unrelated-alliance.html');
    const popup = await openPopup(tab);
    await eventually('the search field', () =>
      popup.evaluate(() => document.querySelector('[role="combobox"]') !== null, null),
    );
    await popup.bringToFront();
    await popup.focus('[role="combobox"]');
    await popup.keyboard.type('botsan karchenko');
    await eventually(
      'a result',
      () => textOf(popup),
      (seen) => seen.includes('Botsan-Kharchenko'),
    );
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await eventually(
      'the card',
      () => popup.evaluate(() => document.querySelector('.title')?.textContent ?? '', null),
      (title) => title === 'Alexander Botsan-Kharchenko',
    );
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await eventually('the search again', () =>
      popup.evaluate(() => document.querySelector('[role="combobox"]') !== null, null),
    );
    await popup.close();
  });

  it('says that a page mentions nothing the corpus covers, and what the corpus covers', async () => {
    const tab = await browser.open('unrelated-alliance.html');
    const popup = await openPopup(tab);
    const text = await eventually(
      'the notice',
      () => textOf(popup),
      (seen) => seen.includes('23 June 2023'),
    );
    expect(text).toContain('Northern Kosovo');
    await popup.close();
  });

  it.each(['data.json', 'notes.txt', 'feed.xml', 'drawing.svg'])(
    'leaves %s alone and says why',
    async (name) => {
      const tab = await browser.open(name);
      const popup = await openPopup(tab);
      await eventually(
        'the reason',
        () => textOf(popup),
        (seen) => /can(?:no|’)t be read/.test(seen),
      );
      await popup.close();
    },
  );

  it('does not speak of access where a page could not be loaded', async () => {
    const tab = await browser.open('unrelated-alliance.html');
    const id = await tab.id();
    await tab.page.goto('http://127.0.0.1:1/').catch(() => undefined);
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${id}`);
    const text = await eventually(
      'the notice',
      () => textOf(popup),
      (seen) => seen.includes('cannot be read'),
    );
    expect(text).toContain('It belongs to the browser');
    await popup.close();
  });

  it('removes every trace at once when the site is switched off, and marks again without a reload', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.ask('show', { subject: 'albin-kurti' });
    await untilCard(tab, 'Albin Kurti');
    const popup = await openPopup(tab);
    await eventually(
      'the switches',
      () => textOf(popup),
      (seen) => seen.includes('127.0.0.1'),
    );
    await pressSwitch(popup, '127.0.0.1');
    await eventually(
      'no highlight',
      () => highlightNames(tab),
      (names) => names.length === 0,
    );
    const left = await tab.page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter(({ localName }) =>
          localName.startsWith('crosslight-'),
        ).length,
      null,
    );
    expect(left).toBe(0);
    await eventually(
      'the notice',
      () => textOf(popup),
      (seen) => /off/i.test(seen),
    );
    await pressSwitch(popup, '127.0.0.1');
    await untilMarked(tab, 'KFOR');
    await popup.close();
  });

  it('does the same everywhere at the other switch', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await openPopup(tab);
    await eventually(
      'the switches',
      () => textOf(popup),
      (seen) => seen.includes('all sites'),
    );
    await pressSwitch(popup, 'all sites');
    await eventually(
      'no highlight',
      () => highlightNames(tab),
      (names) => names.length === 0,
    );
    const other = await browser.open('strict-policy.html');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await highlightNames(other)).toEqual([]);
    await pressSwitch(popup, 'all sites');
    await untilMarked(tab, 'KFOR');
    await untilMarked(other, 'Zvečan');
    await popup.close();
  });
});
