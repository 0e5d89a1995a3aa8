import type { Article } from '../model/article';

/** A longer quote is given by its first and last words: the page may break it up. */
const MOST_WORDS = 12;
const EDGE_WORDS = 4;
const CONTEXT_WORDS = 3;
const PARAGRAPH = '\n\n';

/**
 * The address of a stretch of an article: its page, opened at these very words (URL Fragment Text Directives, WICG). What stands before
 * and after in the same paragraph tells it from the same words elsewhere.
 *
 * @returns null where the article has no address
 */
export function textFragmentUrl(
  { url, text }: Pick<Article, 'url' | 'text'>,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  if (url === null) return null;
  const before = text.slice(0, start).split(PARAGRAPH).at(-1) ?? '';
  const [after = ''] = text.slice(end).split(PARAGRAPH, 1);
  const prefix = wordsOf(before).slice(-CONTEXT_WORDS).join(' ');
  const suffix = wordsOf(after).slice(0, CONTEXT_WORDS).join(' ');
  const directive = [
    ...(prefix === '' ? [] : [`${encode(prefix)}-`]),
    ...edgesOf(text.slice(start, end)).map(encode),
    ...(suffix === '' ? [] : [`-${encode(suffix)}`]),
  ].join(',');
  const hash = url.includes('#') ? '' : '#';
  return `${url}${hash}:~:text=${directive}`;
}

/** The quote, or its beginning and its end. A text directive of one part never matches across paragraphs. */
function edgesOf(quote: string): string[] {
  const words = wordsOf(quote);
  if (words.length <= MOST_WORDS && !quote.includes(PARAGRAPH)) return [words.join(' ')];
  const edge = Math.min(EDGE_WORDS, Math.floor(words.length / 2));
  const first = wordsOf(quote.split(PARAGRAPH, 1)[0] ?? '').slice(0, edge);
  const last = wordsOf(quote.split(PARAGRAPH).at(-1) ?? '').slice(-edge);
  return [first.join(' '), last.join(' ')];
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** Comma, ampersand and hyphen are signs of the directive itself. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
