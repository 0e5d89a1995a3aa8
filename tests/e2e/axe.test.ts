/** Every surface of the built extension, in both themes, as it opens and with every disclosure open. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeProblems } from './support/axe';
import { OWN_PAGES, useConditions } from './support/conditions';

const openAll = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, %s', (colorScheme) => {
  const own = useConditions();
  const wishes = { colorScheme, reducedMotion: 'reduce' } as const;
  /** Nothing reaches into the card's closed root: what stands in it, and its rules, are put into an open one. */
  const likeness = async (page: Page): Promise<Page> => {
    const { html, css } = await own.inCard(page, (root) => ({
      html: root.innerHTML,
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
    }));
    const copy = await own.openOwn('welcome.html', wishes);
    await copy.evaluate(
      (made) => {
        document.body.innerHTML = '<main><h1>A page</h1><div></div></main>';
        const root = document.querySelector('main div')?.attachShadow({ mode: 'open' });
        if (root === undefined) return;
        const sheet = new CSSStyleSheet();
        // At its full length, so that nothing is out of sight when colours are looked at.
        sheet.replaceSync(`${made.css} .popover { max-block-size: none; }`);
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = made.html;
        for (const details of root.querySelectorAll('details')) details.open = true;
        root.querySelector<HTMLElement>('[popover]')?.showPopover();
      },
      { html, css },
    );
    return copy;
  };

  it.each(OWN_PAGES)('with $name', async ({ path }) => {
    const page = await own.openOwn(path, wishes);
    expect(await axeProblems(page)).toEqual([]);
    await openAll(page);
    expect(await axeProblems(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeProblems(page)).toEqual([]);
  });

  it('with the popup: its list, what a search finds or does not, and a card', async () => {
    const popup = await own.openPopupOf(await own.openRead('demo.html', wishes), wishes);
    await popup.setViewportSize({ width: 380, height: 600 });
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.type('zvecan');
    await popup.locator('.result').first().waitFor();
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.press('Enter');
    await popup.locator('.card').waitFor();
    await openAll(popup);
    expect(await axeProblems(popup)).toEqual([]);
    await popup.keyboard.press('Escape');
    await popup.keyboard.press('Escape');
    await popup.keyboard.type('xyzxyz');
    await popup.locator('.no-result').waitFor();
    expect(await axeProblems(popup)).toEqual([]);
  });

  it.each([
    'clashes-2023-05-29',
    'kfor',
    'alexander-botsan-kharchenko',
    'zvecan',
    'un-resolution-1244',
  ])('with a card on a page: %s', async (subject) => {
    const page = await own.openRead('demo.html', wishes);
    await own.showCard(page, subject);
    const copy = await likeness(page);
    expect(
      await copy.evaluate(() => document.querySelector('main div')?.shadowRoot?.textContent),
    ).toContain('Corpus ends');
    expect(await axeProblems(copy)).toEqual([]);
  });
});
