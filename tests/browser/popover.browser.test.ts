import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { cardCss } from '../../components/style';
import { createHost } from '../../page/host';
import { createPopover } from '../../page/popover';
import type { Popover, Showing } from '../../page/popover';
import { buildPage } from './build-page';
import { emulateMedia, paintWords, rectOf, sleep, watchClosedRoots } from './reader';

interface Stage {
  readonly popover: Popover;
  readonly surface: HTMLElement;
  readonly element: HTMLElement;
  /** Shows a card with a body of the given height at the only "Zvecan" of the page. */
  readonly show: (height: number, more?: Partial<Showing>) => void;
  readonly gone: () => number;
}

function stage(): Stage {
  const abort = new AbortController();
  const host = createHost(document, cardCss, abort.signal);
  const popover = createPopover(host);
  let gone = 0;
  onTestFinished(() => {
    popover.hide();
    abort.abort();
  });
  return {
    popover,
    surface: host.surface,
    element: host.element,
    gone: () => gone,
    show(height, more = {}) {
      const [painted] = paintWords(['Zvecan']);
      popover.show({
        rangeOf: () => painted?.range ?? null,
        point: null,
        theme: 'light',
        fill: (surface) => surface.replaceChildren(cardOf(height)),
        onGone: () => {
          gone += 1;
        },
        ...more,
      });
    },
  };
}

function cardOf(height: number): HTMLElement {
  const card = document.createElement('article');
  card.className = 'card';
  const body = document.createElement('div');
  body.className = 'card-body';
  const content = document.createElement('p');
  content.style.height = `${height}px`;
  body.append(content);
  card.append(body);
  return card;
}

function lineOf(word = 'Zvecan'): DOMRect {
  return rectOf(paintWords([word])[0]!);
}

/** Where the card stands, rounded to what can be seen. */
function boxOf(surface: HTMLElement): DOMRect {
  return surface.getBoundingClientRect();
}

function expectClear(surface: HTMLElement, line = lineOf()): void {
  const box = boxOf(surface);
  expect(box.bottom <= line.top || box.top >= line.bottom).toBe(true);
}

function expectInView(surface: HTMLElement): void {
  const box = boxOf(surface);
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(box.right).toBeLessThanOrEqual(document.documentElement.clientWidth);
}

const at = (top: number, text = 'The mayor of Zvecan', more = '') =>
  buildPage(
    `<!doctype html><style>body { margin: 20px; font: 18px/26px serif; }</style>
     <p style="position: absolute; top: ${top}px; ${more}">${text}</p>`,
  );

beforeEach(async () => {
  await page.viewport(1024, 768);
  window.scrollTo(0, 0);
});

