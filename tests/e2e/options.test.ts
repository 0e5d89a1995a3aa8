import { describe, expect, it } from 'vitest';
import { KEYS } from '../../platform/settings-keys';
import {
  eventually,
  highlightNames,
  marksOf,
  untilDefault,
  untilMarked,
  untilUnmarked,
} from './support/actions';
import type { DrivenPage } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const press = (page: DrivenPage, selector: string) =>
  page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
const pressNamed = (page: DrivenPage, name: string) =>
  page.evaluate((wanted) => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent.includes(wanted))?.click();
  }, name);

/** Gives the options page a file, as a reader who chooses one does. */
const importFile = (page: DrivenPage, text: string) =>
  page.evaluate((content) => {
    const chooser = document.querySelector<HTMLInputElement>('input[type="file"]');
    if (chooser === null) throw new Error('There is nowhere to put a file.');
    const files = new DataTransfer();
    files.items.add(new File([content], 'settings.json', { type: 'application/json' }));
    chooser.files = files.files;
    chooser.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);

describe.each(BROWSERS)('the options in $browser', ({ start }) => {
  const browser = useBrowser(start);
  const openOptions = async () => {
    const options = await browser.driver.openOwnPage('options.html');
    await eventually(
      'the options',
      () => textOf(options),
      (text) => text.includes('Where Crosslight works'),
    );
    return options;
  };

  it('list the commands of one kind beside each other, whatever order the browser tells them in', async () => {
    const options = await openOptions();
    const named = () =>
      options.evaluate(
        () =>
          Array.from(
            document.querySelectorAll('.keys tbody td:first-child'),
            (cell) => cell.textContent,
          ).slice(0, 4),
        null,
      );
    await eventually(
      'the commands',
      named,
      (names) =>
        names.join('; ') ===
        'Go to the next mention on the page; Go to the previous mention on the page; Open the dossier; Turn Crosslight on or off for this site',
    );
    await options.close();
  });

  it('act at once on a page that is open: kinds, and marks', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const options = await openOptions();
    await press(options, 'input[value="body"]');
    await eventually(
      'a page without marked bodies',
      () => marksOf(tab),
      (marks) => marks.length > 0 && !marks.includes('KFOR'),
    );
    await press(options, 'input[value="off"]');
    await untilUnmarked(tab);
    await press(options, 'input[value="body"]');
    await press(options, 'input[value="underline"]');
    await untilMarked(tab, 'KFOR');
    await options.close();
  });

  it('give the popup the colours chosen, at once and the next time it opens', async () => {
    const options = await openOptions();
    const themeIn = (page: DrivenPage) =>
      page.evaluate(() => document.documentElement.dataset['theme'], null);
    const untilTheme = (page: DrivenPage, theme: string) =>
      eventually(
        `the colours “${theme}”`,
        () => themeIn(page),
        (now) => now === theme,
      );
    const popup = await browser.driver.openOwnPage('popup.html');
    await press(options, 'input[value="dark"]');
    await untilTheme(popup, 'dark');
    await popup.close();
    const again = await browser.driver.openOwnPage('popup.html');
    await untilTheme(again, 'dark');
    await press(options, 'input[value="auto"]');
    await untilTheme(again, 'auto');
    expect(await again.evaluate(() => localStorage.length, null)).toBe(0);
    await again.close();
    await options.close();
  });

  it('have a page read only when it is asked for', async () => {
    const options = await openOptions();
    await pressNamed(options, 'Only on click');
    const tab = await browser.open('demo.html');
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
    await eventually(
      'the button',
      () => textOf(popup),
      (text) => text.includes('Read this page'),
    );
    expect(await highlightNames(tab)).toEqual([]);
    expect(await tab.ask('summary')).toBeNull();
    await pressNamed(popup, 'Read this page');
    await untilMarked(tab, 'KFOR');
    await popup.close();
    await pressNamed(options, 'Only on click');
    await untilDefault(options, KEYS.onlyOnClick);
    await options.close();
  });

  it('come in from a file, and refuse a bad one with one message', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const options = await openOptions();
    await importFile(options, '{"format":"crosslight-settings/1","settings":{"marks":"blink"}}');
    await eventually(
      'the reason',
      () => textOf(options),
      (text) => text.includes('the entry “marks” is not a setting'),
    );
    expect(await marksOf(tab)).toContain('KFOR');
    await importFile(options, '{"format":"crosslight-settings/1","settings":{"muted":["kfor"]}}');
    await eventually(
      'a page that says nothing of a muted subject',
      () => marksOf(tab),
      (marks) => marks.length > 0 && !marks.includes('KFOR'),
    );
    await importFile(options, '{"format":"crosslight-settings/1","settings":{}}');
    await untilMarked(tab, 'KFOR');
    await options.close();
  });
});
