import type { VNode } from 'preact';
import { useWords } from './words';

/** Half-open ranges of a text, in order and disjoint. */
export type Ranges = readonly (readonly [start: number, end: number])[];

/** A stretch `[start, end)` of a text and what of it is emphasised. */
interface Excerpt {
  readonly start: number;
  readonly end: number;
}

/** A text with the parts that a query matched emphasised, cut around the first of them where it is long. */
export function MarkedText(props: { text: string; matches: Ranges; room?: number }): VNode {
  const words = useWords();
  const { text, matches } = props;
  const { start, end } = excerpt(text, matches, props.room ?? Infinity);
  return (
    <>
      {start > 0 && words.t('excerptBefore')}
      {pieces(text, matches, start, end).map(({ at, part, marked }) =>
        marked ? <mark key={at}>{part}</mark> : part,
      )}
      {end < text.length && words.t('excerptAfter')}
    </>
  );
}

/**
 * The stretch of at most about `room` UTF-16 units that shows the first match with some words before it, cut at spaces.
 */
export function excerpt(text: string, matches: Ranges, room: number): Excerpt {
  if (text.length <= room) return { start: 0, end: text.length };
  const first = matches[0]?.[0] ?? 0;
  const wanted = Math.min(first - Math.floor(room / 4), text.length - room);
  const start = wanted <= 0 ? 0 : wordStart(text, wanted, first);
  const cut = start + room;
  if (cut >= text.length) return { start, end: text.length };
  const space = text.lastIndexOf(' ', cut);
  return { start, end: space > first ? space : cut };
}

/** The start of the first word at or after `from`, or `limit` where none begins before it. */
function wordStart(text: string, from: number, limit: number): number {
  const space = text.indexOf(' ', from - 1);
  return space < 0 || space + 1 > limit ? limit : space + 1;
}

/** Splits `text.slice(start, end)` into marked and plain parts. */
export function pieces(
  text: string,
  matches: Ranges,
  start: number,
  end: number,
): { at: number; part: string; marked: boolean }[] {
  const found: { at: number; part: string; marked: boolean }[] = [];
  let done = start;
  const take = (until: number, marked: boolean): void => {
    if (until > done) found.push({ at: done, part: text.slice(done, until), marked });
    done = Math.max(done, until);
  };
  for (const [from, to] of matches) {
    take(Math.min(from, end), false);
    take(Math.min(to, end), true);
  }
  take(end, false);
  return found;
}
