import { render } from 'preact';
import { pageCss } from '../../components/style-options';
import { highlightRules } from '../../page/highlight-style';
import { loadSettings } from '../../platform/settings';
import { followTheme } from '../../platform/theme';
import { Welcome } from './welcome';

const sheets = [pageCss, highlightRules((await loadSettings()).marks)].map((rules) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
});
document.adoptedStyleSheets = sheets;

await followTheme(document.documentElement);
render(<Welcome />, document.body);
