/** A slice shorter than this leaves room in a frame for the page's own work. */
const SLICE_MS = 4;

/** The clock is read only every so many steps: reading it costs more than most steps do. */
const STEPS_PER_LOOK = 16;

/**
 * A browser that blurs its clock (Firefox with fingerprinting resistance: 16 to 100 ms) would let a
 * slice run that long, so a slice also ends after this many steps.
 */
const STEPS_PER_SLICE = 4_000;

/**
 * Runs work step by step on the main thread, at most 4 ms at a time, and lets the page go first in
 * between.
 *
 * @param work a generator that yields after each small step; its return value is the result
 * @param signal ends the work between two slices
 * @returns what the generator returns
 * @throws the signal's reason when it is aborted; whatever a step throws
 */
export async function inSlices<T>(
  work: Generator<unknown, T, void>,
  { signal }: { signal: AbortSignal },
): Promise<T> {
  try {
    for (;;) {
      signal.throwIfAborted();
      const finished = runSlice(work);
      if (finished !== null) return finished.value;
      await givePageATurn();
    }
  } finally {
    // Lets the generator's own `finally` run where the work was cut short.
    work.return(undefined as never);
  }
}

function runSlice<T>(work: Generator<unknown, T, void>): { value: T } | null {
  const end = performance.now() + SLICE_MS;
  for (let step = 1; step <= STEPS_PER_SLICE; step += 1) {
    const result = work.next();
    if (result.done === true) return { value: result.value };
    if (step % STEPS_PER_LOOK === 0 && performance.now() >= end) return null;
  }
  return null;
}

/**
 * Resolves in a later task, after those that are due now. Not `scheduler.yield`: what it continues goes before the page's
 * own timers and messages, so that the page would wait for the whole of the work. Not a timer either: nested ones are held
 * back to 4 ms.
 */
export function givePageATurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
