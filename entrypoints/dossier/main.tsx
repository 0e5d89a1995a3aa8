import { render } from 'preact';
import { dossierCss } from '../../components/style-dossier';
import { WordsContext, wordsOf } from '../../components/words';
import { followTexts } from '../../platform/page-texts';
import { followTheme } from '../../platform/theme';
import { Dossier } from './dossier';

const sheet = new CSSStyleSheet();
sheet.replaceSync(dossierCss);
document.adoptedStyleSheets = [sheet];

const coloured = followTheme(document.documentElement);
await followTexts(document.documentElement, async (texts) => {
  await coloured;
  render(
    <WordsContext.Provider value={wordsOf(texts)}>
      <Dossier />
    </WordsContext.Provider>,
    document.body,
  );
});
