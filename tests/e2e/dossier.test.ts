import { describe, expect, it } from 'vitest';
import { eventually } from './support/actions';
import type { DrivenPage } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

const titleOf = (page: DrivenPage) =>
  page.evaluate(() => document.querySelector('h1')?.textContent ?? '', null);
const untilTitle = (page: DrivenPage, title: string) =>
  eventually(
    `the title “${title}”`,
    () => titleOf(page),
    (shown) => shown === title,
  );
const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const pressLink = (page: DrivenPage, part: string) =>
  page.evaluate((wanted) => {
    const link = document.querySelector<HTMLElement>(`main a[href*="${wanted}"]`);
    link?.click();
    return link !== null;
  }, part);

describe.each(BROWSERS)('the dossier page in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('opens an event by its address, leads to an article and back', async () => {
    const page = await browser.driver.openOwnPage('dossier.html#/event/clashes-2023-05-29');
    await untilTitle(page, 'Clashes of 29 May 2023');
    const text = await textOf(page);
    for (const part of [
      'Numbers that differ',
      'Accounts side by side',
      'Timeline',
      'Shared wording',
    ]) {
      expect(text).toContain(part);
    }
    expect(await pressLink(page, '#/article/')).toBe(true);
    await eventually('the article', () =>
      page.evaluate(() => document.querySelector('.article-text .chosen') !== null, null),
    );
    await page.evaluate(() => history.back(), null);
    await untilTitle(page, 'Clashes of 29 May 2023');
    await page.evaluate(() => history.forward(), null);
    await eventually('the article again', () =>
      page.evaluate(() => document.querySelector('.article-text') !== null, null),
    );
    await page.close();
  });

  it('shows only what had been published by the day in its address', async () => {
    const page = await browser.driver.openOwnPage('dossier.html#/?asof=2023-05-30');
    await eventually(
      'the notice',
      () => textOf(page),
      (text) => text.includes('Shows only what had been published by 30 May 2023.'),
    );
    expect(await textOf(page)).toContain('1 article ·');
    await page.close();
  });

  it('says so when there is nothing at an address', async () => {
    const page = await browser.driver.openOwnPage('dossier.html#/event/no-such-event');
    await untilTitle(page, 'There is nothing at this address');
    await page.close();
  });

  it('is the side panel too', async () => {
    const page = await browser.driver.openOwnPage('sidepanel.html#/subject/kfor');
    await untilTitle(page, 'KFOR');
    await page.close();
  });
});
