/**
 * The card, in the popover and in the toolbar popup. The head stays; the body scrolls under it. The arrow of a disclosure is out
 * of the flow, so that it never stands alone on a line; its text can be pressed within 24 px without taking their room.
 */
export const cardRules = `
.card { display: flex; flex-direction: column; min-block-size: 0; max-block-size: inherit; overflow-wrap: anywhere; }
.card-head { flex: none; padding: 12px var(--edge) 12px; border-block-end: 1px solid var(--rule); }
.card-body { flex: 1 1 auto; min-block-size: 0; padding: 0 var(--edge); overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.card-body:focus-visible { outline-offset: -2px; }

.bar { display: flex; align-items: center; gap: 12px; min-block-size: 24px; }
.kind { flex: 1; color: var(--soft); font-size: 11px; font-weight: 600; letter-spacing: 0.08em; text-transform: uppercase; }
.quiet { color: var(--accent); font-size: 13px; }
.quiet:hover { text-decoration: underline; }
.close { position: relative; inline-size: 28px; block-size: 28px; margin-inline-end: -8px; border-radius: 14px; color: var(--soft); }
.close:hover { background: var(--raised); color: var(--ink); }
.close::before, .close::after {
  content: ''; position: absolute; inset: 13px 7px auto; border-block-start: 1.5px solid currentColor; rotate: 45deg;
}
.close::after { rotate: -45deg; }
.back::before {
  content: ''; display: inline-block; inline-size: 6px; block-size: 6px; margin-inline-end: 6px;
  border: solid currentColor; border-width: 0 0 1.5px 1.5px; rotate: 45deg; translate: 0 -1px;
}
.back:dir(rtl)::before { rotate: 225deg; }

.title { margin-block: 2px 4px; font: 600 21px/1.2 var(--serif); text-wrap: balance; }
.facts { font-size: 14px; }
.facts .dates { margin: 0; color: var(--ink); font-size: inherit; }
.dot { color: var(--soft); }
.points { margin-block-start: 2px; color: var(--soft); font-size: 13px; }
.note { color: var(--soft); font-size: 13px; }

.question, .statements, .events, .voices, .this-page { padding-block: 14px; border-block-end: 1px solid var(--rule); }
.card-body > .note { padding-block-start: 12px; }
.card-body h3 { font-size: 14px; font-weight: 600; line-height: 1.3; }
.question { padding-block: 0; }
.question[open] { padding-block-end: 14px; }
.question > summary {
  display: grid; grid-template-columns: minmax(0, 1fr) max-content; align-items: baseline; column-gap: 12px;
  position: relative; padding-block: 10px; cursor: pointer; list-style: none;
}
.question[open] > summary { padding-block-start: 13px; }
.question > summary::-webkit-details-marker { display: none; }
.question[open] .in-short { display: none; }
.in-short { grid-column: 1 / -1; color: var(--soft); font-size: 13px; }
.agreement { flex: none; color: var(--soft); font-size: 12px; }
.agreement::before { font-weight: 600; }
.agreement[data-agreement='differ']::before { content: '≠ ' / ''; }
.agreement[data-agreement='agree']::before { content: '= ' / ''; }
.question > .note { margin-block-start: 10px; }

.here { margin-block-end: 10px; padding: 6px 10px; border-radius: 4px; background: var(--raised); font-size: 13px; }

.answers { display: grid; row-gap: 14px; }
.answers.beside { grid-template-columns: max-content minmax(0, 1fr); column-gap: 14px; }
.answer { min-inline-size: 0; }
.beside > .answer { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
.answer-label { margin-block-end: 5px; font: 600 16px/1.3 var(--serif); text-wrap: pretty; }
.answer-label::first-letter, .in-short::first-letter { text-transform: uppercase; }
.beside .answer-label { font: 400 26px/1 var(--serif); font-variant-numeric: lining-nums; text-align: end; }
.accounts { min-inline-size: 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--rule); }
.accounts li + li, .statements li + li, .more-body > .plain > li { margin-block-start: 12px; }
.more-body > .plain > li:first-child { margin-block-start: 0; }
.more-body > .statement + .statement { margin-block-start: 12px; }

.by { font-size: 13px; line-height: 1.4; }
.mode, .relay { color: var(--soft); }
.mode.first::first-letter { text-transform: uppercase; }
.mode.first { display: inline-block; }
.name { font-weight: 600; }
button.name { display: inline; color: inherit; text-decoration: underline; text-decoration-color: var(--rule); text-underline-offset: 3px; }
button.name:hover { color: var(--accent); text-decoration-color: currentColor; }
.quote { margin-block: 1px 2px; font: 400 16px/1.4 var(--serif); }
.source { color: var(--soft); font-size: 12.5px; line-height: 1.4; }
.statement > .note, .accounts .note { margin-block-start: 2px; font-size: 12.5px; line-height: 1.4; }
.statements h3 { margin-block-end: 10px; }
.events h3 { margin-block-end: 4px; }

.more { margin-block-start: 4px; font-size: 12.5px; }
.more summary { position: relative; margin-block: -3px; padding-block: 3px; inline-size: fit-content; color: var(--accent); cursor: pointer; list-style: none; }
.more summary::-webkit-details-marker { display: none; }
.more summary::after, .question h3::after {
  content: ''; position: absolute; inline-size: 5px; block-size: 5px; margin-inline-start: 7px; margin-block-start: 0.42em;
  border: solid var(--accent); border-width: 0 1.5px 1.5px 0; rotate: 45deg;
}
.more[open] > summary::after, .question[open] h3::after { rotate: 225deg; translate: 0 3px; }
.more summary:hover, .question > summary:hover h3 { text-decoration: underline; }
.dates { color: var(--soft); font-size: 12.5px; line-height: 1.4; }
.dates.more { margin-block-start: 0; }
.dates.more > summary { color: inherit; }
.more-body { padding-block: 4px 2px; color: var(--ink); }
.more-body > ul:not(.plain) { padding-inline-start: 16px; }

.row { display: block; text-wrap: pretty; inline-size: 100%; padding-block: 4px; }
.row .name { color: var(--accent); font-weight: 400; }
p.row .name { color: inherit; }
.row:hover .name { text-decoration: underline; }
p.row:hover .name { text-decoration: none; }
.row .count { display: block; color: var(--soft); font-size: 12.5px; }

.voices, .this-page { font-size: 13px; }
.voices p, .this-page p + p { margin-block-start: 4px; }
.card-foot { padding-block: 10px 14px; color: var(--soft); font-size: 12px; }
.card-foot > :is(p, .acts) { margin-block-start: 6px; }
.acts button { min-block-size: 28px; margin-inline-end: 18px; }

@media (max-height: 420px) {
  .card { display: block; overflow-y: auto; overscroll-behavior: contain; }
  .card:focus-visible { outline-offset: -2px; border-radius: 8px; }
  .card-body { overflow: visible; }
}
`;

/**
 * The popover's own frame: `<div popover class="popover" data-theme>` around a card. Position is the popover's affair;
 * `--room` may cap the height to what is free on its side of the line.
 */
export const popoverRules = `
:host { all: initial; }
.popover {
  position: fixed; inset: auto; margin: 0; padding: 0; overflow: hidden;
  inline-size: min(420px, calc(100vw - 16px));
  max-block-size: min(var(--room, 560px), 560px, calc(100vh - 16px));
  border: 1px solid var(--rule); border-radius: 8px;
  box-shadow: 0 1px 2px var(--shadow), 0 8px 28px -6px var(--shadow);
}
@media (prefers-reduced-motion: no-preference) {
  .popover:popover-open { animation: crosslight-appear 90ms ease-out; }
}
@keyframes crosslight-appear { from { opacity: 0; } }
@media (forced-colors: active) { .popover { border-color: CanvasText; } }
`;
