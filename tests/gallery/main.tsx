/**
 * Shows one view, named in the query (`?view=card-event&theme=dark`), as its surface would show it. Without a name it
 * lists the views on the root element for the script that takes the pictures.
 */
import { render } from 'preact';
import { cardCss, popupCss } from '../../components/style';
import { WordsContext } from '../../components/words';
import { wordsIn } from '../support/words';
import { views } from './views';

const query = new URLSearchParams(location.search);
const name = query.get('view');
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const root = document.documentElement;

if (name === null) {
  root.dataset['views'] = JSON.stringify(
    [...views].map(([key, { surface }]) => ({ name: key, surface })),
  );
} else {
  const view = views.get(name);
  if (!view) throw new Error(`no view is named ${name}`);
  const frame = view.surface === 'popover' ? popover() : document.body;
  if (view.surface === 'popup') {
    document.adoptedStyleSheets = [sheet(popupCss)];
    root.dataset['theme'] = theme;
  }
  render(<WordsContext.Provider value={wordsIn('en')}>{view.view()}</WordsContext.Provider>, frame);
  if (frame !== document.body) frame.showPopover();
  if (query.get('extent') === 'open') {
    for (const details of frame.querySelectorAll('details')) details.open = true;
  }
  const bottom = frame.getBoundingClientRect().bottom + (view.surface === 'popover' ? 16 : 0);
  root.dataset['height'] = String(Math.ceil(bottom));
}

/** The frame of the popover, in a shadow root over a bare page, as on a news page. */
function popover(): HTMLElement {
  root.style.colorScheme = theme;
  document.body.style.background = theme === 'dark' ? '#101012' : '#ffffff';
  const shadow = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheet(cardCss)];
  const frame = shadow.appendChild(document.createElement('div'));
  frame.dataset['theme'] = theme;
  frame.popover = 'manual';
  frame.className = 'popover';
  frame.style.insetBlockStart = '8px';
  frame.style.insetInlineStart = '8px';
  if (query.get('extent')) frame.style.maxBlockSize = 'none';
  return frame;
}

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}