describe('place', () => {
  test('under the line where there is room, over it where there is not', () => {
    const { show, surface } = stage();
    at(200);
    show(200);
    expect(boxOf(surface).top).toBeGreaterThan(lineOf().bottom);
    expectInView(surface);
    at(700);
    show(200);
    expect(boxOf(surface).bottom).toBeLessThan(lineOf().top);
    expectInView(surface);
  });

  test('in any layout the card is in view and off its line', async () => {
    const { show, surface, popover } = stage();
    const layout = fc.record({
      top: fc.integer({ min: 0, max: 700 }),
      left: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 60, max: 900 }),
      size: fc.integer({ min: 9, max: 64 }),
      before: fc.integer({ min: 0, max: 30 }),
      height: fc.integer({ min: 10, max: 2000 }),
      rtl: fc.boolean(),
      point: fc.option(fc.record({ x: fc.nat(1000), y: fc.nat(768) })),
    });
    fc.assert(
      fc.property(layout, ({ top, left, width, size, before, height, rtl, point }) => {
        buildPage(
          `<!doctype html><p ${rtl ? 'dir="rtl"' : ''} style="position: absolute; margin: 0; top: ${top}px;
           left: ${left}px; width: ${width}px; font: ${size}px serif">${'word '.repeat(before)} Zvecan</p>`,
        );
        const line = lineOf();
        const isSeen =
          line.bottom > 0 && line.top < 768 && line.right > 0 && line.left < innerWidth;
        fc.pre(isSeen);
        show(height, { point });
        expectClear(surface, line);
        expectInView(surface);
        popover.hide();
      }),
      { numRuns: 150 },
    );
  });

  test('a mention broken over two lines keeps both its pieces free', () => {
    const { show, surface } = stage();
    const word = 'Kosovska Mitrovica';
    buildPage(
      `<!doctype html><p style="position: absolute; top: 350px; width: 260px; font: 18px/26px serif">
       It was said in the town of ${word} that day.</p>`,
    );
    const [painted] = paintWords([word]);
    const live = document.createRange();
    live.setStart(painted!.range.startContainer, painted!.range.startOffset);
    live.setEnd(painted!.range.endContainer, painted!.range.endOffset);
    const [first, second] = [...live.getClientRects()];
    expect(second!.top).toBeGreaterThan(first!.top);
    show(200, { rangeOf: () => painted!.range, point: { x: first!.x + 2, y: first!.y + 5 } });
    expect(boxOf(surface).bottom).toBeLessThan(first!.top);
    show(200, { rangeOf: () => painted!.range, point: { x: second!.x + 2, y: second!.y + 5 } });
    expect(boxOf(surface).top).toBeGreaterThan(second!.bottom);
  });

  test('opened without a pointer, a card that fits neither above nor below covers no piece either', () => {
    const { show, surface } = stage();
    const word = 'Kosovska Mitrovica';
    for (const top of [200, 300, 420, 520]) {
      buildPage(
        `<!doctype html><p style="position: absolute; top: ${top}px; width: 260px; font: 18px/26px serif">
         It was said in the town of ${word} that day.</p>`,
      );
      const [painted] = paintWords([word]);
      const { range } = painted!;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const [first, second] = [...live.getClientRects()];
      expect(second!.top).toBeGreaterThan(first!.top);
      show(900, { rangeOf: () => range });
      expectClear(surface, first);
      expectClear(surface, second);
    }
  });

  test('long content scrolls inside, up to its end', () => {
    const { show, surface } = stage();
    at(380);
    show(3000);
    expectInView(surface);
    const body = surface.querySelector('.card-body')!;
    expect(body.scrollHeight).toBeGreaterThan(body.clientHeight);
    body.scrollTop = 1e6;
    const end = body.firstElementChild!.getBoundingClientRect().bottom;
    expect(end).toBeLessThanOrEqual(boxOf(surface).bottom + 1);
    expect(getComputedStyle(body).overscrollBehaviorY).toBe('contain');
  });

  test('in a low window all of the card scrolls, and can have the focus', async () => {
    await page.viewport(700, 330);
    const { show, surface } = stage();
    at(200);
    show(3000);
    expectInView(surface);
    expectClear(surface);
    const card = surface.querySelector<HTMLElement>('.card')!;
    expect(card.tabIndex).toBe(0);
    card.scrollTop = 1e6;
    const end = card.querySelector('p')!.getBoundingClientRect().bottom;
    expect(end).toBeLessThanOrEqual(boxOf(surface).bottom + 1);
  });

  test('content that grows lets the card grow away from its line', async () => {
    const { show, surface } = stage();
    at(600);
    show(100);
    const before = boxOf(surface);
    surface.querySelector('p')!.style.height = '300px';
    await sleep(50);
    expect(boxOf(surface).height).toBeGreaterThan(before.height + 150);
    expect(boxOf(surface).bottom).toBeCloseTo(before.bottom, 0);
  });

  test('on a page read from right to left the right edges are aligned', () => {
    const { show, surface } = stage();
    buildPage(`<!doctype html><html dir="rtl"><p dir="rtl" style="margin: 100px">Zvecan (نص)</p>`);
    show(100);
    expect(boxOf(surface).right).toBeCloseTo(lineOf().right, 0);
    expectInView(surface);
  });

  test('at a width of 320 pixels the whole card can be read', async () => {
    await page.viewport(320, 568);
    const { show, surface } = stage();
    at(250, 'The mayor of the small town of Zvecan', 'width: 280px');
    show(800);
    expectInView(surface);
    expectClear(surface);
    expect(boxOf(surface).width).toBe(304);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });

  test.each([1.5, 2, 0.75])('a page with CSS zoom %s', (zoom) => {
    const { show, surface } = stage();
    at(150);
    document.documentElement.style.zoom = String(zoom);
    show(150);
    const line = lineOf();
    expectClear(surface);
    expect(boxOf(surface).top - line.bottom).toBeLessThan(12);
    const { left, width } = boxOf(surface);
    expect(width).toBeCloseTo(420 * zoom, 0);
    expect(left).toBeCloseTo(Math.min(line.left, 1024 - 8 - width), 0);
    expectInView(surface);
  });
});

