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

  it.each([
    ['#/event/serbian-army-alert-2023-05', /^Serbian army/],
    ['#/subject/albin-kurti', /^Albin Kurti$/],
    ['#/subject/zvecan', /^Zvecan$/],
    ['#/subject/un-resolution-1244', /^UN Security Council resolution 1244$/],
    ['#/article/a0', /^Publisher not named in the text$/],
    ['#/', /^Northern Kosovo/],
    ['', /^Northern Kosovo/],
  ])('has a view at %s', async (address, title) => {
    const page = await browser.driver.openOwnPage(`dossier.html${address}`);
    await eventually(
      'the title',
      () => titleOf(page),
      (shown) => title.test(shown),
    );
    await page.close();
  });

  it.each([
    '#/event/no-such-event',
    '#/subject/nobody',
    '#/article/a99',
    '#/outlet/tass',
    '#/event/a/b',
    '#nonsense',
  ])('says that there is nothing at %s, and leads on', async (address) => {
    const page = await browser.driver.openOwnPage(`dossier.html${address}`);
    await untilTitle(page, 'There is nothing at this address');
    expect(await pressLink(page, '#/')).toBe(true);
    await eventually(
      'the corpus',
      () => titleOf(page),
      (shown) => shown.startsWith('Northern Kosovo'),
    );
    await page.close();
  });

  it('keeps the day as known on from link to link, and tells what came later', async () => {
    const page = await browser.driver.openOwnPage(
      'dossier.html#/event/clashes-2023-05-29?asof=2023-05-30',
    );
    await untilTitle(page, 'Clashes of 29 May 2023');
    expect(await textOf(page)).not.toContain('41');
    for (const part of ['#/article/', '#/subject/', '#/article/']) {
      await eventually(`a link to ${part}`, () => pressLink(page, part));
      await eventually(
        'the day in the address',
        async () => page.url(),
        (url) => url.includes(part) && url.includes('asof=2023-05-30'),
      );
      const notice = await textOf(page);
      expect(notice).toContain('Shows only what had been published by 30 May 2023.');
      if (part === '#/article/') await page.evaluate(() => history.back(), null);
    }
    await page.close();
    const later = await browser.driver.openOwnPage('dossier.html#/article/a4?asof=2023-05-30');
    await untilTitle(later, 'Not known by 30 May 2023');
    await later.close();
  });

  it.each(['dossier.html', 'dossier.html#/', 'sidepanel.html'])(
    'keeps the focus in its search while words are typed: %s',
    async (opened) => {
      const page = await browser.driver.openOwnPage(opened);
      await untilTitle(page, 'Northern Kosovo, 30 May to 23 June 2023');
      await page.bringToFront();
      await page.focus('input[type="search"]');
      await page.keyboard.type('tear gas');
      await eventually(
        'the words in the address',
        async () => page.url(),
        (url) => url.endsWith('#/?q=tear+gas'),
      );
      await page.close();
    },
  );

  it('has a search in its address, which is there again on the way back', async () => {
    const page = await browser.driver.openOwnPage('dossier.html#/?q=kurti');
    const heads = () =>
      page.evaluate(
        () => Array.from(document.querySelectorAll('main h2'), (head) => head.textContent),
        null,
      );
    await eventually('the results by kind', heads, (seen) => seen.includes('People'));
    await page.bringToFront();
    await page.focus('input[type="search"]');
    await page.keyboard.type(' albin');
    await eventually(
      'the words in the address',
      async () => page.url(),
      (url) => url.endsWith('#/?q=kurti+albin'),
    );
    await page.evaluate(
      () => document.querySelector<HTMLElement>('.finder input[value="person"]')?.click(),
      null,
    );
    await eventually(
      'the kind in the address',
      async () => page.url(),
      (url) => url.endsWith('#/?q=kurti+albin&kind=person'),
    );
    await eventually('a result', () => pressLink(page, '#/subject/albin-kurti'));
    await untilTitle(page, 'Albin Kurti');
    await page.evaluate(() => history.back(), null);
    await eventually('the results again', heads, (seen) => seen.includes('People'));
    const asked = await page.evaluate(
      () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
      null,
    );
    expect(asked).toBe('kurti albin');
    await page.close();
  });

  it('is the side panel too', async () => {
    const page = await browser.driver.openOwnPage('sidepanel.html#/subject/kfor');
    await untilTitle(page, 'KFOR');
    await page.close();
  });
});
