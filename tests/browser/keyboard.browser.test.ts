import { beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPage } from './build-page';
import { openReader } from './open-reader';
import type { Reader } from './open-reader';
import { emulateMedia, middleOf, mouse, press, sleep } from './reader';

const article = `<!doctype html><style>body { margin: 20px; font: 18px/28px serif; } p { margin: 0 0 20px; }</style>
  <button id="before">Before</button>
  <p>The gathering in Zvecan was over by noon, said the council of Leposavic.</p>
  <p>Another one with <a id="link" href="#there">a link</a> and more words on Pristina.</p>
  <button id="after">After</button>`;

function start(more: Parameters<typeof openReader>[1] = {}, markup = article): Reader {
  buildPage(markup);
  return openReader(['Zvecan', 'Leposavic', 'Pristina'], more);
}

const id = (name: string) => document.querySelector<HTMLElement>(`#${name}`)!;

async function open(reader: Reader, mention = 'mention-1'): Promise<void> {
  reader.interaction.openFor(mention, { by: 'key' });
  await vi.waitFor(() => expect(reader.title()).not.toBeNull());
}

beforeEach(async () => {
  window.scrollTo(0, 0);
  await mouse.move(900, 700);
});

describe('Esc', () => {
  test('closes and gives the focus back where it was', async () => {
    const reader = start();
    id('after').focus();
    await open(reader);
    expect(document.activeElement).toBe(reader.host());
    await press('{Escape}');
    expect(reader.title()).toBeNull();
    expect(document.activeElement).toBe(id('after'));
  });

  test('closes a hovered card without touching the focus', async () => {
    const reader = start();
    id('after').focus();
    const { x, y } = middleOf(reader.mentions[0]!);
    await mouse.move(x, y);
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    await press('{Escape}');
    expect(reader.title()).toBeNull();
    expect(document.activeElement).toBe(id('after'));
  });

  test('closes the card and not the page’s dialog under it', async () => {
    const reader = start(
      {},
      `<!doctype html><dialog><p>The mayor of Zvecan</p><button>OK</button></dialog>`,
    );
    const dialog = document.querySelector('dialog')!;
    dialog.showModal();
    await open(reader);
    await press('{Escape}');
    expect(reader.title()).toBeNull();
    expect(dialog.open).toBe(true);
    await press('{Escape}');
    expect(dialog.open).toBe(false);
  });

  test('is the page’s own while no card is open', async () => {
    start();
    const seen = vi.fn<() => void>();
    const off = new AbortController();
    document.addEventListener('keydown', seen, { signal: off.signal });
    await press('{Escape}');
    expect(seen).toHaveBeenCalledOnce();
    off.abort();
  });

  test('with nothing focused before, Tab goes on from the mention', async () => {
    const reader = start();
    await open(reader);
    await press('{Escape}');
    expect(document.activeElement).toBe(document.body);
    await press('{Tab}');
    expect(document.activeElement).toBe(id('link'));
  });

  test('with nothing focused before, Shift+Tab goes back from the mention', async () => {
    const reader = start();
    await open(reader);
    await press('{Escape}');
    await press('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement).toBe(id('before'));
  });
});

describe('Tab', () => {
  test('goes through the card in order and then to what follows the mention', async () => {
    const reader = start();
    id('before').focus();
    await open(reader);
    expect(reader.focused()).toBe(reader.surface());
    expect(reader.focused()!.matches(':focus-visible')).toBe(true);
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 10 && reader.surface() !== null; i++) {
      await press('{Tab}');
      if (reader.surface() !== null)
        stops.push(reader.focused()?.className || reader.focused()?.localName);
    }
    expect(stops).toEqual(['quiet close', 'summary']);
    expect(document.activeElement).toBe(id('link'));
  });

  test('Shift+Tab leaves at the beginning, to what precedes the mention', async () => {
    const reader = start();
    id('after').focus();
    await open(reader);
    await press('{Shift>}{Tab}{/Shift}');
    expect(reader.title()).toBeNull();
    expect(document.activeElement).toBe(id('before'));
  });

  test('stops at a card that scrolls, and arrow keys scroll it', async () => {
    const reader = start({ css: LOW_CARD });
    await open(reader);
    expect(reader.focused()).toBe(reader.find('.card-body'));
    await press('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(reader.find('.card-body')!.scrollTop).toBeGreaterThan(0));
    expect(window.scrollY).toBe(0);
  });

  test('from a shadow tree goes on after its host', async () => {
    buildPage(
      `<!doctype html><button id="before">B</button><div id="host"></div><button id="after">A</button>`,
    );
    const root = id('host').attachShadow({ mode: 'open' });
    root.append('The mayor of Zvecan');
    const reader = openReader(['Zvecan'], { roots: [root] });
    await open(reader);
    await press('{Tab}{Tab}{Tab}');
    expect(reader.title()).toBeNull();
    expect(document.activeElement).toBe(id('after'));
  });
});

const LOW_CARD = `.popover { position: fixed; inset: auto; margin: 0; width: 300px; }
  .card-body { height: 40px; overflow-y: auto; }`;

describe('from mention to mention', () => {
  test('next and previous mark, say and scroll to each in turn', async () => {
    const onCurrent = vi.fn<(mention: string | null) => void>();
    const reader = start({ onCurrent });
    reader.interaction.go(1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-1');
    await vi.waitFor(() =>
      expect(reader.said()).toBe('Zvecan, Place. Mark 1 of 3. Enter opens it.'),
    );
    reader.interaction.go(1);
    reader.interaction.go(1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-3');
    await vi.waitFor(() => expect(reader.said()).toContain('Mark 3 of 3'));
    reader.interaction.go(1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-1');
    reader.interaction.go(-1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-3');
    expect(reader.title()).toBeNull();
  });

  test('begin at what is in view', async () => {
    const onCurrent = vi.fn<(mention: string | null) => void>();
    start(
      { onCurrent },
      `<!doctype html><p>Zvecan</p><p style="height: 3000px"></p><p>Leposavic</p><p style="height: 3000px"></p>`,
    ).interaction.go(1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-1');
    window.scrollTo({ top: 1000, behavior: 'instant' });
    const reader = openReader(['Zvecan', 'Leposavic'], { onCurrent });
    reader.interaction.go(1);
    expect(onCurrent).toHaveBeenLastCalledWith('mention-2');
    await vi.waitFor(() => {
      const { y } = middleOf(reader.mentions[1]!);
      expect(y).toBeGreaterThan(100);
      expect(y).toBeLessThan(668);
    });
  });

  test('jump instead of gliding for readers who asked for less motion', async () => {
    await emulateMedia({ features: [{ name: 'prefers-reduced-motion', value: 'reduce' }] });
    const reader = start(
      {},
      `<!doctype html><p style="height: 3000px"></p><p>Zvecan</p><p style="height: 3000px"></p>`,
    );
    reader.interaction.go(1);
    const { y } = middleOf(reader.mentions[0]!);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(window.innerHeight);
  });

  test('Enter opens the current one, Esc leaves it', async () => {
    const onCurrent = vi.fn<(mention: string | null) => void>();
    const reader = start({ onCurrent });
    reader.interaction.go(1);
    await press('{Enter}');
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    expect(document.activeElement).toBe(reader.host());
    await press('{Escape}');
    expect(onCurrent).toHaveBeenLastCalledWith(null);
    await press('{Enter}');
    await sleep(50);
    expect(reader.title()).toBeNull();
  });

  test('Enter opens it although the focus is on a link or button, as was said, until the focus moves', async () => {
    const reader = start();
    const pressed = vi.fn<() => void>();
    id('after').addEventListener('click', pressed);
    id('after').focus();
    reader.interaction.go(1);
    await press('{Enter}');
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    await press('{Escape}');
    expect(document.activeElement).toBe(id('after'));
    await press('{Enter}');
    expect(pressed).toHaveBeenCalledOnce();
    reader.interaction.go(1);
    await press('{Tab}');
    id('after').focus();
    await press('{Enter}');
    await sleep(50);
    expect(pressed).toHaveBeenCalledTimes(2);
    expect(reader.title()).toBeNull();
  });

  test('Enter on a link or button is the page’s', async () => {
    const reader = start();
    const pressed = vi.fn<() => void>();
    id('after').addEventListener('click', pressed);
    reader.interaction.go(1);
    id('after').focus();
    await press('{Enter}');
    await sleep(50);
    expect(pressed).toHaveBeenCalledOnce();
    expect(reader.title()).toBeNull();
  });

  test('opening without a current mention goes to the first in view', async () => {
    const reader = start();
    reader.interaction.openCurrent();
    await vi.waitFor(() => expect(reader.said()).toContain('Mark 1 of 3'));
    reader.interaction.openCurrent();
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  });

  test('a page without marks says so', async () => {
    const reader = start({}, '<!doctype html><p>Nothing here.</p>');
    reader.interaction.go(1);
    await vi.waitFor(() => expect(reader.said()).toBe('Nothing is marked on this page.'));
  });

  test('a mention out of sight is scrolled to before it opens, through every box around it', async () => {
    const reader = start(
      {},
      `<!doctype html><div style="height: 2000px"></div>
       <div id="box" style="height: 300px; overflow: auto"><div style="height: 900px"></div><p>Zvecan</p>
       <div style="height: 900px"></div></div><div style="height: 2000px"></div>`,
    );
    await open(reader);
    const { y } = middleOf(reader.mentions[0]!);
    const box = id('box').getBoundingClientRect();
    expect(y).toBeGreaterThan(Math.max(0, box.top));
    expect(y).toBeLessThan(Math.min(768, box.bottom));
    await sleep(100);
    expect(reader.title()).toBe('Zvecan');
  });
});
