import { describe, expect, test } from 'vitest';
import type { Card } from '../../engine/model/card';
import type { Result } from '../../engine/model/result';
import { reduce } from '../../page/hover';
import { IDLE } from '../../page/hover-model';
import type { HoverEffect, HoverEvent, HoverState } from '../../page/hover-model';
import { GRACE_MS, OPEN_DELAY_MS } from '../../page/timing';
import { placeCard } from '../support/place-card';

/*
 *                    pointer calm on a mention             open delay over
 *   ┌────────┐ ──────────────────────────────▶ ┌─────────┐ ──────────────▶ ┌────────┐
 *   │  IDLE  │                                 │ RESTING │                 │ ASKING │
 *   └────────┘ ◀────────────────────────────── └─────────┘                 └────────┘
 *     ▲   ▲ │     off it, fast, button down,        │                        ▲   │
 *     │   │ │     selecting, scrolled               └────────────────────────┘   │
 *     │   │ └───────────────────────────────────── click, key, popup ──────▶     │
 *     │   │                                                                      │ answer with
 *     │   │  grace over (then RESTING if the pointer stopped on a mention)       │ the awaited
 *     │   │        ┌───────────────────────────────────────────────────┐         │ token
 *     │   └────────│ LEAVING                                           │         │
 *     │            │  every move in the safe triangle: grace anew      │         │
 *     │            └───────────────────────────────────────────────────┘         │
 *     │               ▲ off mention and card        │ back on mention or card    │
 *     │               │                             ▼                            ▼
 *     │            ┌───────────────────────────────────────────────────────────────┐
 *     ├────────────│ OPEN by hover                                                 │
 *     │            └───────────────────────────────────────────────────────────────┘
 *     │                       │ click on its mention, focus enters
 *     │                       ▼
 *     │            ┌───────────────────────────────────────────────────────────────┐
 *     └────────────│ OPEN, pinned: the pointer neither closes nor replaces it      │
 *                  └───────────────────────────────────────────────────────────────┘
 *       Esc, close button, Tab past the end, click elsewhere (or again), mention gone, abort
 *
 *   RESTING and ASKING can run beside OPEN by hover and LEAVING: the next card replaces the open one. A wait or an
 *   answer with any other token than the awaited one changes nothing. What was dismissed under the pointer stays
 *   shut (muted) until the pointer has been elsewhere.
 */

const card: Result<Card> = { ok: true, value: placeCard('zvecan', 'Zvecan') };
const failure: Result<Card> = {
  ok: false,
  error: 'The corpus could not be read. Reload the page.',
};

/** Plays events one after another; the effects are those of the last event. */
function play(...events: HoverEvent[]): { state: HoverState; effects: readonly HoverEffect[] } {
  return events.reduce<ReturnType<typeof reduce>>((step, event) => reduce(step.state, event), {
    state: IDLE,
    effects: [],
  });
}

const on = (over: string | null): HoverEvent => ({
  type: 'pointer',
  over,
  zone: 'page',
  calm: true,
});
const rush: HoverEvent = { type: 'pointer', over: null, zone: 'page', calm: false };
const toCard = (over: string | null = null): HoverEvent => ({
  type: 'pointer',
  over,
  zone: 'corridor',
  calm: true,
});
const inCard: HoverEvent = { type: 'pointer', over: null, zone: 'popover', calm: true };
const waited = (token: number): HoverEvent => ({ type: 'waited', token });
const answered = (token: number, answer: Result<Card> = card): HoverEvent => ({
  type: 'answered',
  token,
  answer,
});
const click = (over: string | null, opens = true): HoverEvent => ({ type: 'click', over, opens });
const escape: HoverEvent = { type: 'dismissed', how: 'escape' };

/** A's card, opened by hovering with token 1. */
const hovered = [on('A'), waited(1), answered(1)];
/** A's card, opened by a click with token 1. */
const clicked = [click('A'), answered(1)];

