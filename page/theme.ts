import { BLACK, contrast, over, parseColour, WHITE } from './colour';
import type { ThemeChoice } from '../engine/model/settings';
import { ContrastMeter } from './contrast';
import { flatParent } from './flat-tree';

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
      return isDarkText(element) === isInverted(element) ? 'dark' : 'light';
  }
}

/** On a ground that cannot be measured (a picture, a gradient) the text's own colour tells: it was chosen to be read there. */
function isDarkText(element: Element): boolean {
  const text = parseColour(getComputedStyle(element).color);
  return text === null || contrast(over(text, WHITE), WHITE) >= contrast(over(text, BLACK), BLACK);
}

/** Whether filters above turn dark into light, as some dark modes do. The card is in the top layer, which no filter of the page reaches. */
function isInverted(element: Element): boolean {
  let inverted = false;
  for (let at: Element | null = element; at !== null; at = flatParent(at)) {
    const [, amount, percent] = /invert\(([\d.]+)(%?)/.exec(getComputedStyle(at).filter) ?? [];
    if (Number(amount) > (percent ? 50 : 0.5)) inverted = !inverted;
  }
  return inverted;
}
