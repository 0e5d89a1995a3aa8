import { describe, expect, test } from 'vitest';
import { GAP_PX, LEAST_ROOM_PX, MARGIN_PX, place } from '../../page/place';
import type { Measures } from '../../page/place';

const usual: Measures = {
  line: { left: 200, top: 300, right: 260, bottom: 320 },
  view: { left: 0, top: 0, right: 1000, bottom: 800 },
  card: { width: 400, height: 300 },
  pointerX: 220,
  rtl: false,
  preferred: 'below',
  current: null,
};

test('the card stands under its line, aligned with the mention', () => {
  expect(place(usual)).toEqual({
    side: 'below',
    left: 200,
    edge: 320 + GAP_PX,
    room: 800 - 320 - GAP_PX - MARGIN_PX,
  });
});

describe('the side', () => {
  const low = { ...usual, line: { left: 200, top: 600, right: 260, bottom: 620 } };

  test('flips where the card fits above only', () => {
    expect(place(low)).toMatchObject({ side: 'above', edge: 600 - GAP_PX });
  });

  test('is the roomier one where the card fits on neither', () => {
    expect(place({ ...low, card: { width: 400, height: 700 } }).side).toBe('above');
    expect(place({ ...usual, card: { width: 400, height: 700 } }).side).toBe('below');
  });

  test('has room to spare for a card that may grow', () => {
    const lower = { left: 200, top: 640, right: 260, bottom: 660 };
    expect(place({ ...usual, line: lower, card: { width: 400, height: 100 } }).side).toBe('above');
  });

  test('stays while there is comfortable room, though the other side has more', () => {
    const tall = { ...usual, card: { width: 400, height: 700 } };
    expect(place({ ...tall, current: 'above' }).side).toBe('above');
  });

  test('changes once the room has become cramped', () => {
    const high = { ...usual, line: { left: 200, top: 100, right: 260, bottom: 120 } };
    expect(place({ ...high, current: 'above' }).side).toBe('below');
  });
});

describe('across the line', () => {
  test('the card is kept inside the view', () => {
    const line = { left: 900, top: 300, right: 960, bottom: 320 };
    expect(place({ ...usual, line, pointerX: 930 }).left).toBe(1000 - MARGIN_PX - 400);
  });

  test('on a page read from right to left the right edges are aligned', () => {
    const line = { left: 700, top: 300, right: 760, bottom: 320 };
    expect(place({ ...usual, line, rtl: true, pointerX: 720 }).left).toBe(760 - 400);
  });

  test('a mention longer than the card has the card where the pointer is', () => {
    const line = { left: 10, top: 300, right: 900, bottom: 320 };
    expect(place({ ...usual, line, pointerX: 700 }).left).toBe(500);
  });

  test('at 320 pixels the card begins at the margin', () => {
    const view = { left: 0, top: 0, right: 320, bottom: 568 };
    const box = place({ ...usual, view, card: { width: 304, height: 400 } });
    expect(box.left).toBe(MARGIN_PX);
  });
});

test('what is seen of a page under pinch zoom is the view, not the whole window', () => {
  const view = { left: 300, top: 200, right: 700, bottom: 500 };
  const line = { left: 320, top: 440, right: 400, bottom: 460 };
  const box = place({ ...usual, line, view, card: { width: 350, height: 200 }, pointerX: 350 });
  expect(box).toEqual({ side: 'above', left: 320, edge: 432, room: 440 - 8 - 200 - 8 });
});

test('only where no side has readable room the card covers its line', () => {
  const view = { left: 0, top: 0, right: 600, bottom: 200 };
  const line = { left: 20, top: 20, right: 500, bottom: 180 };
  const box = place({ ...usual, line, view });
  expect(box.room).toBe(LEAST_ROOM_PX);
  expect(box.edge).toBeGreaterThanOrEqual(view.top);
  expect(box.edge).toBeLessThanOrEqual(view.bottom);
});
