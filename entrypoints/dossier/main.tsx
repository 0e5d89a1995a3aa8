import { render } from 'preact';
import { dossierCss } from '../../components/style-dossier';
import { followTheme } from '../../platform/theme';
import { Dossier } from './dossier';

const sheet = new CSSStyleSheet();
sheet.replaceSync(dossierCss);
document.adoptedStyleSheets = [sheet];

await followTheme(document.documentElement);
render(<Dossier />, document.body);
