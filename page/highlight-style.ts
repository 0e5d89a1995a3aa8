import type { MarkStyle } from '../engine/model/settings';

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

/**
 * The highlight of numbers on which accounts differ: a mention's, with a second line above, so that no colour is needed to tell
 * them apart.
 */
export function numberHighlight(tone: Tone): string {
  return `crosslight-number-${tone}`;
}

/** The rule of a tone's mentions and that of its numbers. */
function both(tone: Tone, style: string): string {
  const rule = (name: string, lines: string): string =>
    `::highlight(${name}){text-decoration-line:${lines};text-decoration-style:dotted;text-underline-offset:3px;${style}}`;
  return rule(HIGHLIGHTS[tone], 'underline') + rule(numberHighlight(tone), 'underline overline');
}

function underline(tone: Tone): string {
  return both(tone, `text-decoration-thickness:2px;text-decoration-color:${LINE_COLOURS[tone]}`);
}

/**
 * Ground and text of a tint. Both are opaque and chosen together, so that the text keeps far more than 4.5:1 whatever lies under
 * it. A thin line stays, for whoever does not see the tint.
 */
const TINTS: Readonly<Record<Tone, readonly [ground: string, ink: string]>> = {
  light: ['#dde7f5', '#14233d'],
  dark: ['#2f4468', '#eef3fb'],
  plain: ['#dde7f5', '#14233d'],
  black: ['#dde7f5', '#14233d'],
  white: ['#2f4468', '#eef3fb'],
};

function tint(tone: Tone): string {
  const [ground, ink] = TINTS[tone];
  return both(
    tone,
    `background-color:${ground};color:${ink};text-decoration-thickness:1px;text-decoration-color:${ink}`,
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

/**
 * The style sheet that paints mentions, for `scripting.insertCSS`. Only on screen: nothing of it is printed. Nothing in it
 * moves a line of the page: a highlight cannot change layout.
 */
export function highlightRules(style: MarkStyle): string {
  const everyName = [...Object.values(HIGHLIGHTS), ...TONES.map(numberHighlight)]
    .map((name) => `::highlight(${name})`)
    .join(',');
  const quiet = style === 'off' ? '' : TONES.map(style === 'tint' ? tint : underline).join('');
  return (
    `@media screen{${quiet}` +
    `${strong(HIGHLIGHTS.open, 'solid')}${strong(HIGHLIGHTS.current, 'double')}` +
    `@media (prefers-contrast:more){${everyName}{text-decoration-style:solid}}` +
    `@media (forced-colors:active){${everyName}{text-decoration-color:CanvasText}}}`
  );
}

/** The rules of each style: what to take away where it is not known which was put there. */
export function everyHighlightRules(): string[] {
  return [highlightRules('underline'), highlightRules('tint')];
}
