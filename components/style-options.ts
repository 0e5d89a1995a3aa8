import { cardRules } from './style-card';
import { popupRules } from './style-popup';
import { tokensCss } from './style-tokens';

/** The options page and the first-run page: one column of text, from 320 px on. */
const pageRules = `
.options, .welcome { max-inline-size: 720px; margin-inline: auto; padding: 40px 24px 64px; overflow-wrap: anywhere; font-size: 15px; line-height: 1.5; }
.options-title, .welcome-title { font: 600 30px/1.2 var(--serif); text-wrap: balance; margin-block-end: 8px; }
.means { color: var(--soft); font-size: 13px; text-wrap: pretty; }
.pick .means { display: block; }
.contents { display: flex; flex-wrap: wrap; gap: 6px 18px; margin-block-start: 18px; }
.link { color: var(--accent); text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 3px; }
.link:hover { text-decoration-color: currentColor; }
.links { display: flex; flex-wrap: wrap; gap: 6px 22px; }
.options-section { margin-block-start: 30px; padding-block-start: 22px; border-block-start: 1px solid var(--rule); scroll-margin-block-start: 8px; }
.options-heading { margin-block-end: 12px; font: 600 20px/1.25 var(--serif); }
.options-section h3 { margin-block: 18px 4px; font-weight: 600; }
.options-section > p + p { margin-block-start: 10px; }
.options-section .switch { font-size: 15px; min-block-size: 34px; }
.entries { margin-block: 4px 0; }
.entry { display: flex; align-items: baseline; gap: 16px; padding-block: 7px; }
.entry + .entry { border-block-start: 1px solid var(--rule); }
.entry-name { flex: 1; min-inline-size: 0; }
.add { display: flex; flex-wrap: wrap; gap: 10px; margin-block-start: 12px; }
.text-field {
  flex: 1 1 200px; min-inline-size: 0; padding: 7px 11px; border: 1px solid var(--strong-rule); border-radius: 6px; background: var(--ground);
}
.text-field::placeholder { color: var(--soft); opacity: 1; }
.button { padding: 7px 16px; border: 1px solid var(--strong-rule); border-radius: 6px; background: var(--raised); }
.button:hover { border-color: var(--accent); }
.buttons { display: flex; flex-wrap: wrap; gap: 10px; margin-block-start: 12px; }
.fault { flex-basis: 100%; font-weight: 600; }
.fault:empty { display: none; }
.outcome { margin-block-start: 10px; }
.choice { margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.choice legend { margin-block-end: 6px; padding: 0; font-weight: 600; }
.choice + .choice, .preview + .choice { margin-block-start: 22px; }
.pick { display: flex; align-items: baseline; gap: 10px; padding-block: 4px; inline-size: fit-content; cursor: pointer; }
.pick input { flex: none; inline-size: 16px; block-size: 16px; margin: 0; accent-color: var(--accent); translate: 0 2px; }
.preview { margin: 14px 0 0; padding: 14px var(--edge) 16px; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); }
.preview-text { margin-block-start: 4px; font: 400 18px/1.6 var(--serif); }
.options .field { margin-inline: 0; margin-block-start: 12px; inline-size: 100%; }
.options .results { max-block-size: 320px; border: 1px solid var(--rule); border-radius: 6px; margin-block-start: 4px; }
.options .no-result { padding-inline: 0; }
.keys { inline-size: 100%; border-collapse: collapse; margin-block-end: 14px; }
.keys th { padding: 0 0 4px; text-align: start; color: var(--soft); font-size: 13px; font-weight: 400; }
.keys td { padding: 7px 0; border-block-start: 1px solid var(--rule); vertical-align: baseline; }
.keys td + td, .keys th + th { padding-inline-start: 16px; }
kbd { font: inherit; font-weight: 600; white-space: nowrap; }
code { font: 400 13px/1.4 ui-monospace, 'DejaVu Sans Mono', Consolas, monospace; }
.corpus-title { margin-block-start: 0; font-size: 16px; }
.options .more { font-size: 14px; }

.welcome-lead { font: 400 18px/1.5 var(--serif); }
.sample { margin-block: 24px 10px; padding: 18px 22px 22px; border: 1px solid var(--rule); border-radius: 8px; background: var(--raised); }
.sample h2 { margin-block: 6px 8px; font: 600 23px/1.25 var(--serif); }
.sample p:not(.kind) { font: 400 18px/1.65 var(--serif); }
.sample p + p { margin-block-start: 12px; }
.welcome h2.options-heading { margin-block-start: 30px; }
.welcome-points { padding-inline-start: 20px; }
.welcome-points li + li { margin-block-start: 4px; }
@media (max-width: 480px) {
  .options, .welcome { padding: 24px 16px 48px; }
  .options-title, .welcome-title { font-size: 26px; }
  .sample { padding-inline: 16px; }
}
@media (forced-colors: active) { .button { border-color: ButtonText; } }
`;

/** For the options and first-run pages, whose root element carries `data-theme`. */
export const pageCss = tokensCss.concat(cardRules, popupRules, pageRules);
