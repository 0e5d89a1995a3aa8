import type { CDPSession, Page } from 'playwright-core';

/** One event of Chromium's trace; times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Events that run script, with the address of the script among their data. */
const SCRIPT_EVENTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);

/**
 * The longest task on a page's main thread in which a script of an extension ran while `action` was carried out, in milliseconds.
 * Reads Chromium's own trace: tasks are its `RunTask` events.
 */
export async function longestTaskOf(tab: Page, action: () => Promise<void>): Promise<number> {
  const browser = tab.context().browser();
  const session = browser
    ? await browser.newBrowserCDPSession()
    : await tab.context().newCDPSession(tab);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'devtools.timeline',
        'disabled-by-default-devtools.timeline',
        'toplevel',
      ],
    },
  });
  await action();
  await endTracing(session);
  return longestAround(events);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
}

function longestAround(events: readonly TraceEvent[]): number {
  const ours = events.filter(
    ({ name, args }) =>
      SCRIPT_EVENTS.has(name) && args?.data?.url?.startsWith('chrome-extension://'),
  );
  const tasks = events.filter(({ name, ph }) => name === 'RunTask' && ph === 'X');
  const around = ours.flatMap(({ pid, tid, ts }) =>
    tasks.filter(
      (task) =>
        task.pid === pid && task.tid === tid && task.ts <= ts && ts <= task.ts + (task.dur ?? 0),
    ),
  );
  if (around.length === 0) throw new Error('The trace shows no task of the extension.');
  return Math.max(...around.map(({ dur }) => dur ?? 0)) / 1000;
}
