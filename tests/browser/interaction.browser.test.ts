import { beforeEach, describe, expect, test, vi } from 'vitest';
import { GRACE_MS, OPEN_DELAY_MS } from '../../page/timing';
import { placeCard } from '../support/place-card';
import { buildPage } from './build-page';
import { openReader } from './open-reader';
import type { Reader } from './open-reader';
import { middleOf, mouse, press, sleep, tap } from './reader';

const article = `<!doctype html><style>body { margin: 20px; font: 18px/28px serif; } p { margin: 0 0 20px; }</style>
  <button id="before">Before</button>
  <p>First paragraph about a town council and its budget for roads.</p>
  <p>The gathering in <b>Zvecan</b> was over by noon, said the council of Leposavic.</p>
  <p>Another one with <a id="link" href="#there">a link to Pristina</a> and more words.</p>
  <button id="after">After</button>`;
const WORDS = ['Zvecan', 'Leposavic', 'Pristina'];

/** Long enough for a card that is to open by hovering to have opened. */
const LONG_ENOUGH_MS = OPEN_DELAY_MS + 350;

function start(more: Parameters<typeof openReader>[1] = {}): Reader {
  buildPage(article);
  return openReader(WORDS, more);
}

const place = (reader: Reader, word: string) =>
  middleOf(reader.mentions.find(({ mention }) => mention.label === word)!);

async function hover(reader: Reader, word: string): Promise<void> {
  const { x, y } = place(reader, word);
  await mouse.move(x, y);
  await vi.waitFor(() => expect(reader.title()).toBe(word));
}

async function click(reader: Reader, word: string): Promise<void> {
  const { x, y } = place(reader, word);
  await mouse.click(x, y);
  await vi.waitFor(() => expect(reader.title()).toBe(word));
}

const id = (name: string) => document.querySelector<HTMLElement>(`#${name}`)!;

beforeEach(async () => {
  window.scrollTo({ top: 0, behavior: 'instant' });
  document.getSelection()?.removeAllRanges();
  await mouse.move(900, 700);
});

describe('hovering', () => {
  test('a pointer that rests on a mention opens its card without taking the focus', async () => {
    const reader = start();
    id('before').focus();
    await hover(reader, 'Zvecan');
    expect(document.activeElement).toBe(id('before'));
  });

  test('leaving closes it', async () => {
    const reader = start();
    await hover(reader, 'Zvecan');
    await mouse.move(600, 30);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });

  test('the card stays while the pointer goes to it over another mention, and while it is there', async () => {
    const reader = start();
    await hover(reader, 'Zvecan');
    const box = reader.surface()!.getBoundingClientRect();
    await mouse.move(box.left + 200, box.top + 60, { steps: 30 });
    await sleep(GRACE_MS + 200);
    expect(reader.title()).toBe('Zvecan');
    await mouse.move(box.left + 200, box.bottom + 150, { steps: 3 });
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });

  test('a pointer on its way past opens nothing', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    for (let sweep = 0; sweep < 4; sweep++) {
      await mouse.move(x - 300, y);
      await mouse.move(x + 300, y, { steps: 8 });
    }
    await sleep(LONG_ENOUGH_MS);
    expect(reader.title()).toBeNull();
  });

  test('a fast pointer that stops on a mention opens it', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x + 300, y);
    await mouse.move(x, y, { steps: 3 });
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  });

  test('nothing opens while a button is down', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x - 40, y);
    await mouse.down();
    await mouse.move(x, y, { buttons: 1 });
    await sleep(LONG_ENOUGH_MS);
    expect(reader.title()).toBeNull();
    await mouse.up();
  });

  test('nothing opens while text is selected', async () => {
    const reader = start();
    document.getSelection()!.selectAllChildren(document.querySelector('p')!);
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x, y);
    await sleep(LONG_ENOUGH_MS);
    expect(reader.title()).toBeNull();
  });

  test('nothing opens while text in a shadow tree is selected', async () => {
    const reader = start();
    const root = id('after')
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'open' });
    root.append(Object.assign(document.createElement('p'), { textContent: 'Selected words' }));
    document
      .getSelection()!
      .setBaseAndExtent(root.firstChild!.firstChild!, 0, root.firstChild!.firstChild!, 8);
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x, y);
    await sleep(LONG_ENOUGH_MS);
    expect(reader.title()).toBeNull();
  });

  test.each(['input', 'textarea'])(
    'a caret in an %s of the page is no selection',
    async (field) => {
      const reader = start();
      const search = document.createElement(field);
      id('before').before(search);
      search.focus();
      await hover(reader, 'Zvecan');
      expect(document.activeElement).toBe(search);
    },
  );

  test('nor is one in a shadow tree', async () => {
    const reader = start();
    const root = id('after')
      .appendChild(document.createElement('div'))
      .attachShadow({ mode: 'closed' });
    root.append('Some words');
    document.getSelection()!.collapse(root.firstChild, 2);
    await hover(reader, 'Zvecan');
  });

  test('a mention in a link opens too', async () => {
    const reader = start();
    await hover(reader, 'Pristina');
  });

  test('scrolling the mention away from the pointer closes its card, and opens no other', async () => {
    const reader = start();
    document.body.style.cssText = 'margin-top: 300px; height: 3000px';
    window.scrollTo({ top: 200, behavior: 'instant' });
    await hover(reader, 'Leposavic');
    const { x, y } = place(reader, 'Zvecan');
    window.scrollTo({ top: 140, behavior: 'instant' });
    await vi.waitFor(() => expect(reader.title()).toBeNull());
    // What comes under a pointer that did not move is nothing the reader pointed at.
    await mouse.move(x, y);
    await sleep(150);
    window.scrollTo({ top: 200, behavior: 'instant' });
    await sleep(LONG_ENOUGH_MS);
    expect(reader.title()).toBeNull();
  });

  test('a card that scrolls with its mention under the pointer stays', async () => {
    const reader = start();
    document.body.style.height = '3000px';
    await hover(reader, 'Leposavic');
    window.scrollTo({ top: 3, behavior: 'instant' });
    await sleep(GRACE_MS + 300);
    expect(reader.title()).toBe('Leposavic');
  });

  test('leaving the window closes it', async () => {
    const reader = start();
    await hover(reader, 'Zvecan');
    await mouse.move(-5, 300);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });

  test('another mention takes over', async () => {
    const reader = start();
    await hover(reader, 'Zvecan');
    await hover(reader, 'Leposavic');
    expect(document.querySelectorAll('crosslight-popover')).toHaveLength(1);
  });
});

