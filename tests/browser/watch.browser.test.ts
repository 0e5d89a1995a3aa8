import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage, type PageWatch } from '../../page/watch';
import { QUIET_MS } from '../../page/watch-pace';
import { buildPage, find, readNow } from './build-page';

let controller = new AbortController();
let changes = 0;
beforeEach(() => {
  controller = new AbortController();
  changes = 0;
});
afterEach(() => controller.abort());

/** Watches a page that has been read; each change is answered by another reading, as a session does. */
async function watch(markup: string, foundNews = true): Promise<PageWatch> {
  buildPage(markup);
  const watched = watchPage(document, {
    signal: controller.signal,
    onChange: async () => {
      changes += 1;
      watched.settled(await readNow(), { took: 1, foundNews });
    },
  });
  watched.settled(await readNow(), { took: 1, foundNews });
  return watched;
}

const told = (times = 1) => vi.waitFor(() => expect(changes).toBe(times), { timeout: 10_000 });

/** Long enough for a change that matters to have been told. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS * 3));

const LONG = 'KFOR soldiers were hurt on Monday. '.repeat(10);

test('has a page read again that has not changed', async () => {
  const watched = await watch('<p>text</p>');
  watched.again();
  await told();
  await aWhile();
  expect(changes).toBe(1);
});

describe('is told', () => {
  test.each<[string, string, () => void]>([
    ['added', '<p>text</p>', () => find('p').after(LONG)],
    ['removed', '<p>text</p><i>more</i>', () => find('i').remove()],
    ['changed', '<p>text</p>', () => ((find('p').firstChild as Text).data = 'KFOR')],
    [
      'shown by a class',
      '<style>.a{display:none}</style><p class="a">text</p>',
      () => find('p').removeAttribute('class'),
    ],
    [
      'shown by an ancestor',
      '<style>.a p{display:none}</style><div class="a"><p>text</p></div>',
      () => find('div').removeAttribute('class'),
    ],
    ['shown by a style', '<p style="opacity:0">text</p>', () => (find('p').style.opacity = '1')],
    [
      'shown by opening it',
      '<details><summary>s</summary><p>text</p></details>',
      () => find('details').setAttribute('open', ''),
    ],
    [
      'in a shadow root',
      '<x-a><template shadowrootmode="open"><p>text</p></template></x-a>',
      () => find('x-a').shadowRoot?.append(LONG),
    ],
    [
      'in a root that comes late',
      '<x-late></x-late>',
      () => (find('x-late').attachShadow({ mode: 'open' }).textContent = LONG),
    ],
  ])('text that is %s', async (_, markup, change) => {
    await watch(markup);
    change();
    await told();
  });

  test('a custom element that comes inside another element', async () => {
    await watch('<main></main>', false);
    const card = document.createElement('x-card');
    card.attachShadow({ mode: 'open' }).textContent = LONG;
    const box = document.createElement('div');
    box.append(card);
    find('main').append(box);
    await told();
  });

  test('many changes in one', async () => {
    await watch('<main></main>');
    for (let count = 0; count < 3_000; count += 1)
      find('main').append(document.createElement('p'), LONG);
    await told();
    await aWhile();
    expect(changes).toBe(1);
  });

  test('changes that fall into a reading, after it', async () => {
    buildPage('<p>text</p>');
    let finish = () => {};
    const watched = watchPage(document, {
      signal: controller.signal,
      onChange: async () => {
        changes += 1;
        await new Promise<void>((resolve) => (finish = resolve));
        watched.settled(await readNow(), { took: 1, foundNews: true });
      },
    });
    watched.settled(await readNow(), { took: 1, foundNews: true });
    find('p').append(LONG);
    await told(1);
    find('p').append(LONG);
    await aWhile();
    expect(changes).toBe(1);
    finish();
    await told(2);
  });

  test('what changed while the first reading was under way', async () => {
    buildPage('<p>text</p>');
    const watched = watchPage(document, {
      signal: controller.signal,
      onChange: () => void (changes += 1),
    });
    find('p').append(LONG);
    await aWhile();
    expect(changes).toBe(0);
    watched.settled(await readNow(), { took: 1, foundNews: true });
    await told();
  });

  test('a page that comes back from the cache', async () => {
    await watch('<p>text</p>');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await told();
  });
});

describe('is not told', () => {
  test.each<[string, string, () => void]>([
    ['white space', '<p>text</p>', () => find('p').append('  \n')],
    [
      'pictures and scripts',
      '<p>text</p>',
      () => find('p').append(document.createElement('img'), document.createElement('script')),
    ],
    [
      'code that changes',
      '<p>text</p><style>p{color:red}</style>',
      () => find('style').append(`p { color: blue } /* ${LONG} */`),
    ],
    [
      'what the reader types',
      '<div contenteditable><p>draft</p></div>',
      () => find('p').append(LONG),
    ],
    [
      'a class that shows nothing',
      '<p>text</p><p hidden>more</p>',
      () => (document.body.className = 'scrolled'),
    ],
    [
      'its own elements',
      '<p>text</p>',
      () => {
        const host = document.createElement('crosslight-popover');
        host.textContent = LONG;
        document.body.append(host);
      },
    ],
    [
      'text that stays clipped away',
      '<p style="position:absolute;clip:rect(0 0 0 0)">text</p>',
      () => (document.body.className = 'a'),
    ],
  ])('of %s', async (_, markup, change) => {
    await watch(markup);
    change();
    await aWhile();
    expect(changes).toBe(0);
    find('body').append(LONG);
    await told();
  });

  test('of a clock again and again, when it was read in vain', async () => {
    await watch('<p>12:00:00</p><article></article>', false);
    const clock = setInterval(() => (find('p').textContent = `at ${Date.now()}`), 20);
    await aWhile();
    clearInterval(clock);
    expect(changes).toBe(0);
    find('article').append(LONG);
    await told();
  });

  test('of anything after the signal was aborted', async () => {
    await watch('<p>text</p>');
    find('p').append(LONG);
    controller.abort();
    await aWhile();
    expect(changes).toBe(0);
  });
});

test('rests while the tab is hidden, and looks when it is seen again', async () => {
  await watch('<p>text</p>');
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  find('p').append(LONG);
  await aWhile();
  expect(changes).toBe(0);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await told();
  hidden.mockRestore();
});