describe('above everything', () => {
  function topmost(surface: HTMLElement, element: HTMLElement): void {
    const { x, y, width, height } = boxOf(surface);
    expect(document.elementFromPoint(x + width / 2, y + height / 2)).toBe(element);
  }

  test('over the highest z-index', () => {
    const { show, surface, element } = stage();
    buildPage(
      `<!doctype html><p style="margin: 100px">Zvecan</p>
       <div style="position: fixed; inset: 200px 0 0; background: pink; z-index: 2147483647"></div>`,
    );
    show(200);
    topmost(surface, element);
  });

  test('in a modal dialog', () => {
    const { show, surface, element } = stage();
    buildPage(`<!doctype html><dialog style="height: 300px"><p>The mayor of Zvecan</p></dialog>`);
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    show(200);
    expect(element.parentNode).toBe(dialog);
    topmost(surface, element);
    expectClear(surface);
  });

  test('in a modal dialog around the shadow tree of the mention', () => {
    const { popover, surface, element } = stage();
    buildPage(`<!doctype html><dialog><div id="host"></div></dialog>`);
    const dialog = document.querySelector('dialog')!;
    const root = document.querySelector('#host')!.attachShadow({ mode: 'open' });
    root.append('The mayor of Zvecan');
    dialog.showModal();
    const [painted] = paintWords(['Zvecan'], [root]);
    popover.show({
      rangeOf: () => painted!.range,
      point: null,
      theme: 'light',
      fill: (into) => into.replaceChildren(cardOf(100)),
      onGone: () => {},
    });
    expect(element.parentNode).toBe(dialog);
    topmost(surface, element);
  });

  test('in a fullscreen element', async () => {
    const { show, surface, element } = stage();
    buildPage(
      `<!doctype html><section style="background: #fff"><button>Full</button><p>The mayor of Zvecan</p></section>`,
    );
    const section = document.querySelector('section')!;
    const button = document.querySelector('button')!;
    const entered = new Promise((resolve) => {
      document.addEventListener('fullscreenchange', resolve, { once: true });
    });
    button.addEventListener('click', () => void section.requestFullscreen());
    await page.elementLocator(button).click();
    await entered;
    onTestFinished(() => document.exitFullscreen());
    show(200);
    expect(element.parentNode).toBe(section);
    topmost(surface, element);
  });

  test('with pages that style every element', () => {
    const { show, surface, element } = stage();
    buildPage(
      `<!doctype html><style>
        * { display: none !important; opacity: 0 !important; zoom: 3 !important; filter: blur(9px) !important }
        html, body, p { display: block !important; opacity: 1 !important; zoom: 1 !important; filter: none !important }
        html > * { transform: scale(0.1) !important; visibility: hidden !important; position: static !important }
        body { transform: none !important; visibility: visible !important }
        p { transform: none !important; visibility: visible !important }
       </style><p style="margin: 100px">Zvecan</p>`,
    );
    show(200);
    const box = boxOf(surface);
    expect(box.width).toBe(420);
    expect(getComputedStyle(surface).visibility).toBe('visible');
    expect(getComputedStyle(element).filter).toBe('none');
    topmost(surface, element);
    expectClear(surface);
  });
});

