/** What a reader's eyes, or system, ask of every surface: larger, without motion, in other colours. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { OWN_PAGES, useConditions } from './support/conditions';

const CLASHES = 'clashes-2023-05-29';

/** What stands out of the window to the side, or is cut off; with every disclosure open. */
function cutOff(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const wide = [...document.querySelectorAll('body *')].filter((one) => {
    if (!one.checkVisibility() || one.closest('.unseen, [hidden]')) return false;
    const { left, right, width } = one.getBoundingClientRect();
    const { overflowX, clipPath } = getComputedStyle(one);
    if (clipPath !== 'none' || width === 0 || one.closest('svg')) return false;
    const isCut = overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    return right > innerWidth + 0.5 || left < -0.5 || (isCut && !one.matches('input, select'));
  });
  const scrolls = document.documentElement.scrollWidth > innerWidth ? ['the page itself'] : [];
  return [...scrolls, ...wide.map((one) => `${one.localName}.${one.className}`)];
}

/** Lines of text that lie over each other, of elements that hold text of their own. */
function overlapping(): string[] {
  const boxes = [...document.querySelectorAll('body *')].flatMap((one) => {
    if (!one.checkVisibility() || one.closest('.unseen, svg, select, .export')) return [];
    if (getComputedStyle(one).clipPath !== 'none') return [];
    return [...one.childNodes].flatMap((node) => {
      if (!(node instanceof Text) || node.data.trim() === '') return [];
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map((rect) => ({ one, rect }));
    });
  });
  const found = new Set<string>();
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) {
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // Neighbouring lines may share the room that their line height leaves.
      if (across > 2 && down > Math.min(a.rect.height, b.rect.height) / 2) {
        found.add(
          `${a.one.localName}.${a.one.className} over ${b.one.localName}.${b.one.className}`,
        );
      }
    }
  }
  return [...found];
}

describe('at 200 % zoom and in a narrow window', () => {
  const own = useConditions();

  // A window of 1280 by 900 at twice the size has half its pixels; 320 is WCAG's narrowest, and the side panel.
  it.each(
    OWN_PAGES.flatMap(({ name, path }) => [640, 320].map((width) => ({ name, path, width }))),
  )('nothing of $name is cut off or lies over another at $width px', async ({ path, width }) => {
    const page = await own.openOwn(path);
    await page.setViewportSize({ width, height: 450 });
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(overlapping)).toEqual([]);
  });

  it('the popup fits what a browser gives it', async () => {
    const page = await own.openRead('demo.html');
    const popup = await own.openPopupOf(page);
    await popup.setViewportSize({ width: 400, height: 300 });
    expect(await popup.evaluate(cutOff)).toEqual([]);
    const last = popup.getByRole('link').last();
    await last.scrollIntoViewIfNeeded();
    expect(await last.isVisible()).toBe(true);
  });

  it.each([
    [640, 450],
    [320, 480],
    [320, 256],
  ])(
    'a card stays in a window of %i by %i, and can be scrolled to its end',
    async (width, height) => {
      const page = await own.openRead('demo.html');
      await page.setViewportSize({ width, height });
      await own.showCard(page, CLASHES);
      await page.waitForTimeout(300);
      const { box, isCut, reached } = await own.inCard(page, (root) => {
        const dialog = root.querySelector('[role="dialog"]');
        const foot = root.querySelector('.card-foot');
        foot?.scrollIntoView({ block: 'end' });
        const { left, top, right, bottom } = dialog?.getBoundingClientRect() ?? new DOMRect();
        const end = foot?.getBoundingClientRect().bottom ?? Infinity;
        const isCut = [...root.querySelectorAll('*')].some(
          (one) => one.getBoundingClientRect().right > right && one.checkVisibility(),
        );
        return { box: { left, top, right, bottom }, isCut, reached: end <= bottom + 1 };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.bottom).toBeLessThanOrEqual(height);
      expect(isCut).toBe(false);
      expect(reached).toBe(true);
    },
  );
});

describe('whatever the root size of the page', () => {
  const own = useConditions();

  it('the card has one size', async () => {
    const page = await own.openRead('demo.html');
    const sizesOn = async (rootSize: string) => {
      await page.evaluate((size) => (document.documentElement.style.fontSize = size), rootSize);
      await own.showCard(page, CLASHES);
      const sizes = await own.inCard(page, (root) =>
        [...root.querySelectorAll('*')].map((one) => {
          const { fontSize, lineHeight, paddingLeft, width } = getComputedStyle(one);
          return `${one.localName}.${one.className} ${fontSize} ${lineHeight} ${paddingLeft} ${width}`;
        }),
      );
      await page.keyboard.press('Escape');
      return sizes;
    };
    const usual = await sizesOn('100%');
    expect(usual.length).toBeGreaterThan(50);
    expect(await sizesOn('62.5%')).toEqual(usual);
    expect(await sizesOn('200%')).toEqual(usual);
  });
});

