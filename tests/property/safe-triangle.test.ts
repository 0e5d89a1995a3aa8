import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inSafeTriangle } from '../../page/safe-triangle';

const px = fc.integer({ min: -2000, max: 4000 });
const card = fc
  .tuple(px, px, fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 600 }))
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const share = fc.double({ min: 0, max: 1, noNaN: true });

test('every straight way from the mention to the card is safe all along', () => {
  fc.assert(
    fc.property(px, px, card, share, share, share, (x, y, box, across, down, way) => {
      const goal = {
        x: box.left + across * (box.right - box.left),
        y: box.top + down * (box.bottom - box.top),
      };
      const point = { x: x + way * (goal.x - x), y: y + way * (goal.y - y) };
      expect(inSafeTriangle(point, { x, y }, box)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a step straight away from the card is never safe', () => {
  fc.assert(
    fc.property(px, px, card, fc.integer({ min: 1, max: 500 }), (x, y, box, step) => {
      // Farther than the slack from the card, then a step away from its middle.
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      fc.pre(x < box.left - 10 || x > box.right + 10 || y < box.top - 10 || y > box.bottom + 10);
      const length = Math.hypot(x - middle.x, y - middle.y);
      const point = {
        x: x + ((x - middle.x) / length) * step,
        y: y + ((y - middle.y) / length) * step,
      };
      expect(inSafeTriangle(point, { x, y }, box)).toBe(false);
    }),
    { numRuns: 2000 },
  );
});
