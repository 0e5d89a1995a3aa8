import type { Card } from '../engine/model/card';
import type { Result } from '../engine/model/result';
import type { MentionId } from './painted';

/** Larger than every token given out before it. */
export type Token = number;

/** What made a card open. All but `hover` are deliberate: focus goes in, and the pointer leaving does not close it. */
export type OpenedBy = 'hover' | 'click' | 'key' | 'popup';

/** Where the pointer is: on the page, on the open card, or on its way from the mention to the card. */
export type Zone = 'page' | 'popover' | 'corridor';

/** Why a card closed; what happens to the focus depends on it. */
export type CloseReason =
  | 'escape'
  | 'button'
  | 'tab-forward'
  | 'tab-back'
  | 'again'
  | 'elsewhere'
  | 'left'
  | 'gone'
  | 'replaced'
  | 'aborted';

/** All that is known between two events. */
export interface HoverState {
  /** The last token given out. */
  readonly tokens: Token;
  /** The pointer rests on a mention and the opening delay runs. */
  readonly rest: { readonly mention: MentionId; readonly token: Token } | null;
  /** A card has been asked for. */
  readonly asked: {
    readonly mention: MentionId;
    readonly token: Token;
    readonly by: OpenedBy;
  } | null;
  /** The one open card. `pinned`: opened or entered deliberately. `leaving`: the grace that runs, if one does. */
  readonly shown: {
    readonly mention: MentionId;
    readonly pinned: boolean;
    readonly leaving: Token | null;
  } | null;
  /** The mention under the pointer when it was last looked at. */
  readonly beneath: MentionId | null;
  /** Dismissed under the pointer: stays shut until the pointer has been elsewhere. */
  readonly muted: MentionId | null;
}

/** What can happen. */
export type HoverEvent =
  /** `calm`: slow, no button down, no text selected; otherwise nothing was looked up and `over` is null. */
  | {
      readonly type: 'pointer';
      readonly over: MentionId | null;
      readonly zone: Zone;
      readonly calm: boolean;
    }
  /** A click outside the card. `opens` is false on links and controls, and where the click ends a selection. */
  | { readonly type: 'click'; readonly over: MentionId | null; readonly opens: boolean }
  | { readonly type: 'open'; readonly mention: MentionId; readonly by: OpenedBy }
  | { readonly type: 'waited'; readonly token: Token }
  | { readonly type: 'answered'; readonly token: Token; readonly answer: Result<Card> }
  /** Focus has moved into the card. */
  | { readonly type: 'entered' }
  | {
      readonly type: 'dismissed';
      readonly how: 'escape' | 'button' | 'tab-forward' | 'tab-back';
    }
  /** The mention is out of sight or no longer painted. */
  | { readonly type: 'gone'; readonly mention: MentionId }
  /** The page moved under the pointer. */
  | { readonly type: 'scrolled' }
  | { readonly type: 'aborted' };

/** What is to be done; whoever does it decides nothing. */
export type HoverEffect =
  | { readonly type: 'wait'; readonly token: Token; readonly ms: number }
  | { readonly type: 'ask'; readonly token: Token; readonly mention: MentionId }
  | {
      readonly type: 'show';
      readonly token: Token;
      readonly mention: MentionId;
      readonly by: OpenedBy;
      readonly answer: Result<Card>;
    }
  /** The open card becomes a deliberate one: focus goes in. */
  | { readonly type: 'focus'; readonly by: OpenedBy }
  | { readonly type: 'hide'; readonly mention: MentionId; readonly why: CloseReason };

/** The outcome of one event. */
export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

/** Nothing open, nothing awaited, no token given out yet. */
export const IDLE: HoverState = {
  tokens: 0,
  rest: null,
  asked: null,
  shown: null,
  beneath: null,
  muted: null,
};
