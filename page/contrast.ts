import { BLACK, contrast, over, parseColour, WHITE, type Colour } from './colour';
import { flatParent } from './flat-tree';
import { LINE_COLOURS, type Tone } from './highlight-style';

/** What a line must have against its ground to be seen (WCAG 2.2, 1.4.11). */
export const LINE_CONTRAST = 3;

/** Chromium's and Firefox's own page colours under `color-scheme: dark` differ little. */
const DARK_CANVAS: Colour = { red: 0x18, green: 0x18, blue: 0x1b, alpha: 1 };

/** The ground under an element; null where a picture, a gradient or an effect makes it unknowable from styles. */
interface Ground {
  readonly colour: Colour | null;
  /** An effect on the element or above it changes colours after they are composed. */
  readonly altered: boolean;
}

/**
 * Measures grounds for one round of painting, each element once. Styles may change between two rounds, so
 * a new one begins with a new meter.
 */
export class ContrastMeter {
  readonly #grounds = new Map<Element, Ground>();

  /** The tone whose line keeps 3:1 on the ground under an element's text. */
  toneUnder(element: Element): Tone {
    const ground = this.#groundOf(element);
    if (ground.colour === null || ground.altered) return 'plain';
    return toneOn(ground.colour, parseColour(getComputedStyle(element).color));
  }

  #groundOf(element: Element): Ground {
    const chain: Element[] = [];
    let ground: Ground | undefined;
    for (let at: Element | null = element; at !== null; at = flatParent(at)) {
      ground = this.#grounds.get(at);
      if (ground !== undefined) break;
      chain.push(at);
    }
    let below = ground ?? { colour: canvasOf(element.ownerDocument), altered: false };
    for (const at of chain.reverse()) {
      below = groundOn(below, getComputedStyle(at));
      this.#grounds.set(at, below);
    }
    return below;
  }
}

/** What an element makes of the ground it lies on. */
function groundOn(below: Ground, style: CSSStyleDeclaration): Ground {
  const altered =
    below.altered ||
    style.filter !== 'none' ||
    style.mixBlendMode !== 'normal' ||
    Number(style.opacity) < 0.9;
  if (style.backgroundImage !== 'none') return { colour: null, altered };
  const own = parseColour(style.backgroundColor);
  if (own === null) return { colour: null, altered };
  if (own.alpha === 1) return { colour: own, altered };
  // A positioned box without a ground of its own may lie on a picture that is not its ancestor.
  const floats = style.position === 'absolute' || style.position === 'fixed';
  const colour = floats || below.colour === null ? null : over(own, below.colour);
  return { colour, altered };
}

/** The tone for a known ground. @param text the text's own colour, if it could be read */
export function toneOn(ground: Colour, text: Colour | null): Tone {
  const [onLight, onDark] = [contrastOfLine('light', ground), contrastOfLine('dark', ground)];
  if (Math.max(onLight, onDark) >= LINE_CONTRAST) return onLight >= onDark ? 'light' : 'dark';
  if (text !== null && contrast(over(text, ground), ground) >= LINE_CONTRAST) return 'plain';
  return contrast(BLACK, ground) >= contrast(WHITE, ground) ? 'black' : 'white';
}

function contrastOfLine(tone: Tone, ground: Colour): number {
  const line = parseColour(LINE_COLOURS[tone]);
  return line === null ? 1 : contrast(line, ground);
}

/** What shows where nothing has a background: white, or the browser's dark if the page allows it and the reader wants it. */
function canvasOf(document: Document): Colour {
  const schemes = getComputedStyle(document.documentElement).colorScheme;
  const dark = /\bdark\b/.test(schemes);
  const light = !dark || /\blight\b/.test(schemes);
  const wantsDark = document.defaultView?.matchMedia('(prefers-color-scheme: dark)').matches;
  return dark && (!light || wantsDark === true) ? DARK_CANVAS : WHITE;
}
