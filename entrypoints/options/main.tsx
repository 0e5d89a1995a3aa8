import { render } from 'preact';
import { pageCss } from '../../components/style-options';
import { followTheme } from '../../platform/theme';
import { Options } from './options';

const sheet = new CSSStyleSheet();
sheet.replaceSync(pageCss);
const preview = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet, preview];

await followTheme(document.documentElement);
render(<Options previewSheet={preview} />, document.body);
