import { BLACK, contrast, over, parseColour, WHITE } from './colour';
import type { ThemeChoice } from '../engine/model/settings';
import { ContrastMeter } from './contrast';

/** Which of the card's two palettes fits the page. */
export type Theme = 'light' | 'dark';

/** The card's palette for a mention in an element: the one chosen, or that of the page. */
export function themeFor(choice: ThemeChoice, element: Element | null): Theme {
  if (choice !== 'auto') return choice;
  return element === null ? 'light' : themeUnder(element);
}

/** Whether the page is light or dark under an element's text, as far as styles tell. */
function themeUnder(element: Element): Theme {
  switch (new ContrastMeter().toneUnder(element)) {
    case 'light':
    case 'black':
      return 'light';
    case 'dark':
    case 'white':
      return 'dark';
    case 'plain':
      return themeOfText(getComputedStyle(element).color);
  }
}

/** On a ground that cannot be measured (a picture, a gradient) the text's own colour tells: it was chosen to be read there. */
function themeOfText(css: string): Theme {
  const text = parseColour(css);
  if (text === null) return 'light';
  return contrast(over(text, WHITE), WHITE) >= contrast(over(text, BLACK), BLACK)
    ? 'light'
    : 'dark';
}
