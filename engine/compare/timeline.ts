import type { Day } from '../model/dates';
import type { Lane, Timeline, TimelineItem } from '../model/dossier-view';
import type { ArticleId } from '../model/ids';
import type { Account } from '../model/question';
import type { Statement } from '../model/statement';
import type { Event } from '../model/subject';
import type { Lookup } from './lookup';
import { sourceView } from './views';

const LANES: readonly Lane[] = ['happened', 'said', 'published'];

/** Items on one time line: lane by lane, in each by first day, then last; null where no item has a day. */
export function timelineOf(items: readonly TimelineItem[]): Timeline | null {
  const days = items.flatMap(({ date }) => [date.first ?? date.last, date.last ?? date.first]);
  const known = days.filter((day): day is Day => day !== null).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first, last, items: items.toSorted(byLaneAndDay) };
}

/** An event as what happened. */
export function happenedItem(event: Event): TimelineItem {
  const { id, label, happened } = event;
  return {
    id: `happened-${id}`,
    lane: 'happened',
    date: happened,
    label,
    source: null,
    quote: null,
    target: { kind: 'event', subject: id },
  };
}

/** When an event happened by one of its accounts. */
export function datedItem(
  look: Lookup,
  event: Event,
  account: Account,
  statement: Statement,
): TimelineItem {
  const { id, article, happened } = account;
  return {
    id: `happened-${id}`,
    lane: 'happened',
    date: happened,
    label: event.label,
    source: sourceView(look, article),
    quote: statement.quote,
    target: { kind: 'article', article, statement: statement.id },
  };
}

/** A statement on the day it was said. */
export function saidItem(look: Lookup, statement: Statement): TimelineItem {
  const { id, article, speaker, said, quote } = statement;
  return {
    id: `said-${id}`,
    lane: 'said',
    date: said,
    label: speaker === null ? null : look.label(speaker),
    source: sourceView(look, article),
    quote,
    target: { kind: 'article', article, statement: id },
  };
}

/** An article on the day it was published. */
export function publishedItem(look: Lookup, article: ArticleId): TimelineItem {
  const source = sourceView(look, article);
  const day = source.published;
  return {
    id: `published-${article}`,
    lane: 'published',
    date: { edtf: day, first: day, last: day, precision: 'day', derivation: null },
    label: null,
    source,
    quote: null,
    target: { kind: 'article', article, statement: null },
  };
}

/** The articles that print any of the statements, in order of publication. */
export function printedIn(look: Lookup, statements: readonly Statement[]): ArticleId[] {
  const used = new Set<ArticleId>();
  for (const { article, alsoPrinted } of statements) {
    for (const span of [{ article }, ...alsoPrinted]) used.add(span.article);
  }
  return look.pack.articles.map(({ id }) => id).filter((id) => used.has(id));
}

/** An open beginning lies before every day, an open end after every day. */
function byLaneAndDay(a: TimelineItem, b: TimelineItem): number {
  return (
    LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
    compare(a.date.first ?? '', b.date.first ?? '') ||
    compare(a.date.last ?? '~', b.date.last ?? '~')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
