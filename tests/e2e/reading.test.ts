import { describe, expect, it } from 'vitest';
import {
  eventually,
  highlightNames,
  marksOf,
  untilMarked,
  untilUnmarked,
  click,
} from './support/actions';
import { BROWSERS, useBrowser } from './support/session';
import type { DrivenPage } from './support/driver';

/** Neither browser's automation tells reliably when a page has come back from its cache; the marks do. */
function goBack(page: DrivenPage): Promise<void> {
  return page.evaluate(() => history.back(), null);
}

/** Records every change of the whole document from before the reader comes until it is asked. */
async function watchMutations(page: DrivenPage): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    (globalThis as unknown as { seen: string[] }).seen = seen;
    new MutationObserver((records) => {
      for (const { type, target } of records) seen.push(`${type} ${target.nodeName}`);
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  }, null);
  return () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen, null);
}

describe.each(BROWSERS)('reading pages in $browser', ({ browser: name, start }) => {
  const browser = useBrowser(start);

  it('marks what the corpus covers on a news page, and only in its main text', async () => {
    const tab = await browser.open('demo.html');
    const marks = await untilMarked(tab, 'KFOR');
    expect(marks).toEqual(expect.arrayContaining(['Aleksandar Vučić', 'Leposavić', 'Albin Kurti']));
    // The teaser beside the article and the comments below it name covered bodies too.
    const outside = await tab.page.evaluate(
      () =>
        [...CSS.highlights].flatMap(([name, highlight]) =>
          name.startsWith('crosslight')
            ? [...highlight].filter((range) =>
                range.startContainer.parentElement?.closest('aside, .comments, footer'),
              )
            : [],
        ).length,
      null,
    );
    expect(outside).toBe(0);
  });

  it('finds a misspelt name by near miss', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'Alexander Botsan-Karchenko');
  });

  it('changes nothing in the document of a page with marks', async () => {
    const tab = await browser.open('late-and-framed.html');
    const mutations = await watchMutations(tab.page);
    await untilMarked(tab, 'KFOR');
    // The page adds its own late paragraph; nothing else may change.
    expect(await mutations()).toEqual(['childList MAIN']);
  });

  it('leaves a page without a covered mention untouched', async () => {
    const tab = await browser.open('unrelated-alliance.html');
    const mutations = await watchMutations(tab.page);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await mutations()).toEqual([]);
    expect(await highlightNames(tab)).toEqual([]);
    expect(await tab.ask('summary')).toBeNull();
  });

  it('reads pages that allow no style, no script and no string as code', async () => {
    const tab = await browser.open('strict-policy.html');
    await untilMarked(tab, 'Zvečan');
  });

  it('reads open shadow roots, those that come late too, and no closed ones', async () => {
    const tab = await browser.open('shadow-parts.html');
    const marks = await untilMarked(tab, 'Zubin Potok');
    expect(marks).toContain('Leposavić');
    expect(marks).toContain('KFOR');
    expect(marks).not.toContain('Zvečan');
  });

  it('leaves frames, fields, drafts and code alone', async () => {
    const framed = await browser.open('late-and-framed.html');
    expect(await untilMarked(framed, 'KFOR')).not.toContain('Zvečan');
    const layered = await browser.open('links-and-layers.html');
    await untilMarked(layered, 'Leposavić');
    const inside = await layered.page.evaluate(
      () =>
        [...CSS.highlights].flatMap(([, highlight]) =>
          [...highlight].filter((range) =>
            range.startContainer.parentElement?.closest('pre, [contenteditable], input'),
          ),
        ).length,
      null,
    );
    expect(inside).toBe(0);
  });

  it('follows a page that changes its address and its article by script', async () => {
    const tab = await browser.open('client-routed.html');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marksOf(tab)).toEqual([]);
    await click(tab.page, 'Northern Kosovo', 'nav');
    await untilMarked(tab, 'Zubin Potok');
    await click(tab.page, 'Budget', 'nav');
    await untilUnmarked(tab);
    await goBack(tab.page);
    await untilMarked(tab, 'Zubin Potok');
  });

  it('marks what an endless feed adds', async () => {
    const tab = await browser.open('endless-feed.html');
    await untilMarked(tab, 'KFOR');
    const before = (await marksOf(tab)).length;
    for (let times = 0; times < 3; times += 1) {
      await tab.page.evaluate(() => scrollTo(0, document.body.scrollHeight), null);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await eventually(
      'more marks',
      () => marksOf(tab),
      (marks) => marks.length > before,
    );
  });

  it('marks right-to-left pages', async () => {
    const tab = await browser.open('right-to-left.html');
    expect(await untilMarked(tab, 'Zubin Potok')).toContain('KFOR');
  });

  it.runIf(name === 'Chromium')('puts no marks on paper', async () => {
    const { page } = await browser.open('demo.html').then(async (tab) => {
      await untilMarked(tab, 'KFOR');
      return tab;
    });
    const picture = async (media: 'print' | 'screen') => {
      await page.emulateMedia?.({ media });
      return Buffer.from(await page.screenshot()).toString('base64');
    };
    const marked = { print: await picture('print'), screen: await picture('screen') };
    await page.evaluate(() => CSS.highlights.clear(), null);
    expect(await picture('screen')).not.toBe(marked.screen);
    expect(await picture('print')).toBe(marked.print);
  });

  it('keeps its marks when the reader comes back to a page', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await tab.page.goto(tab.page.url().replace('demo', 'unrelated-alliance'));
    await goBack(tab.page);
    await untilMarked(tab, 'KFOR');
  });
});