describe('clicking', () => {
  test('opens at once and moves the focus in', async () => {
    const reader = start();
    await click(reader, 'Zvecan');
    expect(document.activeElement).toBe(reader.host());
    expect(reader.focused()!.matches(':focus-visible')).toBe(false);
    await mouse.move(700, 40);
    await sleep(GRACE_MS + 200);
    expect(reader.title()).toBe('Zvecan');
  });

  test('a second click, or one elsewhere, closes', async () => {
    const reader = start();
    await click(reader, 'Zvecan');
    const { x, y } = place(reader, 'Zvecan');
    await mouse.click(x, y);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
    await click(reader, 'Leposavic');
    await mouse.click(700, 500);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });

  test('a click inside the card does not close it', async () => {
    const reader = start();
    await hover(reader, 'Zvecan');
    const box = reader.surface()!.getBoundingClientRect();
    await mouse.click(box.left + 60, box.top + 50);
    await mouse.move(800, 40);
    await sleep(GRACE_MS + 200);
    expect(reader.title()).toBe('Zvecan');
  });

  test('a click on a link follows the link and opens nothing', async () => {
    const reader = start();
    const followed = vi.fn<(event: Event) => void>((event) => event.preventDefault());
    id('link').addEventListener('click', followed);
    const { x, y } = place(reader, 'Pristina');
    await mouse.click(x, y);
    await sleep(LONG_ENOUGH_MS);
    expect(followed).toHaveBeenCalledOnce();
    expect(reader.title()).toBeNull();
  });

  test('a click that the page uses itself opens nothing', async () => {
    const reader = start();
    const paragraph = document.querySelector('b')!;
    const use = (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    paragraph.addEventListener('click', use);
    const { x, y } = place(reader, 'Zvecan');
    await mouse.click(x, y);
    await sleep(100);
    expect(reader.title()).toBeNull();
  });

  test('the click that ends a selection opens nothing', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x - 100, y);
    await mouse.down();
    await mouse.move(x, y, { steps: 5, buttons: 1 });
    await mouse.up();
    await sleep(LONG_ENOUGH_MS);
    expect(document.getSelection()!.toString()).not.toBe('');
    expect(reader.title()).toBeNull();
  });

  test('one click is enough while a field of the page has the focus', async () => {
    const reader = start();
    const search = document.createElement('input');
    id('before').before(search);
    search.focus();
    await click(reader, 'Zvecan');
  });

  test('a tap opens like a click', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    await tap(x, y);
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    await tap(700, 600);
    await vi.waitFor(() => expect(reader.title()).toBeNull());
  });

  test('a click with a modifier key is the page’s', async () => {
    const reader = start();
    const { x, y } = place(reader, 'Zvecan');
    await mouse.click(x, y, { shift: true });
    await sleep(100);
    expect(reader.title()).toBeNull();
  });

  test('a page that stops clicks from going up does not keep them from us', async () => {
    const reader = start();
    document.body.addEventListener('click', (event) => event.stopPropagation(), { once: true });
    await click(reader, 'Zvecan');
  });
});