describe('opening by hover', () => {
  test('a calm pointer on a mention starts the opening delay', () => {
    expect(play(on('A')).effects).toEqual([{ type: 'wait', token: 1, ms: OPEN_DELAY_MS }]);
  });

  test('moving on over the same mention does not start the delay anew', () => {
    expect(play(on('A'), on('A')).effects).toEqual([]);
  });

  test('after the delay the card is asked for, and its answer shows it without moving the focus', () => {
    expect(play(on('A'), waited(1)).effects).toEqual([{ type: 'ask', token: 1, mention: 'A' }]);
    expect(play(...hovered).effects).toEqual([
      { type: 'show', token: 1, mention: 'A', by: 'hover', answer: card },
    ]);
    expect(play(...hovered).state.shown?.pinned).toBe(false);
  });

  test.each([
    ['leaves the mention', on(null)],
    ['goes on to another mention', on('B')],
    ['becomes fast, presses or selects', rush],
    ['is scrolled off it', { type: 'scrolled' } as const],
  ])('a pointer that %s during the delay opens nothing', (_, event) => {
    expect(play(on('A'), event, waited(1)).effects).toEqual([]);
  });

  test.each([
    ['the pointer has left', on(null)],
    ['the pointer is on another mention', on('B')],
    ['Esc was pressed', escape],
    ['the mention is gone', { type: 'gone', mention: 'A' } as const],
    ['the page was scrolled', { type: 'scrolled' } as const],
    ['the reader stopped', { type: 'aborted' } as const],
  ])('an answer that comes after %s is dropped', (_, event) => {
    const { state, effects } = play(on('A'), waited(1), event, answered(1));
    expect(effects).toEqual([]);
    expect(state.shown).toBeNull();
  });

  test('a failed look-up shows nothing on hover, and is not repeated while the pointer stays', () => {
    expect(play(on('A'), waited(1), answered(1, failure)).effects).toEqual([]);
    expect(play(on('A'), waited(1), answered(1, failure), on('A')).effects).toEqual([]);
  });
});

describe('leaving', () => {
  test('the card stays for the grace and then closes', () => {
    expect(play(...hovered, on(null)).effects).toEqual([{ type: 'wait', token: 2, ms: GRACE_MS }]);
    expect(play(...hovered, on(null), waited(2)).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'left' },
    ]);
  });

  test.each([
    ['its mention', on('A')],
    ['the card', inCard],
  ])('coming back to %s keeps it open', (_, event) => {
    expect(play(...hovered, on(null), event, waited(2)).effects).toEqual([]);
  });

  test('going on elsewhere does not lengthen the grace', () => {
    expect(play(...hovered, on(null), on(null), waited(2)).state.shown).toBeNull();
  });

  test('each move in the safe triangle begins the grace anew', () => {
    expect(play(...hovered, toCard()).effects).toEqual([{ type: 'wait', token: 2, ms: GRACE_MS }]);
    expect(play(...hovered, toCard(), toCard(), waited(2)).state.shown).not.toBeNull();
    expect(play(...hovered, toCard(), toCard(), waited(3)).state.shown).toBeNull();
  });

  test('a mention crossed on the way to the card does not open', () => {
    expect(play(...hovered, toCard('B')).state.rest).toBeNull();
  });

  test('a pointer that stops on a mention in the safe triangle opens it once the first card is closed', () => {
    expect(play(...hovered, toCard('B'), waited(2)).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'left' },
      { type: 'wait', token: 3, ms: OPEN_DELAY_MS },
    ]);
  });

  test('resting on another mention replaces the card', () => {
    expect(play(...hovered, on('B'), waited(3), answered(3)).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'replaced' },
      { type: 'show', token: 3, mention: 'B', by: 'hover', answer: card },
    ]);
  });
});

