import type { QuestionId } from '../engine/model/ids';
import type { Mention } from '../engine/model/mention';

/** Names a painted mention within one page; stays the same as long as the mention stays painted. */
export type MentionId = string;

/** What is painted: a mention, or a number that stands for its event and leads to one question of it. */
export interface Mark extends Mention {
  readonly question?: QuestionId;
}

/**
 * A mention as it stands on the page. The range is an `AbstractRange` so that a `StaticRange` will do: a live
 * range for every mention would make each change of the page dearer.
 */
export interface PaintedMention {
  readonly id: MentionId;
  readonly mention: Mark;
  readonly range: AbstractRange;
}
