import { ContrastMeter } from './contrast';
import { flatParent } from './flat-tree';
import { HIGHLIGHTS, numberHighlight, type Tone } from './highlight-style';
import { locate, toStaticRange, type NodeSpan } from './locate';
import type { PageMap } from './page-map';
import type { Mark, MentionId, PaintedMention } from './painted';
import { inSlices } from './slices';

/** Paints mentions over the page's text without touching the page's DOM. */
export interface Painter {
  /**
   * Paints the marked ones among these mentions, and nothing else that was painted before. A mention that stands where
   * one of the same subject was painted keeps its id; one whose text has changed since it was read is left out.
   *
   * @returns what is painted now, in the order given
   * @throws the signal's reason when it is aborted
   */
  paint(mentions: readonly Mark[], map: PageMap): Promise<readonly PaintedMention[]>;
  /** The mention whose card is open, or null. */
  showOpen(id: MentionId | null): void;
  /** The mention the keyboard stands on, or null. */
  showCurrent(id: MentionId | null): void;
  /** Takes every trace off the page. */
  clear(): void;
}

interface Placed {
  readonly painted: PaintedMention;
  readonly ranges: readonly StaticRange[];
  readonly tone: Tone;
}

/** @param signal clears everything when it is aborted */
export function createPainter({ signal }: { signal: AbortSignal }): Painter {
  const nameOf = mentionNames();
  let placed = new Map<MentionId, Placed>();
  const over: Record<'open' | 'current', MentionId | null> = { open: null, current: null };

  function* place(
    mentions: readonly Mark[],
    map: PageMap,
  ): Generator<undefined, Map<MentionId, Placed>, void> {
    const meter = new ContrastMeter();
    const result = new Map<MentionId, Placed>();
    for (const mention of mentions) {
      const spans = mention.marked ? locate(map, mention.start, mention.end) : null;
      const one = spans === null ? null : placeOne(mention, spans, meter, nameOf);
      if (one !== null) result.set(one.painted.id, one);
      yield;
    }
    return result;
  }

  function showOver(which: 'open' | 'current', id: MentionId | null): void {
    over[which] = id;
    const ranges = id === null ? [] : (placed.get(id)?.ranges ?? []);
    setHighlight(HIGHLIGHTS[which], ranges, 1);
  }

  function clear(): void {
    placed = new Map();
    over.open = null;
    over.current = null;
    for (const name of [...Object.values(HIGHLIGHTS), ...TONES.map(numberHighlight)]) {
      CSS.highlights.delete(name);
    }
  }

  signal.addEventListener('abort', clear, { once: true });

  return {
    async paint(mentions, map) {
      placed = await inSlices(place(mentions, map), { signal });
      for (const tone of TONES) {
        const toned = [...placed.values()].filter((one) => one.tone === tone);
        const [numbers, names] = [true, false].map((wanted) =>
          toned.flatMap(({ painted, ranges }) =>
            wanted === (painted.mention.question !== undefined) ? ranges : [],
          ),
        );
        setHighlight(HIGHLIGHTS[tone], names ?? [], 0);
        setHighlight(numberHighlight(tone), numbers ?? [], 0);
      }
      showOver('open', over.open);
      showOver('current', over.current);
      return [...placed.values()].map((one) => one.painted);
    },
    showOpen: (id) => showOver('open', id),
    showCurrent: (id) => showOver('current', id),
    clear,
  };
}

const TONES = ['light', 'dark', 'plain', 'black', 'white'] as const;

function placeOne(
  mention: Mark,
  spans: readonly NodeSpan[],
  meter: ContrastMeter,
  nameOf: (mention: Mark, first: NodeSpan) => MentionId,
): Placed | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return null;
  const parent = flatParent(first.node);
  if (parent === null) return null;
  const range = new StaticRange({
    startContainer: first.node,
    startOffset: first.start,
    endContainer: last.node,
    endOffset: last.end,
  });
  return {
    painted: { id: nameOf(mention, first), mention, range },
    // One range per text node: a single one would also paint the footnote mark or hidden text between them.
    ranges: spans.map(toStaticRange),
    tone: meter.toneUnder(parent),
  };
}

/** An empty highlight would still be a trace in the page's registry. */
function setHighlight(name: string, ranges: readonly StaticRange[], priority: number): void {
  if (ranges.length === 0) {
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  CSS.highlights.set(name, highlight);
}

/** Gives mentions names that last as long as their text node and place in it do. */
function mentionNames(): (mention: Mark, first: NodeSpan) => MentionId {
  const names = new WeakMap<Text, Map<string, MentionId>>();
  let count = 0;
  return ({ subject }, { node, start }) => {
    const ofNode = names.get(node) ?? new Map<string, MentionId>();
    names.set(node, ofNode);
    const place = `${subject} ${start}`;
    const name = ofNode.get(place) ?? `mention-${(count += 1)}`;
    ofNode.set(place, name);
    return name;
  };
}
