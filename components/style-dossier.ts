import { cardRules } from './style-card';
import { tokensCss } from './style-tokens';

/** The dossier page and the side panel: one column that grows from 320 px to a wide window. */
const dossierRules = `
html { font: 400 15px/1.5 var(--sans); scrollbar-gutter: stable; }
body { margin: 0; font: inherit; }
.dossier { max-inline-size: 1160px; margin-inline: auto; padding-inline: clamp(16px, 4vw, 44px); overflow-wrap: anywhere; }
.dossier a { color: var(--accent); text-decoration-line: underline; text-decoration-thickness: 1px; text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: 3px; }
.dossier a:hover { text-decoration-color: currentColor; }

.dossier-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px 24px; padding-block: 18px 12px; border-block-end: 1px solid var(--rule); }
.dossier-head .product { margin-inline-end: auto; color: var(--ink); font: 600 18px/1.2 var(--serif); text-decoration: none; }
.as-of { color: var(--soft); font-size: 13px; }
.as-of select { padding: 3px 6px; border: 1px solid var(--strong-rule); border-radius: 5px; background: var(--ground); color: var(--ink); font: inherit; max-inline-size: 100%; }
.as-known { margin-block-start: 20px; padding: 8px 14px; border-inline-start: 3px solid var(--accent); background: var(--raised); font-size: 14px; }
.dossier-main { padding-block-end: 40px; }
.dossier-foot { padding-block: 16px 32px; border-block-start: 1px solid var(--rule); color: var(--soft); font-size: 12.5px; }

.view-head { padding-block: 36px 8px; }
.view-head > :not(.view-title) { max-inline-size: 46em; }
.view-title { margin-block: 4px 10px; font: 600 clamp(26px, 4.4vw, 38px)/1.15 var(--serif); text-wrap: balance; }
.view-title:focus:not(:focus-visible) { outline: none; }
.view-head .facts { font-size: 16px; }
.view-head .facts .dates { font-size: inherit; }
.view-head .points { margin-block-start: 6px; font-size: 15px; }
.view-head .note { margin-block-start: 12px; font-size: 14px; }
.view-head > p + p > a { display: inline-block; margin-block-start: 10px; }

.part { padding-block: 30px 4px; }
.part > h2, .part-head > h2 { font: 600 22px/1.25 var(--serif); margin-block-end: 14px; }
.part-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 6px 20px; margin-block-end: 6px; }
.part-head > h2 { margin: 0; margin-inline-end: auto; }
.lead { margin-block-end: 14px; color: var(--soft); font-size: 13.5px; }
.part > h2:has(+ .lead) { margin-block-end: 4px; }
.rows > li { padding-block: 8px; border-block-start: 1px solid var(--rule); }
.rows > li:first-child { border-block-start: 0; }
.count { color: var(--soft); font-size: 13px; }
.rows > li > span.count { margin-inline-start: 8px; }

.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(300px, 100%), 1fr)); gap: 28px 36px; }
.beside { min-inline-size: 0; padding-inline-start: 16px; border-inline-start: 2px solid var(--rule); }
.dossier .quote { font-size: 17px; line-height: 1.5; margin-block: 3px 5px; }
.dossier .source, .dossier .dates, .dossier .by { font-size: 13px; }
.facts .dates { color: inherit; }
.actions { display: flex; flex-wrap: wrap; align-items: baseline; gap: 2px 16px; margin-block-start: 4px; font-size: 13px; }
.actions > a, .cite > summary { padding-block: 3px; }
.cite > summary { color: var(--accent); cursor: pointer; list-style: none; font-size: 13px; }
.cite > summary::-webkit-details-marker { display: none; }
.cite > summary:hover { text-decoration: underline; }
.cite[open] { flex: 1 1 10em; }
.choices { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; padding-block: 6px; }
.choices .quiet { padding-block: 3px; }
.told { color: var(--soft); }
.export { position: relative; }
.export[open] { flex: none; }
.export .choices {
  position: absolute; inset-inline-end: 0; z-index: 2; flex-direction: column; min-inline-size: max-content; padding: 10px 16px;
  border: 1px solid var(--rule); border-radius: 6px; background: var(--ground); box-shadow: 0 4px 16px -4px var(--shadow);
}

.segments { display: flex; flex-wrap: wrap; gap: 4px; margin: 0; padding: 0; border: 0; font-size: 13px; }
.segments span { display: block; padding: 4px 11px; border: 1px solid var(--rule); border-radius: 14px; color: var(--soft); cursor: pointer; }
.segments label:hover span { color: var(--ink); border-color: var(--strong-rule); }
.segments input:checked + span { border-color: var(--ink); color: var(--ink); font-weight: 600; }
.segments input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.segments label { position: relative; }

.matrix-frame { overflow-x: auto; }
.matrix { inline-size: 100%; border-collapse: collapse; font-size: 14px; line-height: 1.4; }
.matrix th, .matrix td { padding: 12px 14px; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; min-inline-size: 132px; }
.matrix th:first-child { padding-inline-start: 0; }
.matrix thead th { color: var(--soft); font-weight: 400; font-size: 12.5px; vertical-align: bottom; border-block-end-color: var(--strong-rule); }
.matrix tbody th { inline-size: 20%; font-weight: 600; }
.matrix .agreement, .matrix .note { font-weight: 400; font-size: 12.5px; }
.matrix .note { margin-block-start: 4px; }
.cell-of { display: none; }
.cell-answer { font: 600 16px/1.3 var(--serif); }
.cell-answer::first-letter { text-transform: uppercase; }
.cell-answer + .cell-answer { margin-block-start: 4px; }
.cell-quote { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 4; line-clamp: 4; font: 400 15px/1.4 var(--serif); }
.cell:has(details[open]) > .cell-quote { display: none; }
.silent { color: var(--soft); font-size: 13px; }
.matrix .quote { font-size: 15px; line-height: 1.45; }
.matrix .dossier-statement + .dossier-statement { margin-block-start: 14px; }
.matrix[data-by='article'] .quote + .source { display: none; }
.dossier .more > summary { font-size: 13px; }

.plot { margin: 0; }
.plot + .plot { margin-block-start: 30px; }
.plot h3, .tiers h3 { font-size: 15px; font-weight: 600; }
.plot-rows { margin-block: 6px 8px; }
.plot-row { display: grid; grid-template-columns: minmax(220px, 34%) minmax(0, 1fr); align-items: center; column-gap: 24px; }
.plot-who { padding-block: 5px; color: var(--soft); font-size: 13px; line-height: 1.35; }
.plot-who b { margin-inline-end: 6px; color: var(--ink); font: 600 17px/1.2 var(--serif); font-variant-numeric: lining-nums; }
.track-line { display: block; direction: ltr; overflow: visible; }
.track-line .grid { stroke: var(--rule); }
.track-line text, .timeline text { fill: var(--soft); font-size: 11.5px; }
.dot-exact, .dot-about { fill: var(--ink); }
.dot-about { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.dot-range { fill: var(--strong-rule); fill-opacity: 0.35; stroke: var(--strong-rule); }

.timeline svg { display: block; max-inline-size: 100%; block-size: auto; overflow: visible; }
.timeline .lane { stroke: var(--rule); }
.timeline .axis { stroke: var(--strong-rule); }
.timeline .lane-name { fill: var(--ink); font-weight: 600; }
.timeline .tick line { stroke: var(--rule); stroke-dasharray: 1 4; }
.timeline .gap { fill: var(--ground); }
.timeline .break { fill: none; stroke: var(--strong-rule); }
.hit { fill: transparent; }
.spot { cursor: pointer; outline: none; }
.shape { fill: var(--ink); stroke: var(--ground); stroke-width: 1.5; }
.shape.span { fill: var(--strong-rule); }
.spot[data-lane='published'] .shape { fill: var(--ground); stroke: var(--ink); stroke-width: 1.75; }
.spot:hover .shape { fill: var(--accent); }
.spot:focus-visible .shape { fill: var(--accent); stroke: var(--accent); stroke-width: 5; }
.spot[aria-expanded='true'] .shape { fill: var(--accent); }
.timeline .many { fill: var(--ground); font-weight: 600; font-variant-numeric: tabular-nums; }
.spot[data-lane='published']:not(:hover, :focus-visible, [aria-expanded='true']) .many { fill: var(--ink); }
.timeline a.spot { text-decoration: none; }
.timeline .mark-name { fill: var(--ink); stroke: var(--ground); stroke-width: 5px; paint-order: stroke; font-size: 12px; }
.spot:is(:hover, :focus-visible) .mark-name { fill: var(--accent); text-decoration: underline; }
.tail { fill: none; stroke: var(--ink); stroke-width: 1.5; stroke-dasharray: 3 2; }
.timeline-now { min-block-size: 4.5em; margin-block-start: 10px; font-size: 14px; color: var(--soft); }
.timeline-now b { margin-inline-end: 8px; color: var(--ink); }
.timeline-list { margin-block-start: 14px; padding-inline-start: 16px; border-inline-start: 2px solid var(--accent); }
.timeline-list h3 { font-size: 15px; font-weight: 600; }
.timeline-list .rows > li > .count { display: block; margin: 0; }

.plain-table { inline-size: 100%; border-collapse: collapse; font-size: 13px; }
.plain-table th, .plain-table td { padding-block: 6px; padding-inline: 0 14px; border-block-end: 1px solid var(--rule); text-align: start; vertical-align: top; }
.plain-table th { color: var(--soft); font-weight: 400; }

.tiers { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); gap: 20px 36px; }
.tiers h3 { margin-block-end: 4px; }
.tiers li { padding-block: 3px; }
.wording { margin-block-end: 14px; }
.wording .side-by-side { padding-block: 14px; }
.around { color: var(--soft); }
.wording mark { background: var(--found); color: var(--ink); border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.wording .quote { font-size: 15.5px; white-space: pre-line; }

.article-text { padding-block-start: 20px; }
.paragraph { display: grid; grid-template-columns: minmax(0, 40em) minmax(0, 1fr); column-gap: 40px; }
.paragraph > p { margin-block-end: 20px; font: 400 18px/1.65 var(--serif); }
.dossier a.said { color: inherit; text-decoration-color: var(--strong-rule); }
.dossier a.said:hover { text-decoration-color: var(--accent); background: var(--raised); }
.dossier a.said[aria-current] { background: var(--found); text-decoration-color: var(--ink); }
.also { text-decoration: underline dotted var(--soft) 1px; text-underline-offset: 5px; }
.dossier a.said.also { text-decoration-style: dotted; text-decoration-thickness: 1.5px; }
.margin { font-size: 13px; }
.chosen { margin-block-end: 16px; padding: 10px 16px; border-inline-start: 3px solid var(--accent); background: var(--raised); }
.also-note { color: var(--soft); font-size: 12.5px; }
/* Higher than its paragraph it hangs down the margin: in the flow it would tear the text apart. What it covers shows with the focus. */
@media (min-width: 881px) {
  .paragraph, .margin { position: relative; }
  .margin:has(.chosen) { position: absolute; grid-column: 2; inset-block-start: 0; inset-inline: 0; }
  .margin:is(:has(.chosen), :focus-within) { z-index: 1; background: var(--ground); }
}

.finder { display: flex; flex-wrap: wrap; align-items: center; gap: 12px 20px; padding-block: 18px 6px; }
.finder .field { flex: 1 1 280px; min-inline-size: 0; padding: 9px 13px; border: 1px solid var(--strong-rule); border-radius: 7px; background: var(--ground); font-size: 15px; }
.field::placeholder { color: var(--soft); opacity: 1; }
.found { display: block; }
.found:not(:empty) { padding-block-start: 10px; }
.dossier-results section { padding-block-start: 16px; }
.dossier-results mark { background: var(--found); color: var(--ink); border-radius: 2px; }
.dossier-results .quote { font-size: 15.5px; }

@media (min-width: 880px) {
  .part > .rows { columns: 2; column-gap: 48px; }
  .part > .rows > li { break-inside: avoid; border-block: 0 solid var(--rule); border-block-end-width: 1px; }
}
@media (max-width: 880px) {
  .paragraph { grid-template-columns: minmax(0, 40em); }
  .margin:not(:empty) { margin-block-end: 18px; }
}
@media (max-width: 720px) {
  .matrix-frame { overflow: visible; }
  .matrix, .matrix tbody, .matrix tr, .matrix th, .matrix td { display: block; inline-size: auto; }
  .matrix thead { display: none; }
  .matrix tbody th { inline-size: auto; padding: 22px 0 8px; border-block-end-color: var(--strong-rule); font-size: 15px; }
  .matrix td { display: grid; grid-template-columns: minmax(0, 11em) minmax(0, 1fr); column-gap: 16px; padding: 8px 0; }
  .matrix td:has(details[open], .cell-quote) { display: block; }
  .matrix td:has(.cell-quote) .cell-of { margin-block-end: 2px; }
  .cell-of { display: block; color: var(--soft); font-size: 12.5px; }
  .plot-row { grid-template-columns: minmax(0, 1fr); }
  .plot-row.axis .plot-who { order: 1; padding-block-start: 0; }
  .plain-table, .plain-table tbody, .plain-table tr, .plain-table td { display: block; }
  .plain-table thead { display: none; }
  .plain-table td { padding: 1px 0; border: 0; }
  .plain-table tr { padding-block: 7px; border-block-end: 1px solid var(--rule); }
  .view-head { padding-block-start: 24px; }
  .part { padding-block-start: 24px; }
}
@media (max-width: 480px) {
  .dossier-head .as-of { order: 1; flex-basis: 100%; }
  .rows > li > span.count { display: block; margin: 0; }
}
@media print {
  .dossier-head .as-of, .export, .actions, .finder, .as-known button, .timeline-now, .part-head .quiet, .segments { display: none; }
  .dossier { max-inline-size: none; padding: 0; }
  .dossier a { color: inherit; }
  .part, .beside, tr, .plot { break-inside: avoid; }
  .part:has(.matrix), .part:has(.wording) { break-inside: auto; }
  .matrix details::details-content { content-visibility: visible; block-size: auto; }
}
@media (forced-colors: active) {
  .shape, .dot-exact { fill: CanvasText; stroke: CanvasText; }
  .spot[data-lane='published'] .shape { fill: Canvas; stroke: CanvasText; }
  .dot-about, .tail, .timeline .break { stroke: CanvasText; }
  .dot-range { fill: GrayText; stroke: CanvasText; }
  .spot:hover .shape, .spot:focus-visible .shape { fill: Highlight; stroke: Highlight; }
  .segments input:checked + span { border-color: Highlight; color: Highlight; }
  .lane, .axis, .tick line, .grid { stroke: GrayText; }
  .dossier a.said[aria-current] { outline: 2px solid Highlight; }
  .track-line text, .timeline text { fill: CanvasText; }
  .timeline .gap { fill: Canvas; }
  .timeline .many, .spot[data-lane='published'] .many { fill: Canvas; }
}
`;

/** For the dossier page, whose root element carries `data-theme="auto"`. */
export const dossierCss = /* @__PURE__ */ tokensCss.concat(cardRules, dossierRules);
