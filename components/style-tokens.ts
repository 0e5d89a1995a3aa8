/**
 * Colours, type and measures of every surface. `data-theme` stands on the surface's outermost element: `light` or `dark`
 * (the popover follows the page under it), or `auto` (extension pages follow the system).
 *
 * All text colours have a contrast of at least 4.5:1 on their ground. No colour says that an account is right or wrong:
 * the one accent means "can be pressed" and nothing else. Lengths are in px, because a host page may set any root size.
 * Resets weigh nothing, so that any class outdoes them. Comments stand here and not in the rules, which pages have to carry.
 * The font stack names faces instead of `system-ui`, which some systems map to a face without good Latin letters.
 */
export const tokensCss = `
[data-theme] {
  color-scheme: light;
  --ground: light-dark(#fdfcfa, #1e1e20);
  --raised: light-dark(#f4f2ed, #29292c);
  --ink: light-dark(#1c1b19, #ecebe8);
  --soft: light-dark(#5a5750, #b0ada6);
  --rule: light-dark(#dfdbd2, #3c3b3e);
  --strong-rule: light-dark(#8f8a80, #85827b);
  --accent: light-dark(#23487a, #a3c1ec);
  --found: light-dark(#f3e7bd, #5a4c1c);
  --shadow: light-dark(rgb(30 25 15 / 22%), rgb(0 0 0 / 60%));
  --sans: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Ubuntu, Cantarell, 'Helvetica Neue', Arial, sans-serif;
  --serif: Charter, 'Iowan Old Style', Cambria, 'Noto Serif', 'Liberation Serif', Georgia, serif;
  --edge: 18px;
  background: var(--ground);
  color: var(--ink);
  font: 400 14px/1.45 var(--sans);
  text-align: start;
}
[data-theme='dark'] { color-scheme: dark; }
[data-theme='auto'] { color-scheme: light dark; }

:where([data-theme], [data-theme] *) { box-sizing: border-box; }
:where([data-theme]) :where(h1, h2, h3, p, ul, ol, li, blockquote) { margin: 0; padding: 0; }
:where([data-theme]) :where(h1, h2, h3) { font: inherit; }
:where([data-theme]) :where(button, input) { margin: 0; padding: 0; font: inherit; color: inherit; }
:where([data-theme]) :where(button) { border: 0; background: none; text-align: start; cursor: pointer; }
:where([data-theme]) :where(b) { font-weight: 600; }
:where(ul.plain) { list-style: none; }
:where([data-theme]) :where(output) { display: block; }
[data-theme] :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.whole { white-space: nowrap; }
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
@media (forced-colors: active) {
  [data-theme] :focus-visible { outline-color: Highlight; }
  .quiet, button.row .name { text-decoration: underline; }
}
`;
