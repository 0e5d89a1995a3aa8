/**
 * Names of the custom highlights. They are prefixed because the page shares the registry and may use it too.
 * The first five paint the same mention quietly on different grounds; `open` and `current` lie over them.
 */
export const HIGHLIGHTS = {
  light: 'crosslight-light',
  dark: 'crosslight-dark',
  plain: 'crosslight-plain',
  black: 'crosslight-black',
  white: 'crosslight-white',
  /** The mention whose card is open. */
  open: 'crosslight-open',
  /** The mention the keyboard stands on. */
  current: 'crosslight-current',
} as const;

/** How the line under a mention is coloured: chosen by measuring the ground it lies on. */
export type Tone = 'light' | 'dark' | 'plain' | 'black' | 'white';

/**
 * Colours of the line. `light` keeps 3:1 on grounds down to a middle grey, `dark` on grounds up to one; what is in between
 * takes the colour of its text, or black or white (see `contrast.ts`).
 */
export const LINE_COLOURS: Readonly<Record<Tone, string>> = {
  light: '#3a66a3',
  dark: '#9dbdec',
  plain: 'currentcolor',
  black: '#000000',
  white: '#ffffff',
};

function quiet(tone: Tone): string {
  return (
    `::highlight(${HIGHLIGHTS[tone]}){text-decoration-line:underline;text-decoration-style:dotted;` +
    `text-decoration-thickness:2px;text-underline-offset:3px;text-decoration-color:${LINE_COLOURS[tone]}}`
  );
}

function strong(name: string, style: string): string {
  return (
    `::highlight(${name}){text-decoration-line:underline;text-decoration-style:${style};` +
    'text-decoration-thickness:2px;text-underline-offset:3px;text-decoration-color:currentcolor;' +
    'background-color:rgb(128 150 190 / 0.22)}'
  );
}

const TONES = ['light', 'dark', 'plain', 'black', 'white'] as const;
const EVERY_NAME = Object.values(HIGHLIGHTS)
  .map((name) => `::highlight(${name})`)
  .join(',');

/**
 * The style sheet that paints mentions, for `scripting.insertCSS`. Only on screen: nothing of it is printed. Nothing in it
 * moves a line of the page: a highlight cannot change layout.
 */
export const highlightRules =
  `@media screen{${TONES.map(quiet).join('')}` +
  `${strong(HIGHLIGHTS.open, 'solid')}${strong(HIGHLIGHTS.current, 'double')}` +
  `@media (prefers-contrast:more){${EVERY_NAME}{text-decoration-style:solid}}` +
  `@media (forced-colors:active){${EVERY_NAME}{text-decoration-color:CanvasText}}}`;
