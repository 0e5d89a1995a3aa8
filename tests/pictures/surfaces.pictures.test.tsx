import { afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { pageCss } from '../../components/style-options';
import type { Words } from '../../components/words';
import { dossierSurface } from '../support/dossier-surface';
import { popoverSurface, popupSurface, type Surface, type Theme } from '../support/surface';
import { cardWordsIn, wordsIn } from '../support/words';
import { loadFonts, pinFonts } from './font';
import { MARKED_PAGE, paintMarks } from './marks';
import { PICTURES, type SurfacePicture } from './surfaces';

/** Enough for what has a height of its own, such as a card. */
const HEIGHT = 640;
/** A page's shadow or the ground round a card is part of how it looks. */
const ROUND_CARD = 8;
const BELOW_CARD = 16;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`${pageCss} code { font-family: var(--sans) }`);

let surface: Surface | null = null;
beforeAll(loadFonts);
afterEach(() => {
  surface?.remove();
  document.adoptedStyleSheets = [];
  for (const element of [document.documentElement, document.body]) element.removeAttribute('style');
});

function open({ surface: kind, width }: SurfacePicture, theme: Theme): Surface {
  if (kind === 'card') {
    const card = popoverSurface(theme, width - 2 * ROUND_CARD);
    card.frame.style.inset = `${ROUND_CARD}px auto auto ${ROUND_CARD}px`;
    document.body.style.background = theme === 'dark' ? '#101012' : '#ffffff';
    pinFonts(card.frame);
    return card;
  }
  const opened = kind === 'dossier' ? dossierSurface() : popupSurface();
  document.documentElement.dataset['theme'] = theme;
  if (kind === 'page') document.adoptedStyleSheets = [sheet];
  pinFonts(document.documentElement);
  return opened;
}

function wordsFor({ surface: kind, language = 'en' }: SurfacePicture): Words {
  return kind === 'card' ? cardWordsIn(language) : wordsIn(language);
}

/** CSS pixels from the top to the end of the picture. */
function heightOf(
  { surface: kind, height = Infinity }: SurfacePicture,
  frame: HTMLElement,
): number {
  const end = endOf(frame);
  return Math.min(height, kind === 'card' ? end + BELOW_CARD : end);
}

/** In the page, which some views scroll by themselves. */
function endOf(element: Element | null): number {
  return Math.ceil((element?.getBoundingClientRect().bottom ?? 0) + scrollY);
}

const MARK_STYLES = ['underline', 'tint'] as const;
const MARKS_WIDTH = 640;

const views = PICTURES.flatMap((picture) =>
  picture.themes.map((theme) => ({ name: `${picture.name}-${theme}`, picture, theme })),
);

/** Letters are drawn by the system: elsewhere every picture would differ. */
const here = describe.runIf(/Linux/.test(navigator.platform));

here('looks as it did', () => {
  test.each(views)('$name', async ({ name, picture, theme }) => {
    await page.viewport(picture.width, HEIGHT);
    surface = open(picture, theme);
    surface.show(picture.view(), wordsFor(picture));
    // Some views measure themselves once they stand.
    await new Promise((done) => requestAnimationFrame(done));
    const height = heightOf(picture, surface.frame);
    await page.viewport(picture.width, height);
    Object.assign(document.body.style, { blockSize: `${height}px`, overflow: 'clip' });
    // Not `expect.element`, which would take picture after picture until the test's time is over.
    await expect(document.body).toMatchScreenshot(name);
  });

  test.each(MARK_STYLES)('marks-%s', async (style) => {
    const marks = new AbortController();
    onTestFinished(() => {
      marks.abort();
      document.body.replaceChildren();
    });
    await page.viewport(MARKS_WIDTH, HEIGHT);
    document.body.innerHTML = MARKED_PAGE;
    document.body.style.margin = '0';
    await paintMarks(style, marks.signal);
    await page.viewport(MARKS_WIDTH, endOf(document.body.lastElementChild));
    await expect(document.body).toMatchScreenshot(`marks-${style}`);
  });
});

test('every reference picture is of something that is still there', () => {
  const taken = Object.keys(import.meta.glob('./reference/*.png')).map((path) =>
    path.slice(12, -4),
  );
  const known = [...views.map(({ name }) => name), ...MARK_STYLES.map((style) => `marks-${style}`)];
  expect(taken.filter((name) => !known.includes(name))).toEqual([]);
});
