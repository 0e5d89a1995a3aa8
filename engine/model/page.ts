import * as v from 'valibot';
import { DaySchema } from './dates';

/** Where on the page a block stands, as far as the markup tells. */
export const RegionSchema = v.picklist([
  'main',
  'unknown',
  'navigation',
  'header',
  'footer',
  'aside',
  'comments',
  'dialog',
]);
export type Region = v.InferOutput<typeof RegionSchema>;

export const BlockRoleSchema = v.picklist([
  'heading',
  'paragraph',
  'list-item',
  'cell',
  'caption',
  'quote',
  'other',
]);
export type BlockRole = v.InferOutput<typeof BlockRoleSchema>;

/** A stretch of page text across which words and sentences never join: `[start, end)` in UTF-16 units of `PageText.text`. */
export const BlockSchema = v.strictObject({
  start: v.number(),
  end: v.number(),
  role: BlockRoleSchema,
  region: RegionSchema,
  /** Share of the block's characters that stand inside links, 0 to 1. */
  linked: v.number(),
  /** The day this block itself is dated (an entry of a live blog), if it is. */
  published: v.nullable(DaySchema),
});
export type Block = v.InferOutput<typeof BlockSchema>;

/** The readable text of a page: blocks in reading order, separated by line breaks in `text`. */
export const PageTextSchema = v.strictObject({
  title: v.string(),
  /** The page's own publication date; the reference date of its "Monday" and "last week". */
  published: v.nullable(DaySchema),
  /** BCP 47, from the markup; null if it does not say. */
  lang: v.nullable(v.string()),
  text: v.string(),
  blocks: v.array(BlockSchema),
});
export type PageText = v.InferOutput<typeof PageTextSchema>;
