/** A phone: a finger, and 320 or 390 px. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { boxOf, eventually } from './support/actions';
import { useConditions } from './support/conditions';
import { centreOf } from './support/driver';

const tap = async (page: Page, text: string, within?: string): Promise<void> => {
  const { x, y } = centreOf(await boxOf(page, text, within));
  await page.touchscreen.tap(x, y);
};

/**
 * Targets that WCAG 2.2, 2.5.8 finds too small: under 24 px, not in a line of text, and so near to another that a circle of 24 px
 * around the middle of each would meet it. Runs in the page.
 */
function tooSmall(root: Document | ShadowRoot): string[] {
  const targets = [...root.querySelectorAll('button, a[href], summary, input, select, label')]
    .filter((one) => one.checkVisibility() && !one.matches('.unseen'))
    .map((one) => ({ one, rect: one.getBoundingClientRect() }))
    .filter(({ rect }) => rect.width > 2 && rect.height > 2);
  const isSmall = (rect: DOMRect) => rect.width < 24 || rect.height < 24;
  const isInText = (one: Element) => getComputedStyle(one).display === 'inline';
  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  return targets
    .filter(({ one, rect }) => isSmall(rect) && !isInText(one))
    .filter(({ one, rect }) => {
      const { x, y } = middle(rect);
      return targets.some((other) => {
        if (other.one === one || other.one.contains(one) || one.contains(other.one)) return false;
        const dx = Math.max(other.rect.left - x, 0, x - other.rect.right);
        const dy = Math.max(other.rect.top - y, 0, y - other.rect.bottom);
        const centre = middle(other.rect);
        const apart = Math.hypot(centre.x - x, centre.y - y);
        return Math.hypot(dx, dy) < 12 || (isSmall(other.rect) && apart < 24);
      });
    })
    .map(({ one, rect }) => `${one.textContent} ${rect.width} x ${rect.height}`);
}

/** What tells a page that there is no mouse; Chromium's protocol has no word for it. */
const NO_HOVER =
  '--blink-settings=primaryHoverType=1,availableHoverTypes=1,primaryPointerType=2,availablePointerTypes=2';

describe.each([320, 390])('by touch, %i px wide', (width) => {
  const phone = useConditions({
    touch: true,
    viewport: { width, height: 640 },
    args: [NO_HOVER],
  });
  const titleOf = async (page: Page) =>
    phone
      .inCard(page, (root) => {
        const isOpen = root.querySelector('[role="dialog"]')?.checkVisibility() ?? false;
        return isOpen ? (root.querySelector('.title')?.textContent ?? '') : null;
      })
      .catch(() => null);
  const untilTitle = (page: Page, title: string | null) =>
    eventually(
      title === null ? 'a page without a card' : `the card “${title}”`,
      () => titleOf(page),
      (shown) => shown === title,
    );

  it('a tap on a mark opens its card within the window; a tap beside it closes it', async () => {
    const page = await phone.openRead('demo.html');
    await tap(page, 'Leposavić');
    await untilTitle(page, 'Leposavic');
    await page.waitForTimeout(300);
    const box = await phone.inCard(page, (root) => {
      const rect = root.querySelector('[role="dialog"]')?.getBoundingClientRect();
      return rect && { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom };
    });
    expect(box?.left).toBeGreaterThanOrEqual(0);
    expect(box?.top).toBeGreaterThanOrEqual(0);
    expect(box?.right).toBeLessThanOrEqual(width);
    expect(box?.bottom).toBeLessThanOrEqual(640);
    const below = (box?.bottom ?? 0) < 600;
    await page.touchscreen.tap(width / 2, below ? 636 : 4);
    await untilTitle(page, null);
  });

  it('a tap inside the card works its controls and leaves it open; its own button closes it', async () => {
    const page = await phone.openRead('demo.html');
    await tap(page, 'clashes in Zvečan');
    await untilTitle(page, 'Clashes of 29 May 2023');
    await page.waitForTimeout(300);
    const middle = ({ x, y, width: w, height }: DOMRect) => ({ x: x + w / 2, y: y + height / 2 });
    const name = await phone.inCard(page, (root) => {
      const button = root.querySelector('.card-body button.name');
      button?.scrollIntoView({ block: 'center' });
      return button?.getBoundingClientRect().toJSON() as DOMRect;
    });
    await page.touchscreen.tap(middle(name).x, middle(name).y);
    await untilTitle(page, 'KFOR');
    const close = await phone.inCard(
      page,
      (root) => root.querySelector('.close')?.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.touchscreen.tap(middle(close).x, middle(close).y);
    await untilTitle(page, null);
  });

  it('a tap on a mark in a link is the link’s; the popup shows its card', async () => {
    const page = await phone.openRead('links-and-layers.html');
    await tap(page, 'Zvečan', '#link');
    await eventually('the link', () =>
      page.evaluate(() => document.body.dataset['followed'] === 'link'),
    );
    await page.waitForTimeout(400);
    expect(await titleOf(page)).toBeNull();
    await phone.showCard(page, 'zvecan');
    expect(await titleOf(page)).toBe('Zvecan');
  });

  it('the page under a finger that scrolls opens nothing', async () => {
    const page = await phone.openRead('demo.html');
    const { x, y } = centreOf(await boxOf(page, 'Leposavić'));
    const session = await phone.session(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: number | null) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === null ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (const way of [10, 40, 80, 120]) await touch('touchMove', y - way);
    await touch('touchEnd', null);
    await page.waitForTimeout(600);
    expect(await titleOf(page)).toBeNull();
  });

  it.each(['clashes-2023-05-29', 'kfor', 'alexander-botsan-kharchenko', 'zvecan'])(
    'what can be pressed on a card is large enough, or far enough from the next: %s',
    async (subject) => {
      const page = await phone.openRead('demo.html');
      await phone.showCard(page, subject);
      expect(await phone.inCard(page, tooSmall)).toEqual([]);
    },
  );

  it('the popup is as wide as the screen, and what can be pressed in it is large enough', async () => {
    const page = await phone.openRead('demo.html');
    const popup = await phone.openPopupOf(page);
    const { inner, whole } = await popup.evaluate(() => ({
      inner: innerWidth,
      whole: document.querySelector('.popup')?.getBoundingClientRect().width,
    }));
    expect(whole).toBe(inner);
    expect(inner).toBe(width);
    expect(await popup.evaluate(`(${tooSmall.toString()})(document)`)).toEqual([]);
  });

  it.each(['dossier.html#/event/clashes-2023-05-29', 'options.html', 'welcome.html'])(
    'what can be pressed is large enough, or far enough from the next: %s',
    async (path) => {
      const page = await phone.openOwn(path);
      expect(await page.evaluate(() => innerWidth)).toBe(width);
      expect(await page.evaluate(`(${tooSmall.toString()})(document)`)).toEqual([]);
    },
  );
});
