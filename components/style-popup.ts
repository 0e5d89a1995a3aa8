/** The toolbar popup, 380 px wide; browsers give it at most 600 px of height. */
export const popupRules = `
html { font: 400 14px/1.45 var(--sans); }
/* Chromium gives the pages of extensions a smaller type of its own. */
body { margin: 0; font: inherit; }
.popup { display: flex; flex-direction: column; inline-size: 380px; max-block-size: 600px; overflow-wrap: anywhere; }
/* On a phone the popup is a whole tab. In a toolbar popup the viewport's width must not matter: it follows the content. */
@media (hover: none) { .popup { inline-size: 100%; max-block-size: 100vh; } }

.popup-head { display: flex; flex-direction: column; flex: none; padding-block: 14px 10px; }
/* With results in it the head is all there is above the switches, and they scroll. */
.popup-head:has(.results:not([hidden])) { flex: 0 1 auto; min-block-size: 0; padding-block-end: 0; }
.product { flex: none; padding: 0 var(--edge) 8px; font: 600 17px/1.2 var(--serif); }
.search { display: contents; }
.field {
  flex: none; margin-inline: var(--edge); padding: 7px 11px;
  border: 1px solid var(--strong-rule); border-radius: 6px; background: var(--ground);
}
.field:focus-visible { outline-offset: -1px; border-radius: 6px; }
.field::placeholder { color: var(--soft); opacity: 1; }
.results { flex: 0 1 auto; min-block-size: 0; margin-block-start: 10px; overflow-y: auto; scrollbar-width: thin; }
.result { padding: 7px var(--edge); border-inline-start: 3px solid transparent; cursor: pointer; }
.result:hover { background: var(--raised); }
.result[aria-selected='true'] { border-inline-start-color: var(--accent); background: var(--raised); }
.result-head { display: flex; align-items: baseline; gap: 12px; }
.result-head .name { flex: 1; }
.result-kind { flex: none; color: var(--soft); font-size: 12px; }
.result .count { color: var(--soft); font-size: 12.5px; }
.result-quote { font: 400 14.5px/1.4 var(--serif); }
mark { background: var(--found); color: var(--ink); border-radius: 2px; }
.no-result { padding: 10px var(--edge) 16px; color: var(--soft); }

.popup-body { flex: 1 1 auto; min-block-size: 0; padding: 4px var(--edge) 8px; overflow-y: auto; scrollbar-width: thin; }
.summary { padding-block: 2px 4px; font: 400 16px/1.35 var(--serif); text-wrap: pretty; }
.kind-group { padding-block-start: 10px; }
.found { display: flex; align-items: baseline; gap: 12px; }
.found + .found { border-block-start: 1px solid var(--rule); }
.found .row { flex: 1; min-inline-size: 0; padding-block: 6px; }
.show { flex: none; min-block-size: 24px; font-size: 12.5px; }
.notice { padding-block: 10px 18px; color: var(--soft); }
.notice h2 { margin-block-end: 4px; color: var(--ink); font: 600 17px/1.3 var(--serif); }
.notice .quiet { margin-block-start: 8px; }

.popup-foot { flex: none; padding: 6px var(--edge) 8px; border-block-start: 1px solid var(--rule); background: var(--raised); }
.popup-links { display: flex; justify-content: space-between; gap: 16px; padding-block: 4px 2px; }
.popup-foot a { padding-block: 3px; text-decoration: none; }
.popup-foot a:hover { text-decoration: underline; }
.notice .button { margin-block-start: 12px; padding: 7px 16px; border: 1px solid var(--strong-rule); border-radius: 6px; background: var(--raised); color: var(--ink); }
.notice .button:hover { border-color: var(--accent); }
.switch { display: flex; align-items: center; gap: 12px; inline-size: 100%; padding-block: 5px; font-size: 13px; }
.switch-label { flex: 1; min-inline-size: 0; }
.switch:disabled { color: var(--soft); cursor: default; }
.track {
  flex: none; inline-size: 32px; block-size: 18px; padding: 2px; border: 1px solid var(--strong-rule); border-radius: 10px;
  background: var(--ground);
}
.track::before { content: ''; display: block; inline-size: 12px; block-size: 12px; border-radius: 6px; background: var(--strong-rule); }
.switch[aria-checked='true'] .track { border-color: var(--accent); background: var(--accent); }
.switch[aria-checked='true'] .track::before { margin-inline-start: auto; background: var(--ground); }
@media (prefers-reduced-motion: no-preference) { .track { transition: background 120ms, border-color 120ms; } }
@media (forced-colors: active) {
  .track { forced-color-adjust: none; border-color: ButtonText; background: ButtonFace; }
  .track::before { background: ButtonText; }
  .switch[aria-checked='true'] .track { border-color: Highlight; background: Highlight; }
  .switch[aria-checked='true'] .track::before { background: HighlightText; }
  .result { border-inline-start-color: Canvas; }
  .result[aria-selected='true'] { border-inline-start-color: Highlight; outline: 2px solid Highlight; outline-offset: -2px; }
}
`;
