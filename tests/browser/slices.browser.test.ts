import { describe, expect, test } from 'vitest';
import { inSlices } from '../../page/slices';

const { signal } = new AbortController();

function* busyFor(ms: number): Generator<undefined, string, void> {
  const end = performance.now() + ms;
  while (performance.now() < end) yield;
  return 'done';
}

describe('work in slices', () => {
  test('gives its result', async () => {
    expect(await inSlices(busyFor(0), { signal })).toBe('done');
  });

  test('lets other work go on in between', async () => {
    let turns = 0;
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      turns += 1;
      channel.port2.postMessage(null);
    });
    channel.port1.start();
    channel.port2.postMessage(null);
    await inSlices(busyFor(60), { signal });
    channel.port1.close();
    expect(turns).toBeGreaterThan(1);
  });

  test('ends between two slices when it is aborted, and cleans up', async () => {
    const controller = new AbortController();
    let cleaned = false;
    function* endless(): Generator<undefined, never, void> {
      try {
        for (;;) {
          controller.abort(new Error('switched off'));
          yield;
        }
      } finally {
        cleaned = true;
      }
    }
    await expect(inSlices(endless(), { signal: controller.signal })).rejects.toThrow(
      'switched off',
    );
    expect(cleaned).toBe(true);
  });

  test('passes on what a step throws', async () => {
    function* broken(): Generator<undefined, never, void> {
      yield;
      throw new Error('broken');
    }
    await expect(inSlices(broken(), { signal })).rejects.toThrow('broken');
  });
});