describe('where less motion is wished for', () => {
  const own = useConditions();
  const moving = (root: Document | ShadowRoot): string[] =>
    [...root.querySelectorAll('*')].flatMap((one) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one, part);
        const still =
          animationName === 'none' &&
          /^0s(?:, 0s)*$/.test(transitionDuration) &&
          scrollBehavior === 'auto';
        return still ? [] : [`${one.localName}.${one.className}${part ?? ''}`];
      }),
    );
  const movingIn = (page: Page) => page.evaluate(`(${moving.toString()})(document)`);

  it.each(OWN_PAGES)('nothing moves: $name', async ({ path }) => {
    expect(await movingIn(await own.openOwn(path, { reducedMotion: 'reduce' }))).toEqual([]);
  });

  it('nothing moves: the popup and the card; without the wish the card appears softly', async () => {
    const page = await own.openRead('demo.html', { reducedMotion: 'reduce' });
    await own.showCard(page, CLASHES);
    expect(await own.inCard(page, moving)).toEqual([]);
    expect(await movingIn(await own.openPopupOf(page, { reducedMotion: 'reduce' }))).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await own.inCard(page, moving)).toEqual(['div.popover']);
  });
});

describe.each(['light', 'dark'] as const)('in the system’s own colours, %s', (colorScheme) => {
  const own = useConditions();
  const wishes = { forcedColors: 'active', colorScheme } as const;

  it('a switch shows whether it is on, and a button that it is one', async () => {
    const page = await own.openRead('demo.html', wishes);
    const popup = await own.openPopupOf(page, wishes);
    const { on, off, plain } = await popup.evaluate(() => {
      const ground = (state: string) => {
        const track = document.querySelector(`[role="switch"][aria-checked="${state}"] .track`);
        return track && getComputedStyle(track).backgroundColor;
      };
      const buttons = [...document.querySelectorAll('button:not([role="switch"])')];
      const lines = (one: Element) =>
        [one, ...one.querySelectorAll('*')].map((part) => getComputedStyle(part));
      return {
        on: ground('true'),
        off: ground('false'),
        plain: buttons
          .filter((one) => one.checkVisibility())
          .filter((one) => lines(one).every((s) => s.textDecorationLine === 'none'))
          .map((one) => one.textContent),
      };
    });
    expect(on).not.toBeNull();
    expect(on).not.toBe(off);
    expect(plain).toEqual([]);
  });

  it('the chosen result, statement and columns are told from the others', async () => {
    const page = await own.openRead('demo.html', wishes);
    const popup = await own.openPopupOf(page, wishes);
    await popup.keyboard.type('zvecan');
    const chosen = popup.locator('.result[aria-selected="true"]');
    await chosen.waitFor();
    const outline = (of: Element) => getComputedStyle(of).outlineStyle;
    expect(await chosen.evaluate(outline)).toBe('solid');
    expect(await popup.locator('.result').nth(1).evaluate(outline)).toBe('none');

    const event = await own.openOwn(`dossier.html#/event/${CLASHES}`, wishes);
    const [first, second] = await event
      .locator('.segments span')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderTopColor));
    expect(first).not.toBe(second);
    await event.getByRole('link', { name: 'In the article' }).first().click();
    const statement = event.locator('a.said[aria-current]').first();
    await statement.waitFor();
    expect(await statement.evaluate(outline)).toBe('solid');
  });

  it('drawings are in the colour of text', async () => {
    const page = await own.openOwn(`dossier.html#/event/${CLASHES}`, wishes);
    const odd = await page.evaluate(() => {
      const text = getComputedStyle(document.body).color;
      const drawn = [...document.querySelectorAll('.shape, .dot-exact, .dot-about, .dot-range')];
      const colours = drawn.map((one) => {
        const { fill, stroke } = getComputedStyle(one);
        return { name: one.getAttribute('class'), isText: [fill, stroke].includes(text) };
      });
      return colours.length < 5 ? 'too few' : colours.filter(({ isText }) => !isText);
    });
    expect(odd).toEqual([]);
  });
});
