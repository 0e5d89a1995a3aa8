import { cardRules, popoverRules } from './style-card';
import { popupRules } from './style-popup';
import { tokensCss } from './style-tokens';

/** For the sheet adopted by the popover's shadow root. Its `.popover[data-theme]` is the surface. */
export const cardCss = tokensCss + popoverRules + cardRules;

/** For the extension's own pages, whose root element carries `data-theme="auto"`. */
export const popupCss = tokensCss + cardRules + popupRules;
