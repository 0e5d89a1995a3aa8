import { lookup } from '../compare/lookup';
import { statementView } from '../compare/views';
import type { StatementView } from '../model/card';
import type { StatementId } from '../model/ids';
import type { Pack } from '../model/pack';
import { escapeMarkdown, oneLine } from './plain-markdown';
import { urn } from './scope';
import { textFragmentUrl } from './text-fragment';
import type { ExportWords } from './words';

/** A bibliography item in CSL-JSON (Citation Style Language 1.0.2), of the fields used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly issued: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly language: string;
  readonly publisher?: string;
  readonly URL?: string;
  /** The words cited and whose they are; the articles have no headlines, so there is no title. */
  readonly note: string;
}

/** One statement, ready to be pasted. */
export interface Citation {
  readonly plain: string;
  readonly markdown: string;
  readonly csl: CslItem;
}

/** A statement as a citation, in the words of the interface; null if the pack has no such statement. */
export function citationOf(pack: Pack, id: StatementId, words: ExportWords): Citation | null {
  const look = lookup(pack);
  const [statement] = look.statements([id]);
  const article = statement && look.article(statement.article);
  if (!statement || !article) return null;
  const view = statementView(look, statement);
  const url = textFragmentUrl(article, statement);
  const quote = words.t('quote', { text: oneLine(view.quote) });
  const told = `${quote} (${attribution(view, words)}).${saidOn(view, words)} ${sourceName(view.source, words)}.`;
  const [year = 0, month = 0, day = 0] = article.published.split('-').map(Number);
  return {
    plain: url === null ? told : `${told} ${url}`,
    markdown: markdownOf(view, url, words),
    csl: {
      id: urn(pack, 'statement', id),
      type: 'article-newspaper',
      issued: { 'date-parts': [[year, month, day]] },
      language: article.lang,
      ...(article.publisher === null ? {} : { publisher: article.publisher }),
      ...(url === null ? {} : { URL: url }),
      note: told,
    },
  };
}

/** The same in Markdown, with the source as a link where the article has an address. */
export function markdownOf(view: StatementView, url: string | null, words: ExportWords): string {
  const quote = words.t('quote', { text: view.quote });
  const told = escapeMarkdown(`${quote} (${attribution(view, words)}).${saidOn(view, words)}`);
  const source = escapeMarkdown(sourceName(view.source, words));
  return `${told} ${url === null ? source : `[${source}](<${url}>)`}.`;
}

/** Publisher, day and the few words that tell articles apart; says so where no publisher is named. */
export function sourceName(source: StatementView['source'], words: ExportWords): string {
  return words.t('sourceAbout', {
    publisher: source.publisher ?? words.t('publisherNotNamed'),
    date: words.day(source.published),
    about: source.about,
  });
}

/** Who says it, in which mode, to whom, and who passes it on. */
function attribution({ speaker, mode, relay, to }: StatementView, words: ExportWords): string {
  if (speaker === null) return words.t(mode);
  const addressed = to === null ? [] : [words.t('addressed', { who: to })];
  return [speaker.label, words.t(mode), ...addressed, ...relay].join(', ');
}

/** When it was said; nothing for an article's own words, which are as old as the article. */
function saidOn({ speaker, said }: StatementView, words: ExportWords): string {
  return speaker === null ? '' : ` ${words.t('said', { date: words.date(said) })}.`;
}
