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
const tab = told === null ? activeTab() : tabOf(Number(told));

// Only the texts are waited for: the colours of the last time are there at once, and what depends on the tab comes by itself.
void followTheme(document.documentElement);
await followTexts(document.documentElement, (texts) => {
  render(
    <WordsContext.Provider value={wordsOf(texts)}>
      <Popup tab={tab} />
    </WordsContext.Provider>,
    document.body,
  );
});
