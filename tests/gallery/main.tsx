/**
 * Shows one view, named in the query (`?view=card-event&theme=dark`), as its surface would show it. Without a name it
 * lists the views on the root element for the script that takes the pictures.
 */
import { render } from 'preact';
import { cardCss } from '../../components/style';
import { views } from './views';

const query = new URLSearchParams(location.search);
const name = query.get('view');
const dark = query.get('theme') === 'dark';

if (name === null) {
  document.documentElement.dataset['views'] = JSON.stringify(
    [...views].map(([key, view]) => ({ name: key, surface: view.surface })),
  );
} else {
  const view = views.get(name);
  if (!view) throw new Error(`no view is named ${name}`);
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  document.body.style.margin = '0';
  document.body.style.background = dark ? '#101012' : '#ffffff';
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.dataset['theme'] = dark ? 'dark' : 'light';
  frame.popover = 'manual';
  frame.className = 'popover';
  frame.style.insetBlockStart = '8px';
  frame.style.insetInlineStart = '8px';
  if (query.has('whole')) frame.style.maxBlockSize = 'none';
  root.append(frame);
  render(view.view(), frame);
  frame.showPopover();
  if (query.has('open')) {
    for (const details of frame.querySelectorAll('details')) details.open = true;
  }
  document.documentElement.dataset['height'] = String(
    Math.ceil(frame.getBoundingClientRect().bottom + 16),
  );
}
