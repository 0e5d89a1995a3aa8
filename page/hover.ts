import type { Card } from '../engine/model/card';
import type { Result } from '../engine/model/result';
import type {
  CloseReason,
  HoverEffect,
  HoverEvent,
  HoverState,
  OpenedBy,
  Step,
  Token,
} from './hover-model';
import type { MentionId } from './painted';
import { GRACE_MS, OPEN_DELAY_MS } from './timing';

/**
 * When a card opens and closes, as a pure function: no clock, no DOM. The drawing of its states stands at the top of
 * tests/unit/hover.test.ts. Each interaction has a token of its own; a timer or an answer that comes with another
 * token than the one awaited changes nothing, so nothing ever needs to be cancelled.
 */

/** The next state and what is to be done now, in order. Never throws; any event is allowed in any state. */
export function reduce(state: HoverState, event: HoverEvent): Step {
  switch (event.type) {
    case 'pointer':
      return pointer(state, event);
    case 'click':
      return click(state, event);
    case 'open':
      return open(state, event.mention, event.by);
    case 'waited':
      return waited(state, event.token);
    case 'answered':
      return answered(state, event.token, event.answer);
    case 'entered':
      return state.shown === null ? same(state) : same(pin(state, state.shown));
    case 'dismissed':
      return close(state, event.how, state.shown?.mention ?? state.asked?.mention ?? null);
    case 'gone':
      return gone(state, event.mention);
    case 'scrolled':
      return same({ ...withoutHoverAsked(state), rest: null, beneath: null });
    case 'aborted':
      return close(state, 'aborted', null);
  }
}

type Shown = NonNullable<HoverState['shown']>;
type PointerEvent = Extract<HoverEvent, { type: 'pointer' }>;

function pointer(before: HoverState, event: PointerEvent): Step {
  const state: HoverState = {
    ...before,
    beneath: event.over,
    muted: event.calm && event.over !== before.muted ? null : before.muted,
  };
  const { shown } = state;
  if (shown === null) return rest(state, event);
  if (shown.pinned) return same({ ...state, rest: null });
  if (event.zone === 'popover' || event.over === shown.mention) {
    return same({ ...withoutHoverAsked(state), rest: null, shown: { ...shown, leaving: null } });
  }
  if (event.zone === 'corridor') {
    // Every move towards the card begins the grace anew; what lies on the way does not count.
    return leave({ ...withoutHoverAsked(state), rest: null }, shown);
  }
  const left = shown.leaving === null ? leave(state, shown) : same(state);
  const next = rest(left.state, event);
  return { state: next.state, effects: [...left.effects, ...next.effects] };
}

function leave(state: HoverState, shown: Shown): Step {
  const token = state.tokens + 1;
  return {
    state: { ...state, tokens: token, shown: { ...shown, leaving: token } },
    effects: [{ type: 'wait', token, ms: GRACE_MS }],
  };
}

/** The pointer is on the page: begin, go on with or give up a rest. */
function rest(state: HoverState, event: Pick<PointerEvent, 'over' | 'calm'>): Step {
  const { over } = event;
  // A card that was asked for deliberately is on its way: hovering does not overtake it.
  if (state.asked !== null && state.asked.by !== 'hover') return same({ ...state, rest: null });
  if (over === null || !event.calm || over === state.muted) {
    return same({ ...withoutHoverAsked(state), rest: null });
  }
  if (state.asked?.mention === over || state.rest?.mention === over) return same(state);
  const token = state.tokens + 1;
  return {
    state: {
      ...withoutHoverAsked(state),
      tokens: token,
      rest: { mention: over, token },
    },
    effects: [{ type: 'wait', token, ms: OPEN_DELAY_MS }],
  };
}

function click(state: HoverState, event: Extract<HoverEvent, { type: 'click' }>): Step {
  if (event.over === null || !event.opens) return close(state, 'elsewhere', event.over);
  if (state.shown?.pinned === true && state.shown.mention === event.over) {
    return close(state, 'again', event.over);
  }
  return open(state, event.over, 'click');
}

function open(state: HoverState, mention: MentionId, by: OpenedBy): Step {
  const { shown, asked } = state;
  if (shown?.mention === mention) {
    if (by === 'hover') return same(state);
    return { state: { ...pin(state, shown), asked: null }, effects: [{ type: 'focus', by }] };
  }
  if (asked?.mention === mention) {
    const strongest = by === 'hover' ? asked.by : by;
    return same({ ...state, rest: null, asked: { ...asked, by: strongest } });
  }
  const token = state.tokens + 1;
  return {
    state: { ...state, tokens: token, rest: null, asked: { mention, token, by } },
    effects: [{ type: 'ask', token, mention }],
  };
}

function waited(state: HoverState, token: Token): Step {
  if (state.rest?.token === token) {
    const { mention } = state.rest;
    return {
      state: { ...state, rest: null, asked: { mention, token, by: 'hover' } },
      effects: [{ type: 'ask', token, mention }],
    };
  }
  const { shown } = state;
  if (shown === null || shown.leaving !== token) return same(state);
  const hide: HoverEffect = { type: 'hide', mention: shown.mention, why: 'left' };
  const closed: HoverState = { ...state, shown: null };
  // The pointer may have come to a stop on another mention on its way to the card.
  const next =
    closed.rest === null ? rest(closed, { over: closed.beneath, calm: true }) : same(closed);
  return { state: next.state, effects: [hide, ...next.effects] };
}

function answered(state: HoverState, token: Token, answer: Result<Card>): Step {
  const { asked, shown } = state;
  if (asked === null || asked.token !== token) return same(state);
  const { mention, by } = asked;
  if (!answer.ok && by === 'hover') {
    // Nobody asked for an error box: a click will show it.
    return same({ ...state, asked: null, muted: mention });
  }
  const show: HoverEffect = { type: 'show', token, mention, by, answer };
  return {
    state: {
      ...state,
      rest: null,
      asked: null,
      shown: { mention, pinned: by !== 'hover', leaving: null },
      muted: null,
    },
    effects:
      shown === null ? [show] : [{ type: 'hide', mention: shown.mention, why: 'replaced' }, show],
  };
}

function gone(state: HoverState, mention: MentionId): Step {
  const { shown } = state;
  const next: HoverState = {
    ...state,
    rest: state.rest?.mention === mention ? null : state.rest,
    asked: state.asked?.mention === mention ? null : state.asked,
    beneath: state.beneath === mention ? null : state.beneath,
  };
  if (shown?.mention !== mention) return same(next);
  return { state: { ...next, shown: null }, effects: [{ type: 'hide', mention, why: 'gone' }] };
}

/** Everything shut and nothing awaited; `muted` keeps shut what was just dismissed under the pointer. */
function close(state: HoverState, why: CloseReason, muted: MentionId | null): Step {
  const { shown } = state;
  return {
    state: { ...state, rest: null, asked: null, shown: null, muted },
    effects: shown === null ? [] : [{ type: 'hide', mention: shown.mention, why }],
  };
}

function pin(state: HoverState, shown: Shown): HoverState {
  return {
    ...withoutHoverAsked(state),
    rest: null,
    shown: { ...shown, pinned: true, leaving: null },
  };
}

function withoutHoverAsked(state: HoverState): HoverState {
  return state.asked?.by === 'hover' ? { ...state, asked: null } : state;
}

function same(state: HoverState): Step {
  return { state, effects: [] };
}
