import { render } from 'preact';
import { pageCss } from '../../components/style-options';
import { WordsContext, wordsOf } from '../../components/words';
import { highlightRules } from '../../page/highlight-style';
import { followTexts } from '../../platform/page-texts';
import { loadSettings } from '../../platform/settings';
import { followTheme } from '../../platform/theme';
import { Welcome } from './welcome';

const sheets = [pageCss, highlightRules((await loadSettings()).marks)].map((rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
});
document.adoptedStyleSheets = sheets;

const coloured = followTheme(document.documentElement);
await followTexts(document.documentElement, async (texts) => {
  const words = wordsOf(texts);
  await coloured;
  document.title = words.t('welcomePage');
  render(
    <WordsContext.Provider value={words}>
      <Welcome />
    </WordsContext.Provider>,
    document.body,
  );
});
