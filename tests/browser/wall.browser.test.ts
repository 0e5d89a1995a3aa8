import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { buildPage } from './build-page';
import { openReader } from './open-reader';
import type { Reader } from './open-reader';
import { middleOf, mouse, press, sleep } from './reader';

const article = `<!doctype html><style>body { margin: 20px; font: 18px/28px serif; height: 3000px }</style>
  <p>The gathering in Zvecan was over by noon.</p><button>A button</button>`;

/** Notes which of these events the page sees, at the document, on the way down and on the way up. */
function pageSees(...types: string[]): string[] {
  const seen: string[] = [];
  const off = new AbortController();
  onTestFinished(() => off.abort());
  for (const type of types) {
    const note = (event: Event): void => void seen.push(event.type);
    document.addEventListener(type, note, { capture: true, signal: off.signal });
    document.addEventListener(type, note, { signal: off.signal });
  }
  return seen;
}

async function openCard(): Promise<Reader> {
  buildPage(article);
  const reader = openReader(['Zvecan'], { css: TALL_CARD });
  reader.interaction.openFor('mention-1', { by: 'key' });
  await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  return reader;
}

const TALL_CARD = `.popover { position: fixed; inset: auto; margin: 0; width: 300px; }
  .card-body { height: 60px; overflow-y: auto; overscroll-behavior: contain; }`;

function insideOf(reader: Reader): { x: number; y: number } {
  const box = reader.find('.card-body')!.getBoundingClientRect();
  return { x: box.x + 40, y: box.y + 20 };
}

beforeEach(async () => {
  window.scrollTo(0, 0);
  await mouse.move(900, 700);
});

describe('the page does not see', () => {
  test('keys pressed in the card', async () => {
    const reader = await openCard();
    const seen = pageSees('keydown', 'keypress', 'keyup');
    await press('j/k{ArrowDown}');
    expect(seen).toEqual([]);
    expect(reader.title()).toBe('Zvecan');
  });

  test('the pointer and the wheel in the card, and it does not scroll with it', async () => {
    const reader = await openCard();
    const { x, y } = insideOf(reader);
    await mouse.move(x, y - 4);
    await sleep(50);
    const seen = pageSees(
      'pointermove',
      'mousemove',
      'pointerdown',
      'mousedown',
      'pointerup',
      'mouseup',
      'wheel',
    );
    await mouse.click(x, y);
    await mouse.wheel(x, y, 50);
    await vi.waitFor(() => expect(reader.find('.card-body')!.scrollTop).toBeGreaterThan(0));
    for (let i = 0; i < 5; i++) await mouse.wheel(x, y, 200);
    await sleep(200);
    expect(seen).toEqual([]);
    expect(window.scrollY).toBe(0);
  });

  test('clicks, on their way up', async () => {
    const reader = await openCard();
    const clicked = vi.fn<() => void>();
    document.body.addEventListener('click', clicked, { once: true });
    window.addEventListener('click', clicked, { once: true });
    const { x, y } = insideOf(reader);
    await mouse.click(x, y);
    await sleep(50);
    expect(clicked).not.toHaveBeenCalled();
    window.removeEventListener('click', clicked);
  });

  test('the focus moving in: a page that keeps the focus in its own box does not take it back', async () => {
    buildPage(article);
    const button = document.querySelector('button')!;
    const off = new AbortController();
    onTestFinished(() => off.abort());
    document.addEventListener(
      'focusin',
      ({ target }) => {
        if (target !== button) button.focus();
      },
      { capture: true, signal: off.signal },
    );
    button.focus();
    const reader = openReader(['Zvecan']);
    reader.interaction.openFor('mention-1', { by: 'key' });
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    expect(document.activeElement).toBe(reader.host());
  });
});

test('buttons and disclosures of the card work all the same', async () => {
  buildPage(article);
  const reader = openReader(['Zvecan']);
  const { x, y } = middleOf(reader.mentions[0]!);
  await mouse.click(x, y);
  await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  const summary = reader.find('summary')!.getBoundingClientRect();
  await mouse.click(summary.x + 10, summary.y + 5);
  expect(reader.find('details')!.hasAttribute('open')).toBe(true);
  const close = reader.find('.close')!.getBoundingClientRect();
  await mouse.click(close.x + 10, close.y + 10);
  await vi.waitFor(() => expect(reader.title()).toBeNull());
});

test('everything outside the card is the page’s as before', async () => {
  await openCard();
  const seen = pageSees('pointermove', 'pointerdown', 'click', 'keydown');
  await mouse.click(500, 600);
  await press('j');
  expect(new Set(seen)).toEqual(new Set(['pointermove', 'pointerdown', 'click', 'keydown']));
});
