import { afterAll, describe, expect, it } from 'vitest';
import { cardText, eventually, hover, untilMarked, untilNoCard } from './support/actions';
import type { DrivenPage, Tab } from './support/driver';
import { BROWSERS, useBrowser } from './support/session';

/** Longer than the pointer has to rest; a card that is not there by then does not come from this rest. */
const OPENS_WITHIN_MS = 1_500;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const textOf = (page: DrivenPage) =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '), null);
const choose = (page: DrivenPage, language: string) =>
  page.evaluate((wanted) => {
    document.querySelector<HTMLElement>(`input[name="language"][value="${wanted}"]`)?.click();
  }, language);
const says = (page: DrivenPage, words: string) =>
  eventually(
    `a page that says “${words}”`,
    () => textOf(page),
    (text) => text.includes(words),
  );
const langOf = (page: DrivenPage) =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir], null);

/** Opens the card, reads it and closes it again; `text` null where the pointer came before the page was read anew. */
async function cardOnClashes(tab: Tab) {
  await tab.page.mouse.move(1, 1);
  await hover(tab.page, 'clashes in Zvečan');
  await rest(OPENS_WITHIN_MS);
  const text = await cardText(tab);
  const lang = await tab.inCard((root) => {
    const surface = root.querySelector<HTMLElement>('[role="dialog"]');
    const quote = root.querySelector<HTMLElement>('blockquote');
    const title = root.querySelector<HTMLElement>('.title');
    return [surface?.lang, surface?.dir, quote?.lang, title?.lang];
  });
  await tab.page.keyboard.press('Escape');
  await untilNoCard(tab);
  return { text, lang };
}

describe.each(BROWSERS)('another language in $browser', ({ start }) => {
  const browser = useBrowser(start);
  let options: DrivenPage | null = null;
  afterAll(() => options?.close());

  it('is spoken at once by the options, the popup, the dossier and the card on a page that is open', async () => {
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    const popup = await browser.driver.openOwnPage(`popup.html?tab=${await tab.id()}`);
    const dossier = await browser.driver.openOwnPage('dossier.html#/');
    options = await browser.driver.openOwnPage('options.html');
    await says(popup, 'Marks on all sites');
    await says(dossier, 'As known on');
    await says(options, 'Where Crosslight works');
    expect(await langOf(options)).toEqual(['en', 'ltr']);

    await choose(options, 'ru');
    await says(options, 'Где работает Crosslight');
    await says(popup, 'Отметки на всех сайтах');
    await says(dossier, 'По состоянию на');
    expect(await langOf(options)).toEqual(['ru', 'ltr']);
    expect(await langOf(popup)).toEqual(['ru', 'ltr']);
    expect(await options.evaluate(() => document.title, null)).toBe('Настройки Crosslight');
    await popup.close();
    await dossier.close();

    await tab.page.bringToFront();
    const { text, lang } = await eventually(
      'a card in Russian',
      () => cardOnClashes(tab),
      (card) => card.text?.includes('версии расходятся') === true,
    );
    // The articles' words and the dossier's names stay as they are; dates are Russian.
    expect(text).toContain('«some 30 NATO soldiers were wounded»');
    expect(text).toContain('Издание в тексте не названо, 30 мая 2023');
    expect(text).toContain('Корпус доведён до 23 июня 2023.');
    expect(lang).toEqual(['ru', 'ltr', 'en', 'en']);
  });

  it('stays when the browser’s background has been stopped', async () => {
    await browser.driver.stopBackground();
    const tab = await browser.open('demo.html');
    await untilMarked(tab, 'KFOR');
    await eventually(
      'a card in Russian',
      () => cardOnClashes(tab),
      (card) => card.text?.includes('Почему это отмечено?') === true,
    );
  });

  it.each([
    ['sr-Latn', 'Gde Crosslight radi', 'Redosled: datum objavljivanja, pa članak.'],
    ['sr-Cyrl', 'Где Crosslight ради', 'Редослед: датум објављивања, па чланак.'],
    ['sq', 'Ku punon Crosslight', 'Korpusi mbaron më 23 qershor 2023.'],
    ['de', 'Wo Crosslight arbeitet', 'Das Korpus endet am 23. Juni 2023.'],
  ])('can be %s', async (language, heading, foot) => {
    if (options === null) throw new Error('The options were not opened.');
    await choose(options, language);
    await says(options, heading);
    const dossier = await browser.driver.openOwnPage('dossier.html#/');
    await says(dossier, foot);
    await dossier.close();
  });
});
