/**
 * A page with painted mentions and a reader with a real mouse and keyboard: events go through the browser's own
 * input, so they are trusted, hit-tested and have default actions.
 */
import { cdp, userEvent } from 'vitest/browser';
import { onTestFinished, vi } from 'vitest';
import type { Mention } from '../../engine/model/mention';
import type { SubjectId } from '../../engine/model/ids';
import type { PaintedMention } from '../../page/painted';

/** Where a piece of text stands, in client pixels. */
export function rectOf(painted: PaintedMention): DOMRect {
  const range = document.createRange();
  range.setStart(painted.range.startContainer, painted.range.startOffset);
  range.setEnd(painted.range.endContainer, painted.range.endOffset);
  return range.getClientRects()[0] ?? new DOMRect();
}

/** The middle of a mention's first line. */
export function middleOf(painted: PaintedMention): { x: number; y: number } {
  const { x, y, width, height } = rectOf(painted);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Every occurrence of the words in the text of the roots, as if it had been recognised and painted. */
export function paintWords(
  words: readonly string[],
  roots: readonly Node[] = [document.body],
): PaintedMention[] {
  const found: PaintedMention[] = [];
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (const word of words) {
        for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
          found.push({
            id: `mention-${found.length + 1}`,
            mention: mentionOf(word),
            range: new StaticRange({
              startContainer: node,
              startOffset: at,
              endContainer: node,
              endOffset: at + word.length,
            }),
          });
        }
      }
    }
  }
  return found;
}

export function mentionOf(word: string): Mention {
  return {
    start: 0,
    end: word.length,
    subject: word.toLowerCase() as SubjectId,
    kind: 'place',
    label: word,
    score: 1,
    block: 0,
    marked: true,
    why: ['exact name'],
  };
}

/** The tests' page is a frame of the page the browser drives. */
function inTopPage(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement?.getBoundingClientRect();
  if (frame === undefined) return { x, y };
  const scale = frame.width / window.innerWidth;
  return { x: frame.x + x * scale, y: frame.y + y * scale };
}

type MouseEventType = 'mouseMoved' | 'mousePressed' | 'mouseReleased' | 'mouseWheel';

async function send(type: MouseEventType, x: number, y: number, more: object = {}): Promise<void> {
  await cdp().send('Input.dispatchMouseEvent', { type, ...inTopPage(x, y), ...more });
}

let at = { x: 0, y: 0 };

export const mouse = {
  /** In `steps` moves of equal length, one a frame. */
  async move(x: number, y: number, { steps = 1, buttons = 0 } = {}): Promise<void> {
    const from = at;
    for (let step = 1; step <= steps; step++) {
      const share = step / steps;
      at = { x: from.x + (x - from.x) * share, y: from.y + (y - from.y) * share };
      await send('mouseMoved', at.x, at.y, { buttons, button: buttons === 0 ? 'none' : 'left' });
    }
  },
  async down(): Promise<void> {
    await send('mousePressed', at.x, at.y, { button: 'left', buttons: 1, clickCount: 1 });
  },
  async up(): Promise<void> {
    await send('mouseReleased', at.x, at.y, { button: 'left', buttons: 0, clickCount: 1 });
  },
  async click(x: number, y: number, { shift = false } = {}): Promise<void> {
    const held = { button: 'left', clickCount: 1, modifiers: shift ? 8 : 0 };
    await mouse.move(x, y);
    await send('mousePressed', x, y, { ...held, buttons: 1 });
    await send('mouseReleased', x, y, held);
  },
  async wheel(x: number, y: number, deltaY: number): Promise<void> {
    await mouse.move(x, y);
    await send('mouseWheel', x, y, { deltaX: 0, deltaY });
  },
};

/** One finger, down and up. */
export async function tap(x: number, y: number): Promise<void> {
  await cdp().send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [inTopPage(x, y)],
  });
  await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Until the end of the test. */
export async function emulateMedia(media: {
  media?: string;
  features?: { name: string; value: string }[];
}): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', media);
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
  });
}

export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Finds closed shadow roots that are made from now on: no page, and no test, can reach them otherwise. */
export function watchClosedRoots(): (host: Element) => ShadowRoot | null {
  const attaching = vi.spyOn(Element.prototype, 'attachShadow');
  onTestFinished(() => attaching.mockRestore());
  return (host) => {
    const result = attaching.mock.results[attaching.mock.contexts.indexOf(host)];
    return result?.type === 'return' ? result.value : null;
  };
}
