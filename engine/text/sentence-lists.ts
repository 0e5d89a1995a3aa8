/** Where the items of enumerations written in running text begin. */
export interface ListMarkers {
  /** Offsets at which an item begins. */
  readonly starts: ReadonlySet<number>;
  /** Whether an offset lies inside a marker or between it and its item's first word. */
  inside(offset: number): boolean;
}

interface Marker {
  start: number;
  end: number;
  value: number;
  shape: string;
}

const MARKER = /(?<=^|\s)(?:([•⁃▪◦‣·])\s?)?(?:(\d{1,2})|([a-z]))(\.\)|\)|\.)\s(?=\S)/gu;

/**
 * Finds lists such as "1. First 2. Second" and "a) one b) two": at least two markers of one shape that count up by
 * one, the first at the beginning of a line. A single "1." at the beginning of a line is a marker without a list.
 */
export function listMarkers(text: string): ListMarkers {
  const starts = new Set<number>();
  const covered = new Set<number>();
  const open = new Map<string, Marker>();
  for (const match of text.matchAll(MARKER)) {
    const marker: Marker = {
      start: match.index,
      end: match.index + match[0].length,
      value: match[2] === undefined ? (match[3] ?? '').charCodeAt(0) - 96 : Number(match[2]),
      shape: `${match[1] ?? ''}${match[2] === undefined ? 'a' : '1'}${match[4] ?? ''}`,
    };
    const previous = open.get(marker.shape);
    const continues = previous !== undefined && marker.value === previous.value + 1;
    if (!continues && !beginsLine(text, marker.start)) continue;
    if (!continues && marker.shape === 'a.' && marker.value !== 1) continue;
    open.set(marker.shape, marker);
    if (continues) starts.add(marker.start);
    for (let offset = marker.start + 1; offset <= marker.end; offset += 1) covered.add(offset);
  }
  return { starts, inside: (offset) => covered.has(offset) };
}

function beginsLine(text: string, offset: number): boolean {
  return offset === 0 || text[offset - 1] === '\n';
}
