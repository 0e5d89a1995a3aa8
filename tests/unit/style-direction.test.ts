/** The interface can be written from right to left: no rule names a left or a right. */
import { describe, expect, it } from 'vitest';
import { cardCss, popupCss } from '../../components/style';
import { dossierCss } from '../../components/style-dossier';
import { pageCss } from '../../components/style-options';

/** Shorthands whose second and fourth values are the right and the left side. */
const FOUR_SIDES =
  /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/;
const SIDED =
  /^(?:(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|left|right|border-(?:top|bottom)-(?:left|right)-radius)$/;

/** Declarations that mean another thing where text runs from right to left. */
function sided(css: string): string[] {
  const rules = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(/[^{}]*\{[^{}]*\}/g) ?? [];
  return rules.flatMap((rule) => {
    const [selector = '', body = ''] = rule.split(/[{}]/);
    const declarations = body.split(';').map((each) => each.split(/:(.*)/s).map((s) => s.trim()));
    // An arrow is a corner that is turned; its two borders are its two strokes.
    const isDrawn = declarations.some(([name]) => name === 'rotate');
    return declarations.flatMap(([name = '', value = '']) => {
      const [, end, , start = end] = value.split(/\s+(?![^(]*\))/);
      const isSided =
        SIDED.test(name) ||
        (FOUR_SIDES.test(name) && start !== end && !(isDrawn && name === 'border-width')) ||
        (/^(?:text-align|float|clear)$/.test(name) && /^(?:left|right)$/.test(value));
      return isSided ? [`${selector.trim()}: ${name}: ${value}`] : [];
    });
  });
}

describe('the styles', () => {
  it.each([
    ['of the card', cardCss],
    ['of the popup', popupCss],
    ['of the dossier', dossierCss],
    ['of options and first run', pageCss],
  ])('%s know no left and no right', (_, css) => {
    expect(css.length).toBeGreaterThan(2_000);
    expect(sided(css)).toEqual([]);
  });

  it.each([
    ['margin-left: 4px'],
    ['left: 0'],
    ['text-align: right'],
    ['padding: 6px 14px 6px 0'],
    ['inset: 0 auto auto 0'],
    ['border-right-width: 1px'],
    ['border-top-left-radius: 3px'],
    ['float: left'],
  ])('would be refused with %s', (declaration) => {
    expect(sided(`@media print { .a > b { color: red; ${declaration}; } }`)).toEqual([
      `.a > b: ${declaration}`,
    ]);
  });

  it.each([
    ['margin: 0 auto'],
    ['padding: 13px 7px 4px'],
    ['inset: 1px 2px 3px 2px'],
    ['text-align: end'],
  ])('may have %s', (declaration) => {
    expect(sided(`.a { ${declaration} }`)).toEqual([]);
  });
});
