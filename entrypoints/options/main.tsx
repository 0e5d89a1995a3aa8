import { render } from 'preact';
import { pageCss } from '../../components/style-options';
import { WordsContext, wordsOf } from '../../components/words';
import { followTexts } from '../../platform/page-texts';
import { followTheme } from '../../platform/theme';
import { Options } from './options';

const sheet = new CSSStyleSheet();
sheet.replaceSync(pageCss);
const preview = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet, preview];

const coloured = followTheme(document.documentElement);
await followTexts(document.documentElement, async (texts) => {
  const words = wordsOf(texts);
  await coloured;
  document.title = words.t('optionsTitle');
  render(
    <WordsContext.Provider value={words}>
      <Options previewSheet={preview} />
    </WordsContext.Provider>,
    document.body,
  );
});
