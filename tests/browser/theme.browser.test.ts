import { expect, test } from 'vitest';
import { themeFor } from '../../page/theme';
import { buildPage } from './build-page';

/** The palette of a card that opens on the paragraph of a page. */
function themeOn(style: string): string {
  buildPage(`<!doctype html><style>${style}</style><main><p>KFOR soldiers in Zvecan.</p></main>`);
  return themeFor('auto', document.querySelector('p'));
}

const LIGHT = 'html { background: #fff } main { color: #111 }';
const DARK = 'html { background: #111 } main { color: #eee }';

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('a card on a %s page is so too', (theme, style) => {
  expect(themeOn(style)).toBe(theme);
});

test.each(['invert(1)', 'invert(100%)', 'invert(90%) hue-rotate(180deg)', 'invert(.86)'])(
  'a light page that %s makes dark gets dark cards, since the filter does not reach them',
  (filter) => {
    expect(themeOn(`${LIGHT} html { filter: ${filter} }`)).toBe('dark');
  },
);

test('a dark page that a filter makes light gets light cards', () => {
  expect(themeOn(`${DARK} html { filter: invert(1) }`)).toBe('light');
});

test.each(['html, main { filter: invert(1) }', 'html { filter: invert(.1) sepia(1) }'])(
  'what is turned back, or hardly turned, is as it was: %s',
  (filters) => {
    expect(themeOn(`${LIGHT} ${filters}`)).toBe('light');
  },
);
