import fc from 'fast-check';
import { expect, test } from 'vitest';
import { GAP_PX, LEAST_ROOM_PX, MARGIN_PX, place } from '../../page/place';
import type { Measures } from '../../page/place';

const side = fc.constantFrom('above' as const, 'below' as const);

/** Any view from a small phone to a wide screen, zoomed or not, with a line somewhere in it. */
const layout: fc.Arbitrary<Measures> = fc
  .record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 400 }),
    width: fc.integer({ min: 240, max: 2600 }),
    height: fc.integer({ min: 200, max: 1600 }),
    lineHeight: fc.integer({ min: 8, max: 160 }),
    lineWidth: fc.integer({ min: 1, max: 2000 }),
    across: fc.double({ min: 0, max: 1, noNaN: true }),
    // Often near the upper or lower edge, where it gets tight.
    down: fc.oneof(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 0.1, noNaN: true }),
      fc.double({ min: 0.9, max: 1, noNaN: true }),
    ),
    pointer: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
    cardHeight: fc.oneof(fc.integer({ min: 10, max: 200 }), fc.integer({ min: 10, max: 3000 })),
    rtl: fc.boolean(),
    preferred: side,
    current: fc.option(side),
  })
  .map((given) => {
    const left = given.x + given.across * given.width;
    const top = given.y + given.down * (given.height - given.lineHeight);
    const line = { left, top, right: left + given.lineWidth, bottom: top + given.lineHeight };
    return {
      line,
      view: {
        left: given.x,
        top: given.y,
        right: given.x + given.width,
        bottom: given.y + given.height,
      },
      card: { width: Math.min(420, given.width - 2 * MARGIN_PX), height: given.cardHeight },
      pointerX: given.pointer === null ? null : left + given.pointer * given.lineWidth,
      rtl: given.rtl,
      preferred: given.preferred,
      current: given.current,
    };
  });

/** Top and bottom of the card as it will stand. */
function span(measures: Measures): { top: number; bottom: number } {
  const box = place(measures);
  const height = Math.min(measures.card.height, box.room);
  return box.side === 'above'
    ? { top: box.edge - height, bottom: box.edge }
    : { top: box.edge, bottom: box.edge + height };
}

test('the card never covers its line while either side has readable room', () => {
  fc.assert(
    fc.property(layout, (measures) => {
      const { line, view } = measures;
      const most = Math.max(line.top - view.top, view.bottom - line.bottom) - GAP_PX - MARGIN_PX;
      fc.pre(most >= LEAST_ROOM_PX);
      const { top, bottom } = span(measures);
      expect(bottom <= line.top - GAP_PX + 1e-6 || top >= line.bottom + GAP_PX - 1e-6).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('the card never leaves the view', () => {
  fc.assert(
    fc.property(layout, (measures) => {
      const { view, card } = measures;
      const { top, bottom } = span(measures);
      const { left } = place(measures);
      expect(top).toBeGreaterThanOrEqual(view.top);
      expect(bottom).toBeLessThanOrEqual(view.bottom);
      expect(left).toBeGreaterThanOrEqual(view.left);
      expect(left + card.width).toBeLessThanOrEqual(view.right);
    }),
    { numRuns: 5000 },
  );
});

test('a card that has found its side stays there while nothing changes', () => {
  fc.assert(
    fc.property(layout, (measures) => {
      const box = place(measures);
      expect(place({ ...measures, current: box.side })).toEqual(box);
    }),
    { numRuns: 2000 },
  );
});
