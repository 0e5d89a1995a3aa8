import type { ArticleSpan } from '../model/article';
import type { SharedWording } from '../model/dossier-view';
import type { SharedPassage } from '../model/pack';
import type { Statement } from '../model/statement';
import { tokens } from '../text/tokens';
import type { Lookup } from './lookup';
import { sourceView } from './views';

/** Enough to see where in its article a passage stands. */
const CONTEXT_WORDS = 12;
const PARAGRAPH = '\n\n';

/** The wordings that articles share in telling of an event: those in which one of its statements stands. */
export function sharedWordingOf(look: Lookup, statements: readonly Statement[]): SharedWording[] {
  return look.pack.shared
    .filter(({ places }) =>
      places.some((place) => statements.some((statement) => overlaps(statement, place))),
    )
    .map((passage) => wordingOf(look, passage));
}

function wordingOf(look: Lookup, { words, places }: SharedPassage): SharedWording {
  return { words, places: places.map((place) => placeOf(look, place)) };
}

function placeOf(
  look: Lookup,
  { article, start, end }: ArticleSpan,
): SharedWording['places'][number] {
  const text = look.article(article)?.text ?? '';
  return {
    source: sourceView(look, article),
    before: lastWords(text.slice(0, start)),
    passage: text.slice(start, end),
    after: firstWords(text.slice(end)),
  };
}

/** The last words of a text, of its last paragraph only. */
function lastWords(text: string): string {
  const paragraph = text.split(PARAGRAPH).at(-1) ?? '';
  const start = tokens(paragraph).at(-CONTEXT_WORDS)?.start;
  return start === undefined ? paragraph : paragraph.slice(start);
}

/** The first words of a text, of its first paragraph only. */
function firstWords(text: string): string {
  const [paragraph = ''] = text.split(PARAGRAPH, 1);
  const end = tokens(paragraph)[CONTEXT_WORDS]?.start;
  return end === undefined ? paragraph : paragraph.slice(0, end).trimEnd();
}

/** Whether two stretches have a character in common. */
function overlaps(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}
