import { cardRules, popoverRules } from './style-card';
import { popupRules } from './style-popup';
import { tokensCss } from './style-tokens';

// Marked pure, so that the reader, which runs inside pages, does not carry the popup's rules along.

/** For the sheet adopted by the popover's shadow root. Its `.popover[data-theme]` is the surface. */
export const cardCss = /* @__PURE__ */ tokensCss.concat(popoverRules, cardRules);

/** For the extension's own pages, whose root element carries `data-theme="auto"`. */
export const popupCss = /* @__PURE__ */ tokensCss.concat(cardRules, popupRules);
