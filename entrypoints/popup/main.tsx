import { render } from 'preact';
import { popupCss } from '../../components/style';
import { WordsContext, wordsOf } from '../../components/words';
import { followTexts } from '../../platform/page-texts';
import { activeTab, tabOf } from '../../platform/tabs';
import { followTheme } from '../../platform/theme';
import { Popup } from './popup';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];

/** Opened in a tab of its own (`popup.html?tab=7`), the popup speaks of the tab it is told. */
const told = new URLSearchParams(location.search).get('tab');
const ready = Promise.all([
  told === null ? activeTab() : tabOf(Number(told)),
  followTheme(document.documentElement),
]);

await followTexts(document.documentElement, async (texts) => {
  const [tab] = await ready;
  render(
    <WordsContext.Provider value={wordsOf(texts)}>
      <Popup tab={tab} />
    </WordsContext.Provider>,
    document.body,
  );
});