describe('opening deliberately', () => {
  test('a click asks at once and pins the card', () => {
    expect(play(click('A')).effects).toEqual([{ type: 'ask', token: 1, mention: 'A' }]);
    expect(play(...clicked).state.shown?.pinned).toBe(true);
  });

  test('a failed look-up is shown to the one who clicked', () => {
    expect(play(click('A'), answered(1, failure)).effects).toEqual([
      { type: 'show', token: 1, mention: 'A', by: 'click', answer: failure },
    ]);
  });

  test('a click on a link or at the end of a selection opens nothing', () => {
    expect(play(click('A', false)).effects).toEqual([]);
  });

  test('a link that was clicked does not open by hover right after', () => {
    expect(play(on('A'), click('A', false), on('A')).effects).toEqual([]);
  });

  test('a click while the hover card is on its way makes it deliberate, without asking twice', () => {
    expect(play(on('A'), waited(1), click('A')).effects).toEqual([]);
    expect(play(on('A'), waited(1), click('A'), answered(1)).effects).toMatchObject([
      { type: 'show', by: 'click' },
    ]);
  });

  test('a click on the mention of a hovered card moves the focus in', () => {
    const { state, effects } = play(...hovered, click('A'));
    expect(effects).toEqual([{ type: 'focus', by: 'click' }]);
    expect(state.shown?.pinned).toBe(true);
  });

  test('a second click closes, and the card does not come back under the resting pointer', () => {
    expect(play(...clicked, click('A')).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'again' },
    ]);
    expect(play(...clicked, click('A'), on('A')).effects).toEqual([]);
    expect(play(...clicked, click('A'), on(null), on('A')).effects).toHaveLength(1);
  });

  test('the pointer neither closes nor replaces a pinned card', () => {
    expect(play(...clicked, on(null)).effects).toEqual([]);
    expect(play(...clicked, on('B')).effects).toEqual([]);
  });

  test('focus that enters a hovered card pins it', () => {
    expect(play(...hovered, on(null), { type: 'entered' }, waited(2)).effects).toEqual([]);
  });

  test('another mention, by click, key or popup, replaces a pinned card', () => {
    expect(
      play(...clicked, { type: 'open', mention: 'B', by: 'popup' }, answered(2)).effects,
    ).toMatchObject([
      { type: 'hide', mention: 'A', why: 'replaced' },
      { type: 'show', mention: 'B', by: 'popup' },
    ]);
  });

  test('hovering does not overtake a card that was asked for deliberately', () => {
    expect(play(click('A'), on('B')).effects).toEqual([]);
    expect(play(click('A'), on('B'), answered(1)).state.shown?.mention).toBe('A');
  });

  test('a key on the open card of its mention moves the focus in and does not close it', () => {
    expect(play(...clicked, { type: 'open', mention: 'A', by: 'key' }).effects).toEqual([
      { type: 'focus', by: 'key' },
    ]);
  });
});

describe('closing', () => {
  test.each([
    ['escape', 'hovered', hovered],
    ['escape', 'pinned', clicked],
    ['button', 'pinned', clicked],
    ['tab-forward', 'pinned', clicked],
    ['tab-back', 'pinned', clicked],
  ] as const)('%s closes a %s card', (how, _, opening) => {
    const { state, effects } = play(...opening, { type: 'dismissed', how });
    expect(effects).toEqual([{ type: 'hide', mention: 'A', why: how }]);
    expect(state.shown).toBeNull();
  });

  test('after Esc the mention under the pointer stays shut until the pointer was elsewhere', () => {
    expect(play(...hovered, escape, on('A')).effects).toEqual([]);
    expect(play(...hovered, escape, rush, on('A')).effects).toEqual([]);
    expect(play(...hovered, escape, on(null), on('A')).effects).toHaveLength(1);
  });

  test('a click elsewhere closes', () => {
    expect(play(...clicked, click(null)).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'elsewhere' },
    ]);
  });

  test('a mention that is gone takes its card along, another one does not', () => {
    expect(play(...clicked, { type: 'gone', mention: 'B' }).effects).toEqual([]);
    expect(play(...clicked, { type: 'gone', mention: 'A' }).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'gone' },
    ]);
  });

  test('the end of the reader closes at once', () => {
    expect(play(...hovered, { type: 'aborted' }).effects).toEqual([
      { type: 'hide', mention: 'A', why: 'aborted' },
    ]);
  });
});
