/** What can be done from a card, on a page and in the toolbar popup. */
import { describe, expect, it } from 'vitest';
import {
  cardText,
  click,
  eventually,
  marksOf,
  pressAct,
  untilCard,
  untilMarked,
  untilNoCard,
} from './support/actions';
import type { DrivenPage, Tab } from './support/driver';
import { BROWSERS, useBrowser, type TestBrowser } from './support/session';

const CLASHES = 'Clashes of 29 May 2023';
const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const press = (page: DrivenPage, selector: string, name: string) =>
  page.evaluate(
    ({ selector: wanted, name: part }) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)];
      const one = found.find(({ textContent }) => textContent.includes(part));
      one?.click();
      return one !== undefined;
    },
    { selector, name },
  );

const untilDossier = ({ driver }: TestBrowser, address: string) =>
  eventually(
    `a tab with ${address}`,
    () => driver.ownAddresses(),
    (seen) => seen.some((url) => url.endsWith(`/dossier.html${address}`)),
  );

/** Takes back that a subject is muted, as a reader does. */
async function showAgain({ driver }: TestBrowser, tab: Tab, marked: string): Promise<void> {
  const options = await driver.openOwnPage('options.html');
  await eventually('the muted subject', () => press(options, 'button', 'Show again'));
  await untilMarked(tab, marked);
  await options.close();
}

const untilUnmarkedFor = (tab: Tab, text: string) =>
  eventually(
    `a page without a mark on “${text}”`,
    () => marksOf(tab),
    (marks) => marks.length > 0 && !marks.includes(text),
  );

describe.each(BROWSERS)('from a card in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('on a page, the dossier opens in a tab of its own', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'clashes in Zvečan');
    await untilCard(tab, CLASHES);
    await pressAct(tab, 'Open dossier');
    await untilDossier(browser, '#/event/clashes-2023-05-29');
  });

  it('on a page, a subject is marked no more, and the card says so', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'Albin Kurti');
    await untilCard(tab, 'Albin Kurti');
    await pressAct(tab, 'Do not mark Albin Kurti');
    await untilUnmarkedFor(tab, 'Albin Kurti');
    expect(await cardText(tab)).toContain('No longer marked');
    const isInSight = await tab.inCard((root) => {
      const body = root.querySelector('.card-body')?.getBoundingClientRect();
      const said = root.querySelector('.acts output')?.getBoundingClientRect();
      return body !== undefined && said !== undefined && said.bottom <= body.bottom;
    });
    expect(isInSight).toBe(true);
    await pressAct(tab, 'Mark Albin Kurti again');
    await untilMarked(tab, 'Albin Kurti');
    expect(await cardText(tab)).toContain('Do not mark Albin Kurti');
    await tab.page.keyboard.press('Escape');
    await untilNoCard(tab);
  });

  it('on a page, a subject that is marked no more can be marked again in the options', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'Albin Kurti');
    await untilCard(tab, 'Albin Kurti');
    await pressAct(tab, 'Do not mark Albin Kurti');
    await untilUnmarkedFor(tab, 'Albin Kurti');
    await tab.page.keyboard.press('Escape');
    await untilNoCard(tab);
    await showAgain(browser, tab, 'Albin Kurti');
  });

  it('in the popup, there is all that the card on the page says of the page', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.ask('show', { subject: 'clashes-2023-05-29' });
    await untilCard(tab, CLASHES);
    const onPage = await cardText(tab);
    const [line] = /This page itself gives [^.]*\./.exec(onPage) ?? [];
    expect(line).toBeDefined();
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
    await eventually('the list', () => press(popup, '.row', CLASHES));
    const shown = await eventually(
      'the card',
      () => textOf(popup),
      (text) => text.includes('Do not mark'),
    );
    expect(shown).toContain(line);
    expect(shown).toContain('On this page too');
    expect(shown).toContain('Why is this marked?');
    await popup.close();
  });

  it('in the popup, a number leads to its question', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
    await eventually('the number', () => press(popup, '.row', 'KFOR / NATO soldiers hurt'));
    const asked = await eventually('the question', () =>
      popup.evaluate(() => document.querySelector('[data-asked] h3')?.textContent, null),
    );
    expect(asked).toBe('KFOR / NATO soldiers hurt');
    await popup.close();
  });

  it('in the popup, a subject is marked no more, and the dossier opens', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
    await eventually('the list', () => press(popup, '.row', 'Albin Kurti'));
    await eventually('the way to mute', () => press(popup, '.acts button', 'Do not mark'));
    await untilUnmarkedFor(tab, 'Albin Kurti');
    await showAgain(browser, tab, 'Albin Kurti');
    await press(popup, '.acts button', 'Open dossier');
    await untilDossier(browser, '#/subject/albin-kurti');
  });
});
