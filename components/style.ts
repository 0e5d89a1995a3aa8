import { cardRules, popoverRules } from './style-card';
import { tokensCss } from './style-tokens';

/** For the sheet adopted by the popover's shadow root. Its `.popover[data-theme]` is the surface. */
export const cardCss = tokensCss + popoverRules + cardRules;
