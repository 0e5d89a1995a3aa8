import {
  launchWithExtension,
  type ExtensionBrowser,
  untilRead,
  stopBackground,
} from '../../cli/chromium';
import type { BenchContext } from './context';
import { atMost, type Figure } from './figure';
import { longestTaskOf } from './longest-task';
import { page as benchPage } from './pages';
import { OPEN_DELAY_MS, SETTLE_MS } from '../../page/timing';
import { spreadOf } from './statistics';

/** Thousands of characters of the article on which the longest task is measured. */
const ARTICLE = 100;

/** What can only be measured with the whole extension: end to end, task by task, and after a stop of the background. */
export async function measureExtension(bench: BenchContext, extension: string): Promise<Figure[]> {
  const browser = await launchWithExtension(extension, { headless: true });
  try {
    return [
      await endToEnd(browser, bench),
      await longestTask(browser, bench),
      await hoverToCard(browser, bench),
    ];
  } finally {
    await browser.close();
  }
}

/** From the page being ready to the marks standing there. */
async function endToEnd(browser: ExtensionBrowser, bench: BenchContext): Promise<Figure> {
  const times: number[] = [];
  for (const page of bench.pages.filter(({ related, html }) => related && html.length < 200_000)) {
    const tab = await browser.context.newPage();
    await tab.goto(bench.urlOf(page));
    times.push(
      await tab.evaluate(async () => {
        while (![...CSS.highlights.keys()].some((name) => name.startsWith('crosslight-'))) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return performance.now() - (load?.domContentLoadedEventEnd ?? 0);
      }),
    );
    await tab.close();
  }
  return {
    what: 'End to end: from the page being ready to the marks standing there',
    unit: 'ms',
    spread: spreadOf(times),
    target: null,
    note: 'gate, injection, reading, recognition and painting; covered pages up to 200 kB',
  };
}

async function longestTask(browser: ExtensionBrowser, bench: BenchContext): Promise<Figure> {
  const article = benchPage(ARTICLE, true, 0);
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const tab = await browser.context.newPage();
    times.push(
      await longestTaskOf(tab, async () => {
        await tab.goto(bench.urlOf(article));
        await untilRead(browser, tab);
      }),
    );
    await tab.close();
  }
  return {
    what: `Longest task of the extension in a page of ${ARTICLE} thousand characters`,
    unit: 'ms',
    spread: spreadOf(times),
    target: atMost(16),
  };
}

/**
 * The pointer counts as resting when it has been still for a moment, and rests before a card is asked for: that wait is intent and
 * not cost, so it is taken off.
 */
const INTENT_MS = SETTLE_MS + OPEN_DELAY_MS;

async function hoverToCard(browser: ExtensionBrowser, bench: BenchContext): Promise<Figure> {
  const article = benchPage(4, true, 0);
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const tab = await browser.context.newPage();
    await tab.goto(bench.urlOf(article));
    await untilRead(browser, tab);
    const place = await tab.evaluate(placeOfFirstMark);
    await tab.mouse.move(place.x - 80, place.y + 60);
    await stopBackground(browser);
    await tab.bringToFront();
    await tab.evaluate(watchForCard, place);
    await tab.mouse.move(place.x, place.y, { steps: 3 });
    times.push((await tab.evaluate(cardTime)) - INTENT_MS);
    await tab.close();
  }
  return {
    what: 'Hover intent to painted card, with the background stopped',
    unit: 'ms',
    spread: spreadOf(times),
    target: atMost(100),
  };
}

/** Runs in the page. */
function placeOfFirstMark(): { x: number; y: number } {
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('crosslight-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const [rect] = range.getClientRects();
      if (rect && rect.top > 100 && rect.bottom < innerHeight - 300) {
        return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
    }
  }
  throw new Error('No mark stands in the window.');
}

interface CardWatch {
  crosslightCardTime?: Promise<number>;
}

/** Runs in the page: notes the time from the pointer's last move to the first frame in which the card lies under its line. */
function watchForCard(place: { x: number; y: number }): void {
  const pointer = { moved: 0 };
  addEventListener('pointermove', () => (pointer.moved = performance.now()), true);
  // Without inner functions that have names: the build would wrap those in a helper that the page does not have.
  (globalThis as CardWatch).crosslightCardTime = (async () => {
    for (;;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const below = document.elementFromPoint(place.x, place.y + 60);
      if (pointer.moved > 0 && below?.localName.startsWith('crosslight-')) {
        return performance.now() - pointer.moved;
      }
    }
  })();
}

/** Runs in the page. */
function cardTime(): Promise<number> {
  return (globalThis as CardWatch).crosslightCardTime ?? Promise.reject(new Error('not watched'));
}
