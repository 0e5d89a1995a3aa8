import { describe, expect, it } from 'vitest';
import {
  boxOf,
  cardBox,
  cardText,
  cardTitle,
  click,
  eventually,
  hover,
  overlaps,
  untilCard,
  untilMarked,
  untilNoCard,
} from './support/actions';
import { BROWSERS, useBrowser } from './support/session';

const CLASHES = 'Clashes of 29 May 2023';
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(BROWSERS)('the card in $browser', ({ browser: name, start }) => {
  const browser = useBrowser(start);

  it('opens when the pointer rests on a mention, and shows the accounts side by side', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await hover(tab.page, 'clashes in Zvečan');
    await untilCard(tab, CLASHES);
    const text = await cardText(tab);
    expect(text).toContain('accounts differ');
    expect(text).toMatch(/30 KFOR · reported “some 30 NATO soldiers were wounded”/);
    expect(text).toMatch(/41 The article’s own words “[^”]*41 fighters of the alliance contingent/);
    expect(text).toContain('Publisher not named in the text, 30 May 2023');
    expect(text).toContain('Corpus ends 23 June 2023');
  });

  it('never covers the line it belongs to', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    for (const words of ['clashes in Zvečan', 'Leposavić', 'Albin Kurti']) {
      await hover(tab.page, words);
      await eventually(
        'a card',
        () => cardTitle(tab),
        (title) => title !== null,
      );
      expect(overlaps(await cardBox(tab), await boxOf(tab.page, words))).toBe(false);
      await tab.page.keyboard.press('Escape');
      await untilNoCard(tab);
    }
  });

  it('stays while the pointer goes to it and closes when the pointer has left', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await hover(tab.page, 'Aleksandar Vučić');
    await untilCard(tab, 'Aleksandar Vucic');
    const { x, y, width } = await cardBox(tab);
    await tab.page.mouse.move(x + width / 2, y + 60, { steps: 8 });
    await rest(600);
    expect(await cardTitle(tab)).toBe('Aleksandar Vucic');
    await tab.page.mouse.move(4, 4, { steps: 8 });
    await untilNoCard(tab);
  });

  it('opens at a click, takes the focus, and gives it back at Escape', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'Albin Kurti');
    await untilCard(tab, 'Albin Kurti');
    expect(await tab.inCard((root) => root.activeElement !== null)).toBe(true);
    await tab.page.keyboard.press('Escape');
    await untilNoCard(tab);
    expect(await tab.page.evaluate(() => document.activeElement?.localName, null)).toBe('body');
  });

  it('never takes a click from a link', async () => {
    const tab = await browser.open('links-and-layers.html');
    await untilMarked(tab, 'Zvečan');
    await click(tab.page, 'Zvečan', '#link');
    expect(await tab.page.evaluate(() => document.body.dataset['followed'], null)).toBe('link');
    await rest(200);
    expect(await cardTitle(tab)).toBeNull();
  });

  it('leaves clicks to a link that lies over the mention', async () => {
    const tab = await browser.open('links-and-layers.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'KFOR', '.tile');
    expect(await tab.page.evaluate(() => document.body.dataset['followed'], null)).toBe('tile');
    await rest(200);
    expect(await cardTitle(tab)).toBeNull();
  });

  it('opens for a mention under a see-through layer', async () => {
    const tab = await browser.open('links-and-layers.html');
    await untilMarked(tab, 'Zubin Potok');
    await hover(tab.page, 'Zubin Potok', '.veil');
    await untilCard(tab, 'Zubin Potok');
  });

  it('works in a modal dialog', async () => {
    const tab = await browser.open('dialog-and-fullscreen.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'Who is in Zubin Potok?');
    await untilMarked(tab, 'Zubin Potok');
    await click(tab.page, 'Zubin Potok', '#answer');
    await untilCard(tab, 'Zubin Potok');
    const { x, y } = await cardBox(tab);
    const hit = await tab.page.evaluate(
      (at) => document.elementFromPoint(at.x, at.y)?.localName ?? '',
      { x: x + 20, y: y + 20 },
    );
    expect(hit).toMatch(/^crosslight-/);
  });

  it('works on the whole screen', async () => {
    const tab = await browser.open('dialog-and-fullscreen.html');
    await untilMarked(tab, 'KFOR');
    await click(tab.page, 'Read on the whole screen');
    await eventually('the whole screen', () =>
      tab.page.evaluate(() => document.fullscreenElement !== null, null),
    );
    await rest(500);
    await click(tab.page, 'KFOR', '#story');
    await untilCard(tab, 'KFOR');
  });

  it('opens although the background has been stopped', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await browser.driver.stopBackground();
    await tab.page.bringToFront();
    await hover(tab.page, 'Leposavić');
    await untilCard(tab, 'Leposavic');
  });

  it.runIf(name === 'Chromium')('is reached by the keyboard commands', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.page.bringToFront();
    await browser.driver.command('next-mention');
    await eventually('a current mention', () =>
      tab.page.evaluate(() => CSS.highlights.has('crosslight-current'), null),
    );
    await tab.page.keyboard.press('Enter');
    await eventually(
      'a card',
      () => cardTitle(tab),
      (title) => title !== null,
    );
    await tab.page.keyboard.press('Escape');
    await untilNoCard(tab);
  });

  it('goes to the next mention at the same request that the command makes', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.ask('step', { direction: 'next' });
    await eventually('a current mention', () =>
      tab.page.evaluate(() => CSS.highlights.has('crosslight-current'), null),
    );
  });
});
