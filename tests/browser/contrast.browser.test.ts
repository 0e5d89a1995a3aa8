import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast, over, parseColour, type Colour } from '../../page/colour';
import { LINE_CONTRAST, toneOn } from '../../page/contrast';
import { highlightRules, LINE_COLOURS } from '../../page/highlight-style';

const channel = fc.integer({ min: 0, max: 255 });
const opaque = fc.record({ red: channel, green: channel, blue: channel, alpha: fc.constant(1) });

function colour(css: string): Colour {
  const read = parseColour(css);
  if (read === null) throw new Error(`The browser does not know the colour ${css}.`);
  return read;
}

describe('a line keeps 3:1', () => {
  test('on any ground, with any text', () => {
    fc.assert(
      fc.property(opaque, opaque, (ground, text) => {
        const tone = toneOn(ground, text);
        const line = tone === 'plain' ? text : colour(LINE_COLOURS[tone]);
        expect(contrast(line, ground)).toBeGreaterThanOrEqual(LINE_CONTRAST);
      }),
      { numRuns: 2_000 },
    );
  });

  test('where the colour of the text cannot be read', () => {
    fc.assert(
      fc.property(opaque, (ground) => {
        const tone = toneOn(ground, null);
        expect(tone).not.toBe('plain');
        expect(contrast(colour(LINE_COLOURS[tone]), ground)).toBeGreaterThanOrEqual(LINE_CONTRAST);
      }),
    );
  });
});

describe('a tint', () => {
  test('keeps 4.5:1 for its text, and a line for whoever does not see it', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(highlightRules('tint'));
    const [screen] = sheet.cssRules;
    const tints = [...(screen instanceof CSSMediaRule ? screen.cssRules : [])].flatMap((rule) =>
      rule instanceof CSSStyleRule && rule.style.color !== '' ? [rule.style] : [],
    );
    // Five tones, each for names and for numbers.
    expect(tints).toHaveLength(10);
    for (const { color, backgroundColor, textDecorationLine } of tints) {
      expect(contrast(colour(color), colour(backgroundColor))).toBeGreaterThanOrEqual(4.5);
      expect(colour(backgroundColor).alpha).toBe(1);
      expect(textDecorationLine).toMatch(/^underline/);
    }
  });
});

describe('colours', () => {
  test.each([
    ['rgb(1, 2, 3)', { red: 1, green: 2, blue: 3, alpha: 1 }],
    ['rgba(1, 2, 3, 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['rgb(1 2 3 / 0.5)', { red: 1, green: 2, blue: 3, alpha: 0.5 }],
    ['#0a0B0c', { red: 10, green: 11, blue: 12, alpha: 1 }],
    ['color(srgb 1 0 0)', { red: 255, green: 0, blue: 0, alpha: 1 }],
    ['oklch(100% 0 0)', { red: 255, green: 255, blue: 255, alpha: 1 }],
    ['transparent', { red: 0, green: 0, blue: 0, alpha: 0 }],
  ])('%s is read', (css, expected) => {
    expect(parseColour(css)).toEqual(expected);
  });

  test('what the browser does not know either is null', () => {
    expect(parseColour('no colour')).toBeNull();
    expect(parseColour('')).toBeNull();
  });

  test('black on white is 21:1, and the order does not matter', () => {
    expect(contrast(colour('#000000'), colour('#ffffff'))).toBeCloseTo(21, 5);
    fc.assert(
      fc.property(opaque, opaque, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test('half black over white is middle grey, and an opaque colour hides what is under it', () => {
    expect(over(colour('rgba(0, 0, 0, 0.5)'), colour('#ffffff'))).toEqual({
      red: 127.5,
      green: 127.5,
      blue: 127.5,
      alpha: 1,
    });
    fc.assert(
      fc.property(opaque, opaque, (top, ground) => {
        expect(over(top, ground)).toEqual(top);
      }),
    );
  });
});
