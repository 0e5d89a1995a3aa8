import { expect, test } from 'vitest';
import { inSafeTriangle } from '../../page/safe-triangle';

const card = { left: 100, top: 120, right: 400, bottom: 420 };
const apex = { x: 250, y: 100 };

test.each([
  ['straight down to the card', { x: 250, y: 110 }, true],
  ['aslant towards a near corner', { x: 180, y: 115 }, true],
  ['along the line, beside the triangle', { x: 120, y: 101 }, false],
  ['away from the card', { x: 250, y: 80 }, false],
  ['on the card', { x: 300, y: 300 }, true],
  ['past the card', { x: 250, y: 460 }, false],
])('%s', (_, point, inside) => {
  expect(inSafeTriangle(point, apex, card)).toBe(inside);
});

test('a card above the mention has its triangle above', () => {
  const above = { left: 100, top: 0, right: 400, bottom: 92 };
  expect(inSafeTriangle({ x: 200, y: 95 }, { x: 250, y: 105 }, above)).toBe(true);
  expect(inSafeTriangle({ x: 200, y: 115 }, { x: 250, y: 105 }, above)).toBe(false);
});