describe('staying with its line', () => {
  test('the card follows when the page scrolls', async () => {
    const { show, surface } = stage();
    at(300);
    document.body.style.height = '3000px';
    show(150);
    const before = boxOf(surface).top - lineOf().top;
    window.scrollTo(0, 120);
    await vi.waitFor(() => expect(boxOf(surface).top - lineOf().top).toBeCloseTo(before, 0));
    expect(lineOf().top).toBeLessThan(250);
  });

  test('the card follows when something above it pushes the text down', async () => {
    const { show, surface } = stage();
    buildPage(`<!doctype html><div id="ad"></div><p style="margin: 100px">Zvecan</p>`);
    show(100);
    const before = lineOf().top;
    document.querySelector<HTMLElement>('#ad')!.style.height = '150px';
    await vi.waitFor(() => {
      expect(lineOf().top).toBe(before + 150);
      expect(boxOf(surface).top - lineOf().bottom).toBeCloseTo(8, 0);
    });
  });

  test('a card that gets no room flips to the other side', async () => {
    const { show, surface } = stage();
    at(600);
    document.body.style.height = '3000px';
    show(300);
    expect(boxOf(surface).bottom).toBeLessThan(lineOf().top);
    window.scrollTo(0, 500);
    await vi.waitFor(() => expect(boxOf(surface).top).toBeGreaterThan(lineOf().bottom));
    expectInView(surface);
  });

  test('it is told once when its text leaves the view', async () => {
    const { show, gone } = stage();
    at(100);
    document.body.style.height = '3000px';
    show(100);
    window.scrollTo(0, 60);
    await sleep(100);
    expect(gone()).toBe(0);
    window.scrollTo(0, 1500);
    await vi.waitFor(() => expect(gone()).toBe(1));
  });

  test('it is told when its text is scrolled out of a box in the page', async () => {
    const { show, gone } = stage();
    buildPage(
      `<!doctype html><div id="box" style="height: 100px; overflow: auto"><p>Zvecan</p><p style="height: 900px"></p></div>
       <p style="height: 900px"></p>`,
    );
    show(100);
    document.querySelector('#box')!.scrollTop = 300;
    await vi.waitFor(() => expect(gone()).toBe(1));
  });

  test('it is told when its text is removed or hidden', async () => {
    for (const change of [(p: HTMLElement) => p.remove(), (p: HTMLElement) => (p.hidden = true)]) {
      const { show, gone, popover } = stage();
      buildPage(`<!doctype html><p style="padding: 100px">Zvecan</p>`);
      show(100);
      change(document.querySelector('p')!);
      popover.update();
      expect(gone()).toBe(1);
      popover.hide();
    }
  });
});

describe('the host', () => {
  test('comes with the first card, is reused, and goes with the signal', () => {
    const abort = new AbortController();
    const host = createHost(document, cardCss, abort.signal);
    const popover = createPopover(host);
    buildPage('<!doctype html><p style="margin: 100px">Zvecan</p>');
    expect(document.querySelector('crosslight-popover')).toBeNull();
    const [painted] = paintWords(['Zvecan']);
    const showing: Showing = {
      rangeOf: () => painted!.range,
      point: null,
      theme: 'light',
      fill: (surface) => surface.replaceChildren(cardOf(100)),
      onGone: () => {},
    };
    popover.show(showing);
    expect(document.querySelectorAll('crosslight-popover')).toHaveLength(1);
    popover.hide();
    popover.show(showing);
    expect(document.querySelectorAll('crosslight-popover')).toHaveLength(1);
    popover.hide();
    abort.abort();
    expect(document.querySelector('crosslight-popover')).toBeNull();
  });

  test('goes when no card was opened for a while', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const { show, popover } = stage();
    at(100);
    show(100);
    popover.hide();
    vi.advanceTimersByTime(20_000);
    expect(document.querySelector('crosslight-popover')).not.toBeNull();
    show(100);
    popover.hide();
    vi.advanceTimersByTime(20_000);
    expect(document.querySelector('crosslight-popover')).not.toBeNull();
    vi.advanceTimersByTime(20_000);
    expect(document.querySelector('crosslight-popover')).toBeNull();
  });

  test('is out of reach for the page', () => {
    const closedRoot = watchClosedRoots();
    const { show, element } = stage();
    at(100);
    show(100);
    expect(element.shadowRoot).toBeNull();
    expect(closedRoot(element)?.mode).toBe('closed');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
  });

  test('is not printed', async () => {
    const { show, surface } = stage();
    at(100);
    show(100);
    expect(surface.checkVisibility()).toBe(true);
    await emulateMedia({ media: 'print' });
    expect(surface.checkVisibility()).toBe(false);
  });

  test('keeps its frame where the reader forces colours', async () => {
    await emulateMedia({ features: [{ name: 'forced-colors', value: 'active' }] });
    const { show, surface } = stage();
    at(100);
    show(100);
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    const probe = document.createElement('p');
    probe.style.color = 'CanvasText';
    document.body.append(probe);
    expect(getComputedStyle(surface).borderTopColor).toBe(getComputedStyle(probe).color);
  });

  test('does not move the page by a pixel', () => {
    const { show } = stage();
    buildPage(
      `<!doctype html><html><style>html { display: flex; gap: 20px } body { flex: 1 }</style><p style="margin: 100px">Zvecan</p>`,
    );
    const before = document.body.getBoundingClientRect();
    show(100);
    expect(document.body.getBoundingClientRect()).toEqual(before);
  });
});
