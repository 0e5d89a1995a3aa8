/** What was read of one text node. */
export interface ReadNode {
  readonly node: Text;
  /** The node's data when it was read; the page may have changed it since. */
  readonly data: string;
  /** Index of its first run. Runs of one node follow each other. */
  readonly firstRun: number;
}

/**
 * Where each character of the page text stands in the document. Runs are stretches that are the same, unit by
 * unit, in text and node, in text order; characters between two runs (a line break between blocks, a space
 * put between two boxes) stand in no node.
 */
export interface PageMap {
  /** Offset of each run in the page text, in UTF-16 units. */
  readonly starts: readonly number[];
  readonly lengths: readonly number[];
  /** Offset of each run in its node's data. */
  readonly nodeOffsets: readonly number[];
  readonly nodes: readonly Text[];
  readonly read: ReadonlyMap<Text, ReadNode>;
  /** The open shadow roots that were read, for hit tests and observers. */
  readonly roots: readonly ShadowRoot[];
}

/** Builds a page map run by run. */
export class PageMapBuilder implements PageMap {
  readonly starts: number[] = [];
  readonly lengths: number[] = [];
  readonly nodeOffsets: number[] = [];
  readonly nodes: Text[] = [];
  readonly read = new Map<Text, ReadNode>();
  readonly roots: ShadowRoot[] = [];

  /** Adds a run, or lengthens the last one where this one goes on from it in text and node alike. */
  add(start: number, node: Text, data: string, nodeOffset: number, length: number): void {
    const last = this.starts.length - 1;
    if (
      last >= 0 &&
      this.nodes[last] === node &&
      end(this.starts, this.lengths, last) === start &&
      end(this.nodeOffsets, this.lengths, last) === nodeOffset
    ) {
      this.lengths[last] = (this.lengths[last] ?? 0) + length;
      return;
    }
    if (!this.read.has(node)) this.read.set(node, { node, data, firstRun: last + 1 });
    this.starts.push(start);
    this.lengths.push(length);
    this.nodeOffsets.push(nodeOffset);
    this.nodes.push(node);
  }
}

function end(starts: readonly number[], lengths: readonly number[], at: number): number {
  return (starts[at] ?? 0) + (lengths[at] ?? 0);
}
