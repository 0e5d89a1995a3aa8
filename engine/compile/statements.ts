import type { Article } from '../model/article';
import type { DateInterval, Day } from '../model/dates';
import type { DossierStatement } from '../model/dossier';
import type { StatementId } from '../model/ids';
import type { RelayStep, Statement } from '../model/statement';
import { ACTORS, readDate, refer, referAll, referSubject, report, type Context } from './context';
import type { Path } from './dossier-source';
import { locateQuote } from './quotes';

/** Statements in the dossier's order; where else they are printed is not yet filled in. */
export function compileStatements(
  context: Context,
  ids: ReadonlyMap<string, StatementId>,
  articles: ReadonlyMap<string, Article>,
): Statement[] {
  const texts = Array.from(articles, ([id, { text }]) => [id, text] as const);
  return Object.entries(context.dossier.statements).flatMap(([key, entry]) => {
    const path = ['statements', key];
    const { speaker, relay } = compileSpeaker(context, entry, path);
    const about = referAll(context, entry.about, [...path, 'about']);
    const said = readDate(context, entry.said, [...path, 'said']);
    refer(context, context.articles, entry.article, [...path, 'article'], 'article');
    const article = articles.get(entry.article);
    if (!article) return [];
    if (said && saidTooLate(said, article.published)) {
      const message = `said ${said.edtf}, but the article was published on ${article.published}`;
      report(context, [...path, 'said', 'edtf'], message, 'correct the date or the article');
    }

    const place = locateQuote(entry.quote, entry.occurrence, {
      article: entry.article,
      text: article.text,
      others: texts,
    });
    if (!place.ok) report(context, [...path, 'quote'], place.error.message, place.error.mend);
    const id = ids.get(key);
    if (!place.ok || !said || id === undefined) return [];
    const { quote, mode, to = null, note } = entry;
    return [
      {
        id,
        article: article.id,
        quote,
        ...place.value,
        mode,
        speaker,
        relay,
        to,
        said,
        about,
        alsoPrinted: [],
        note,
      },
    ];
  });
}

function compileSpeaker(
  context: Context,
  entry: DossierStatement,
  path: Path,
): Pick<Statement, 'speaker' | 'relay'> {
  if (entry.mode === 'article') {
    if (entry.speaker !== undefined) {
      report(
        context,
        [...path, 'speaker'],
        'an article speaking for itself (mode: article) has no speaker',
        'remove the speaker or change the mode',
      );
    }
    if (entry.relay.length > 0) {
      report(
        context,
        [...path, 'relay'],
        'an article speaking for itself (mode: article) has no relay',
        'remove the relay or change the mode',
      );
    }
    return { speaker: null, relay: [] };
  }
  if (entry.speaker === undefined) {
    report(
      context,
      path,
      `a statement with mode: ${entry.mode} needs a speaker`,
      'add “speaker:”, or “mode: article” if the article says it itself',
    );
  }
  const speaker =
    entry.speaker === undefined
      ? undefined
      : referSubject(context, entry.speaker, [...path, 'speaker'], ACTORS);
  const relay = entry.relay.flatMap(({ by, how }, index): RelayStep[] => {
    const id = referSubject(context, by, [...path, 'relay', index, 'by'], ACTORS);
    return id === undefined ? [] : [{ by: id, how }];
  });
  return { speaker: speaker ?? null, relay };
}

/**
 * Nothing can be printed before it is said. "May 2023" in an article of 30 May is only imprecise; "by 31 May" is a day
 * too late.
 */
export function saidTooLate({ first, last }: DateInterval, published: Day): boolean {
  return first === null ? last !== null && last > published : first > published;
}
