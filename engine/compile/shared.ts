import type { Article, ArticleSpan } from '../model/article';
import type { SharedPassage } from '../model/pack';
import type { Statement } from '../model/statement';
import { tokens, type Token } from '../text/tokens';
import { findRepeats, type Repeat, type WordPlace } from './shared-runs';

/** An article with its words. */
interface Read {
  readonly article: Article;
  readonly words: readonly Token[];
}

/** Wordings that the articles share, or that one prints twice, and where they tie statements together. */
export interface SharedWording {
  readonly passages: SharedPassage[];
  /** Where else a statement's words are printed, in order of publication. */
  alsoPrinted(statement: Statement): ArticleSpan[];
}

/**
 * Finds the wordings that stand in more than one place of the articles.
 *
 * @param articles in order of publication, so that a passage's first place is the one printed first
 */
export function findSharedWording(articles: readonly Article[]): SharedWording {
  const texts = articles.map((article): Read => ({ article, words: tokens(article.text) }));
  const repeats = findRepeats(texts.map(({ words }) => words.map(({ word }) => word)));
  return {
    passages: repeats.map((repeat) => passageOf(repeat, texts)),
    alsoPrinted: (statement) => placesOf(statement, repeats, texts),
  };
}

function passageOf(repeat: Repeat, texts: readonly Read[]): SharedPassage {
  const before = commonEnd(repeat.map((place) => opening(place, texts)));
  const after = commonStart(repeat.map((place) => closing(place, texts)));
  const places = repeat.flatMap((place): ArticleSpan[] => {
    const [read, first, last] = [texts[place.text], firstWord(place), lastWord(place)];
    const [from, to] = [read?.words[first], read?.words[last]];
    if (!read || !from || !to) return [];
    return [
      { article: read.article.id, start: from.start - before.length, end: to.end + after.length },
    ];
  });
  const [first] = places;
  const home = texts.find(({ article }) => article.id === first?.article);
  const [place] = repeat;
  return {
    text: home?.article.text.slice(first?.start, first?.end) ?? '',
    words: place ? lastWord(place) - firstWord(place) + 1 : 0,
    places,
  };
}

/** Brackets that open right before a place. Quotation marks are left out: one of a pair is worse than none. */
function opening(place: WordPlace, texts: readonly Read[]): string {
  const { article, words } = texts[place.text] ?? {};
  const text =
    article?.text.slice(
      words?.[firstWord(place) - 1]?.end ?? 0,
      words?.[firstWord(place)]?.start,
    ) ?? '';
  return /[([]*$/.exec(text)?.[0] ?? '';
}

/** Stops and brackets right after a place. */
function closing(place: WordPlace, texts: readonly Read[]): string {
  const { article, words } = texts[place.text] ?? {};
  const text =
    article?.text.slice(words?.[lastWord(place)]?.end, words?.[lastWord(place) + 1]?.start) ?? '';
  return /^[.,;:!?…)\]]*/.exec(text)?.[0] ?? '';
}

function placesOf(
  statement: Statement,
  repeats: readonly Repeat[],
  texts: readonly Read[],
): ArticleSpan[] {
  const home = texts.findIndex(({ article }) => article.id === statement.article);
  const words = texts[home]?.words ?? [];
  const first = words.findIndex(({ end }) => end > statement.start);
  const last = words.findLastIndex(({ start }) => start < statement.end);
  const found: ArticleSpan[] = [];
  for (const repeat of repeats) {
    for (const place of repeat) {
      if (place.text !== home || firstWord(place) > first || lastWord(place) < last) continue;
      for (const other of repeat) {
        if (other === place) continue;
        const span = mapSpan(statement, [first, last], { from: place, to: other, texts });
        if (span && ![...found, statement].some((known) => overlap(known, span))) found.push(span);
      }
    }
  }
  const order = new Map(texts.map(({ article }, index) => [article.id, index]));
  return found.sort(
    (a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start,
  );
}

/** The same stretch of words in another place; null where it begins or ends in words that were changed there. */
function mapSpan(
  statement: Statement,
  [first, last]: readonly [number, number],
  { from, to, texts }: { from: WordPlace; to: WordPlace; texts: readonly Read[] },
): ArticleSpan | null {
  const [source, target] = [texts[from.text], texts[to.text]];
  const [begin, end] = [mapWord(first, from, to), mapWord(last, from, to)];
  const [oldBegin, oldEnd] = [source?.words[first], source?.words[last]];
  const [newBegin, newEnd] = [target?.words[begin ?? -1], target?.words[end ?? -1]];
  if (!source || !target || !oldBegin || !oldEnd || !newBegin || !newEnd) return null;
  // Signs at the statement's ends ("Those ... officers.") belong to the stretch where they are printed there as well.
  const lead = source.article.text.slice(statement.start, oldBegin.start);
  const trail = source.article.text.slice(oldEnd.end, statement.end);
  const { id, text } = target.article;
  return {
    article: id,
    start: text.endsWith(lead, newBegin.start) ? newBegin.start - lead.length : newBegin.start,
    end: text.startsWith(trail, newEnd.end) ? newEnd.end + trail.length : newEnd.end,
  };
}

function mapWord(word: number, from: WordPlace, to: WordPlace): number | null {
  for (const [index, { start, length }] of from.runs.entries()) {
    const target = to.runs[index];
    if (target && word >= start && word < start + length) return target.start + (word - start);
  }
  return null;
}

function firstWord(place: WordPlace): number {
  return place.runs[0]?.start ?? 0;
}

function lastWord(place: WordPlace): number {
  const last = place.runs.at(-1);
  return last ? last.start + last.length - 1 : 0;
}

function overlap(a: ArticleSpan, b: ArticleSpan): boolean {
  return a.article === b.article && a.start < b.end && b.start < a.end;
}

function commonStart(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  let length = first.length;
  while (!rest.every((text) => text.startsWith(first.slice(0, length)))) length -= 1;
  return first.slice(0, length);
}

function commonEnd(texts: readonly string[]): string {
  const [first = '', ...rest] = texts;
  let length = first.length;
  while (!rest.every((text) => text.endsWith(first.slice(first.length - length)))) length -= 1;
  return first.slice(first.length - length);
}
