import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reduce } from '../../page/hover';
import { IDLE } from '../../page/hover-model';
import type { HoverEffect, HoverEvent, HoverState, Token } from '../../page/hover-model';
import { OPEN_DELAY_MS } from '../../page/timing';
import { placeCard } from '../support/place-card';

const card = placeCard('zvecan', 'Zvecan');
const mention = fc.constantFrom('A', 'B', 'C');
const failure = { ok: false, error: 'no card' } as const;

/** What a reader can do; timers and answers are added by each test. */
const deed: fc.Arbitrary<HoverEvent> = fc.oneof(
  { weight: 6, arbitrary: pointer() },
  fc.record({
    type: fc.constant('click' as const),
    over: fc.option(mention),
    opens: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('open' as const),
    mention,
    by: fc.constantFrom('hover' as const, 'click' as const, 'key' as const, 'popup' as const),
  }),
  fc.constant<HoverEvent>({ type: 'entered' }),
  fc.constant<HoverEvent>({ type: 'scrolled' }),
  fc.constant<HoverEvent>({ type: 'aborted' }),
  fc.record({ type: fc.constant('gone' as const), mention }),
  fc.record({
    type: fc.constant('dismissed' as const),
    how: fc.constantFrom('escape' as const, 'button' as const, 'tab-forward' as const),
  }),
);

function pointer(): fc.Arbitrary<HoverEvent> {
  return fc.oneof(
    fc.record({
      type: fc.constant('pointer' as const),
      over: fc.option(mention, { freq: 3 }),
      zone: fc.constantFrom('page' as const, 'popover' as const, 'corridor' as const),
      calm: fc.constant(true),
    }),
    fc.constant<HoverEvent>({ type: 'pointer', over: null, zone: 'page', calm: false }),
  );
}

/** Any event at all, timers and answers with any token included. */
const anything: fc.Arbitrary<HoverEvent> = fc.oneof(
  { weight: 3, arbitrary: deed },
  fc.record({ type: fc.constant('waited' as const), token: fc.nat(12) }),
  fc.record({
    type: fc.constant('answered' as const),
    token: fc.nat(12),
    answer: fc.constant(failure),
  }),
);

const escape: HoverEvent = { type: 'dismissed', how: 'escape' };

function run(events: readonly HoverEvent[]): {
  state: HoverState;
  log: [HoverEvent, HoverEffect][];
} {
  let state = IDLE;
  const log: [HoverEvent, HoverEffect][] = [];
  for (const event of events) {
    const step = reduce(state, event);
    state = step.state;
    for (const effect of step.effects) log.push([event, effect]);
  }
  return { state, log };
}

test('a card opens only by the answer that was asked for last', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
      let awaited: Token | null = null;
      for (const [event, effect] of run(events).log) {
        if (effect.type === 'ask') awaited = effect.token;
        if (effect.type !== 'show') continue;
        expect(event).toMatchObject({ type: 'answered', token: awaited });
        expect(effect.token).toBe(awaited);
        awaited = null;
      }
    }),
    { numRuns: 2000 },
  );
});

test('at most one card is open: every show and hide takes its turn', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
      let open: string | null = null;
      const { state, log } = run(events);
      for (const [, effect] of log) {
        if (effect.type === 'show') {
          expect(open).toBeNull();
          open = effect.mention;
        }
        if (effect.type === 'hide') {
          expect(effect.mention).toBe(open);
          open = null;
        }
      }
      expect(state.shown?.mention ?? null).toBe(open);
    }),
    { numRuns: 2000 },
  );
});

test('Esc always closes, and nothing that was under way before it opens a card afterwards', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (events) => {
      const before = run(events).state;
      const { state, effects } = reduce(before, escape);
      expect(state.shown).toBeNull();
      expect(effects.filter(({ type }) => type === 'hide')).toHaveLength(
        before.shown === null ? 0 : 1,
      );
      let later = state;
      for (let token = 0; token <= before.tokens; token++) {
        for (const event of [
          { type: 'waited', token },
          { type: 'answered', token, answer: failure },
        ] satisfies HoverEvent[]) {
          const step = reduce(later, event);
          expect(step.effects).toEqual([]);
          later = step.state;
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('no token is given out twice', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 60 }), (events) => {
      const tokens = run(events).log.flatMap(([, effect]) =>
        effect.type === 'wait' ? [effect.token] : [],
      );
      expect(tokens).toEqual([...new Set(tokens)].sort((a, b) => a - b));
    }),
  );
});

/** Plays deeds against a clock: timers ring when they are due, answers come after any delay, in any order. */
function simulate(
  deeds: readonly { after: number; event: HoverEvent }[],
  latencies: readonly number[],
): { at: number; event: HoverEvent; effects: readonly HoverEffect[] }[] {
  const due: { at: number; event: HoverEvent }[] = [];
  let now = 0;
  for (const { after, event } of deeds) due.push({ at: (now += after), event });
  const history = [];
  let state = IDLE;
  let asked = 0;
  for (;;) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    if (next === undefined) return history;
    const step = reduce(state, next.event);
    state = step.state;
    history.push({ ...next, effects: step.effects });
    for (const effect of step.effects) {
      if (effect.type === 'wait') {
        due.push({ at: next.at + effect.ms, event: { type: 'waited', token: effect.token } });
      }
      if (effect.type === 'ask') {
        const latency = latencies[asked++ % latencies.length] ?? 0;
        due.push({
          at: next.at + latency,
          event: { type: 'answered', token: effect.token, answer: { ok: true, value: card } },
        });
      }
    }
  }
}

test('a hovered card shows only where the pointer has rested for the whole delay and still is', () => {
  const moves = fc.array(fc.record({ after: fc.nat(400), event: pointer() }), { maxLength: 40 });
  const latencies = fc.array(fc.nat(500), { minLength: 1, maxLength: 10 });
  let shown = 0;
  fc.assert(
    fc.property(moves, latencies, (deeds, delays) => {
      const history = simulate(deeds, delays);
      history.forEach(({ at, effects }, index) => {
        for (const effect of effects) {
          if (effect.type !== 'show') continue;
          shown++;
          const reports = history.slice(0, index).filter(({ event }) => event.type === 'pointer');
          const last = reports.at(-1);
          expect(last?.event).toMatchObject({ over: effect.mention });
          const since = reports.findLast(
            ({ event }) => event.type === 'pointer' && event.over !== effect.mention,
          );
          const rested = reports.find(
            (report) => since === undefined || reports.indexOf(report) > reports.indexOf(since),
          );
          expect(at - (rested?.at ?? at)).toBeGreaterThanOrEqual(OPEN_DELAY_MS);
        }
      });
    }),
    { numRuns: 1000 },
  );
  expect(shown).toBeGreaterThan(100);
});
