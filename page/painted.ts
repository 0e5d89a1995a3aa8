import type { Mention } from '../engine/model/mention';

/** Names a painted mention within one page; stays the same as long as the mention stays painted. */
export type MentionId = string;

/**
 * A mention as it stands on the page. The range is an `AbstractRange` so that a `StaticRange` will do: a live
 * range for every mention would make each change of the page dearer.
 */
export interface PaintedMention {
  readonly id: MentionId;
  readonly mention: Mention;
  readonly range: AbstractRange;
}