describe('what the page notices', () => {
  test('nothing is added to a page until a card opens', async () => {
    const reader = start();
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x - 40, y);
    await mouse.move(x + 300, y, { steps: 20 });
    await sleep(LONG_ENOUGH_MS);
    expect(changes).toEqual([]);
    await click(reader, 'Zvecan');
    expect(changes).toHaveLength(1);
    expect([...changes[0]!.addedNodes]).toEqual([reader.host()]);
    observer.disconnect();
  });

  test('stopping removes card and host at once and gives the focus back', async () => {
    const reader = start();
    id('before').focus();
    reader.interaction.openFor('mention-1', { by: 'key' });
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    reader.abort();
    expect(reader.host()).toBeNull();
    expect(document.activeElement).toBe(id('before'));
    const { x, y } = place(reader, 'Zvecan');
    await mouse.click(x, y);
    await sleep(LONG_ENOUGH_MS);
    expect(reader.host()).toBeNull();
  });

  test('open and close are told', async () => {
    const onOpen = vi.fn<(painted: { id: string }) => void>();
    const onClose = vi.fn<(mention: string, why: string) => void>();
    const reader = start({ onOpen, onClose });
    await click(reader, 'Zvecan');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(reader.mentions[0]);
    await press('{Escape}');
    expect(onClose).toHaveBeenCalledExactlyOnceWith('mention-1', 'escape');
  });
});

describe('answers', () => {
  test('a card that comes after Esc is not shown', async () => {
    let answer = (): void => {};
    const reader = start({
      cardFor: ({ subject, label }) =>
        new Promise((resolve) => {
          answer = () => resolve({ ok: true, value: placeCard(subject, label) });
        }),
    });
    const { x, y } = place(reader, 'Zvecan');
    await mouse.click(x, y);
    await sleep(50);
    await press('{Escape}');
    answer();
    await sleep(50);
    expect(reader.title()).toBeNull();
  });

  test.each([
    ['answers with an error', () => Promise.resolve({ ok: false as const, error: 'No corpus.' })],
    ['throws', () => Promise.reject(new Error('No corpus.'))],
  ])('a look-up that %s is told to the one who clicked', async (_, cardFor) => {
    const reader = start({ cardFor });
    await click(reader, 'Zvecan');
    expect(reader.find('[role="alert"]')?.textContent).toBe('No corpus.');
    expect(reader.surface()!.getAttribute('aria-labelledby')).toBe(reader.find('h2')!.id);
  });

  test('a look-up that fails while hovering shows nothing', async () => {
    const cardFor = vi.fn<() => Promise<{ ok: false; error: string }>>(async () => ({
      ok: false,
      error: 'No corpus.',
    }));
    const reader = start({ cardFor });
    const { x, y } = place(reader, 'Zvecan');
    await mouse.move(x, y);
    await vi.waitFor(() => expect(cardFor).toHaveBeenCalledOnce());
    await sleep(50);
    expect(reader.surface()).toBeNull();
  });

  test('a name on the card opens its own card, with a way back', async () => {
    const reader = start({
      cardFor: async ({ subject, label }) => ({
        ok: true,
        value: {
          ...placeCard(subject, label),
          events: [{ ...placeCard('clash', 'Clash'), label: 'Clash', kind: 'event' }],
        },
      }),
      cardOf: async (subject) => ({ ok: true, value: placeCard(subject, 'The clash') }),
    });
    await click(reader, 'Zvecan');
    reader.find('.events button')!.click();
    await vi.waitFor(() => expect(reader.title()).toBe('The clash'));
    await vi.waitFor(() => expect(document.activeElement).toBe(reader.host()));
    reader.find('.back')!.click();
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
  });

  test('the way back leads to where the card was left', async () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      ...placeCard(`clash-${i}`, 'Clash'),
      label: `Clash ${i}`,
      kind: 'event' as const,
    }));
    const reader = start({
      cardFor: async ({ subject, label }) => ({
        ok: true,
        value: { ...placeCard(subject, label), events },
      }),
      cardOf: async (subject) => ({
        ok: true,
        value: { ...placeCard(subject, 'The clash'), events },
      }),
    });
    await click(reader, 'Zvecan');
    const left = () => reader.find('.card-body')!.scrollTop;
    reader.find('.card-body')!.scrollTop = 300;
    reader.find('.events button')!.click();
    await vi.waitFor(() => expect(reader.title()).toBe('The clash'));
    expect(left()).toBe(0);
    reader.find('.back')!.click();
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    await vi.waitFor(() => expect(left()).toBe(300));
  });
});

describe('the dialog', () => {
  test('is labelled by the card’s title', async () => {
    const reader = start();
    await click(reader, 'Zvecan');
    const surface = reader.surface()!;
    expect(surface.role).toBe('dialog');
    const label = surface.getAttribute('aria-labelledby')!;
    expect(reader.find(`#${label}`)?.textContent).toBe('Zvecan');
  });

  test.each([
    ['dark', 'background: #111; color: #eee'],
    ['light', 'background: #fff; color: #222'],
  ])('is %s on such a page', async (theme, css) => {
    const reader = start();
    document.body.setAttribute('style', css);
    await click(reader, 'Zvecan');
    expect(reader.surface()!.dataset['theme']).toBe(theme);
  });

  test('has a close button that gives the focus back', async () => {
    const reader = start();
    id('before').focus();
    reader.interaction.openFor('mention-1', { by: 'popup' });
    await vi.waitFor(() => expect(reader.title()).toBe('Zvecan'));
    reader.find('.close')!.click();
    expect(reader.title()).toBeNull();
    expect(document.activeElement).toBe(id('before'));
  });
});
