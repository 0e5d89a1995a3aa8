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

void followTheme(document.documentElement);
// What does not depend on the tab is there at once.
render(<Popup tab={tab} />, document.body);
