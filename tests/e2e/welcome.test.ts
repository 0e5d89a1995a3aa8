import { describe, expect, it } from 'vitest';
import { cardText, click, eventually, untilCard, untilMarked } from './support/actions';
import { BROWSERS, useBrowser } from './support/session';

/** With an anchor, since the drivers close the page that comes by itself after an installation. */
const FIRST_PAGE = 'welcome.html#again';

describe.each(BROWSERS)('the first page in $browser', ({ start }) => {
  const browser = useBrowser(start);

  it('shows on its own sample what marks and cards are', async () => {
    const tab = await browser.driver.openOwnTab(FIRST_PAGE);
    const marks = await untilMarked(tab, 'KFOR');
    expect(marks).toEqual(expect.arrayContaining(['clashes', 'Albin Kurti', 'Zubin Potok']));
    await tab.page.bringToFront();
    await click(tab.page, 'Albin Kurti', '.sample');
    await untilCard(tab, 'Albin Kurti');
    expect(await cardText(tab)).toContain('Corpus ends 23 June 2023');
    await tab.page.close();
  });

  it('says what it does not do, and sums its sample up as the popup would', async () => {
    const { page } = await browser.driver.openOwnTab(FIRST_PAGE);
    const text = await eventually(
      'the summary',
      () => page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null),
      (seen) => seen.includes('In the toolbar popup this page would read:'),
    );
    expect(text).toMatch(/\d+ subjects on this page/);
    expect(text).toContain('It gives no verdicts.');
    expect(text).toContain('It sends nothing.');
    await page.close();
  });
});
