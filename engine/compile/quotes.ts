import type { Result } from '../model/result';
import { tokens, type Token } from '../text/tokens';

/** A stretch `[start, end)` of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a quote has no place in its article. */
export interface QuoteFault {
  readonly message: string;
  readonly mend: string;
}

/** The article of a quote: its text, and the others, in which the quote may stand by mistake. */
export interface QuoteContext {
  readonly article: string;
  readonly text: string;
  readonly others: Iterable<readonly [id: string, text: string]>;
}

/** Fewer words in common than this are chance and no help to the editor. */
const LEAST_COMMON_WORDS = 3;
const SHOWN = 200;

/**
 * Finds a quote, letter for letter, in its article.
 *
 * @param occurrence which of several places, from 1; needed only where there are several
 */
export function locateQuote(
  quote: string,
  occurrence: number | undefined,
  context: QuoteContext,
): Result<Span, QuoteFault> {
  const places = occurrencesOf(quote, context.text);
  const start = places[(occurrence ?? 1) - 1];
  if (places.length > 1 && occurrence === undefined) {
    const lines = places.map((place) => lineOf(context.text, place)).join(', ');
    return fault(
      `“${shorten(quote)}” stands ${places.length} times in article “${context.article}” (lines ${lines})`,
      'quote more of it, or say which with “occurrence:”',
    );
  }
  if (start !== undefined) return { ok: true, value: { start, end: start + quote.length } };
  if (places.length > 0) {
    const times = places.length === 1 ? 'once' : `${places.length} times`;
    return fault(
      `“${shorten(quote)}” stands only ${times} in article “${context.article}”`,
      `correct “occurrence: ${occurrence}”`,
    );
  }
  return explain(quote, context);
}

function explain(quote: string, { article, text, others }: QuoteContext): Result<Span, QuoteFault> {
  const message = `“${shorten(quote)}” does not stand like this in article “${article}”`;
  for (const [id, other] of others) {
    if (id !== article && other.includes(quote)) {
      return fault(message, `it stands in article “${id}”: correct “article:” or the quote`);
    }
  }
  const near = nearestPlace(quote, text);
  if (!near) return fault(message, 'copy the words from the article');
  const found = text.slice(near.start, near.end);
  const same = near.exact
    ? 'the words are there, but quotation marks, blanks, signs or letters differ'
    : 'the nearest words are';
  return fault(
    message,
    `${same}: “${shorten(found)}” (line ${lineOf(text, near.start)} of the article); copy them exactly`,
  );
}

/** The place whose words are most like the quote's: the same words, or around the longest run in common. */
function nearestPlace(quote: string, text: string): (Span & { exact: boolean }) | null {
  const [wanted, words] = [tokens(quote), tokens(text)];
  const run = longestCommonRun(wanted, words);
  if (run.length < Math.min(LEAST_COMMON_WORDS, wanted.length) || run.length === 0) return null;
  const first = words[Math.max(0, run.inText - run.inQuote)];
  const last = words[Math.min(words.length, run.inText - run.inQuote + wanted.length) - 1];
  return first && last
    ? { start: first.start, end: last.end, exact: run.length === wanted.length }
    : null;
}

function longestCommonRun(
  quote: readonly Token[],
  text: readonly Token[],
): { length: number; inQuote: number; inText: number } {
  let best = { length: 0, inQuote: 0, inText: 0 };
  let previous: number[] = [];
  for (const [i, { word }] of quote.entries()) {
    const row: number[] = [];
    for (const [j, other] of text.entries()) {
      const length = other.word === word ? (previous[j - 1] ?? 0) + 1 : 0;
      row.push(length);
      if (length > best.length) best = { length, inQuote: i - length + 1, inText: j - length + 1 };
    }
    previous = row;
  }
  return best;
}

function occurrencesOf(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let place = text.indexOf(quote); place >= 0; place = text.indexOf(quote, place + 1))
    places.push(place);
  return places;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN - 1)}…`;
}

function fault(message: string, mend: string): Result<Span, QuoteFault> {
  return { ok: false, error: { message, mend } };
}
