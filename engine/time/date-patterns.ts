import type { DateWords } from './date-words';
import { calendarPatterns } from './patterns/calendar';
import { namedDayPatterns } from './patterns/named-days';
import { inSmallLetters, type DatePattern } from './patterns/pattern';
import { relativePatterns } from './patterns/relative';

/** A pattern that can be tried at a place. */
type Reader = Pick<DatePattern, 'read'> & { readonly pattern: RegExp };

/** A place in a text where patterns match, with the groups of each match, the longest first. */
export interface Candidates {
  readonly start: number;
  readonly matches: readonly {
    readonly length: number;
    readonly groups: readonly string[];
    readonly read: DatePattern['read'];
  }[];
}

/** The patterns of a language's dates, ready to be looked for. */
export class DatePatterns {
  readonly #readers: readonly Reader[];
  readonly #start: RegExp;

  constructor(words: DateWords) {
    const patterns = [
      ...calendarPatterns(words),
      ...relativePatterns(words),
      ...namedDayPatterns(words),
    ].filter(({ source }) => source !== '');
    this.#readers = patterns.map(({ source, read }) => ({
      pattern: new RegExp(whole(source), 'uy'),
      read,
    }));
    // One pass finds where any of them begins; to look for each by itself costs many times as much.
    const any = patterns.map(({ source }) => source.replaceAll(/(?<!\\)\((?!\?)/gu, '(?:'));
    this.#start = new RegExp(whole(any.join('|')), 'gu');
  }

  /** Where the patterns match a text in small letters, in order. They match whole words. */
  *find(lower: string): Generator<Candidates, void, number> {
    let from = 0;
    for (;;) {
      this.#start.lastIndex = from;
      const start = this.#start.exec(lower)?.index;
      if (start === undefined) return;
      const matches = this.#readers.flatMap(({ pattern, read }) => {
        pattern.lastIndex = start;
        const match = pattern.exec(lower);
        if (match === null) return [];
        const groups = match.slice(1).map((group) => group ?? '');
        return [{ length: match[0].length, groups, read }];
      });
      // Equally long ones stay in the order of the patterns.
      matches.sort((a, b) => b.length - a.length);
      from = Math.max(yield { start, matches }, start + 1);
    }
  }
}

function whole(source: string): string {
  return String.raw`(?<![\p{L}\d])(?:${inSmallLetters(source)})(?![\p{L}\d])`;
}
