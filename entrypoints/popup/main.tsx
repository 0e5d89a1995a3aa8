import { render } from 'preact';
import { popupCss } from '../../components/style';
import { activeTab, tabOf } from '../../platform/tabs';
import { followTheme } from '../../platform/theme';
import { Popup } from './popup';

const sheet = new CSSStyleSheet();
sheet.replaceSync(popupCss);
document.adoptedStyleSheets = [sheet];

/** Opened in a tab of its own (`popup.html?tab=7`), the popup speaks of the tab it is told. */
const told = new URLSearchParams(location.search).get('tab');
const tab = told === null ? activeTab() : tabOf(Number(told));

// Nothing is waited for: the colours of the last time are there at once, and what depends on the tab comes by itself.
void followTheme(document.documentElement);
render(<Popup tab={tab} />, document.body);
