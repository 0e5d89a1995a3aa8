/** How long the pointer rests on a mention before its card opens: long enough not to fire on the way past a line, short enough to feel meant. Milliseconds. */
export const OPEN_DELAY_MS = 250;

/** How long the card stays after the pointer has left it: time to cross the gap or to correct a slip of the hand. Milliseconds. */
export const GRACE_MS = 300;

/** Above this speed a pointer is on its way to somewhere else. Pixels per millisecond. */
export const FAST_PX_PER_MS = 0.5;

/** A pointer that was fast and has sent nothing for this long has come to rest: no event tells of a stop. Milliseconds. */
export const SETTLE_MS = 60;

/** How far a press may slip and still be a click and not the drawing of a selection. Pixels. */
export const CLICK_SLIP_PX = 5;

/** How long the host stays in the page after its card was closed, so that card after card does not change the page's DOM each time. Milliseconds. */
export const HOST_LINGER_MS = 30_000;

/** A live region must be in the page for a moment before its text changes, or screen readers miss the change. Milliseconds. */
export const ANNOUNCE_DELAY_MS = 100;
