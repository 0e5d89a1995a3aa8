import type { VNode } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SourceView } from '../engine/model/card';
import type { Day } from '../engine/model/dates';
import type {
  ArticleDossier,
  CorpusDossier,
  EventDossier,
  SubjectDossier,
} from '../engine/model/dossier-view';
import type { StatementId, SubjectId } from '../engine/model/ids';
import type { SubjectKind } from '../engine/model/subject';
import { CardContext } from './card-context';
import { ArticleDossierView } from './dossier-article';
import { DossierContext, useAddress } from './dossier-context';
import type { DossierShared } from './dossier-context';
import { CorpusDossierView } from './dossier-corpus';
import { EventDossierView } from './dossier-event';
import { DossierHead } from './dossier-head';
import type { ExportFormat } from './dossier-head';
import type { DossierHit } from './dossier-search';
import { SubjectDossierView } from './dossier-subject';
import { DOSSIER_TITLE_ID, DossierTitle } from './dossier-title';
import { useKeptFocus } from './use-kept-focus';
import { useWords } from './words';

/** What is shown at an address. */
export type DossierShown =
  | { readonly kind: 'corpus' }
  | EventDossier
  | SubjectDossier
  | {
      readonly kind: 'article';
      readonly article: ArticleDossier;
      readonly statement: StatementId | null;
    }
  /** `later`: the corpus has it, but nothing of it had been published by the day as known on. */
  | { readonly kind: 'nothing'; readonly later: boolean };

export interface DossierViewProps extends DossierShared {
  readonly shown: DossierShown;
  /** The address, which tells one place from the next. */
  readonly address: string;
  /** As known on the day that is chosen. */
  readonly corpus: CorpusDossier;
  /** The days that can be chosen; the last shows everything. */
  readonly days: readonly Day[];
  readonly query: string;
  /** The one kind that the corpus view shows; null for all. */
  readonly kind: SubjectKind | null;
  readonly hits: readonly DossierHit[];
  readonly onQuery: (query: string) => void;
  readonly onKind: (kind: SubjectKind | null) => void;
  readonly onOpenSubject: (subject: SubjectId) => void;
  /** Null: everything. */
  readonly onAsOf: (day: Day | null) => void;
  /** Null where there is nothing to export. */
  readonly onExport: ((format: ExportFormat) => void) | null;
}

/** The dossier page: one place of the corpus under a head that stays the same. */
export function DossierView(props: DossierViewProps): VNode {
  const words = useWords();
  const { asOf, onCite, sentenceAddress, corpus, onOpenSubject, address } = props;
  const shared = useMemo(
    () => ({ asOf, onCite, sentenceAddress }),
    [asOf, onCite, sentenceAddress],
  );
  const card = useMemo(
    () => ({ looksLikeAnother: lookalikesOf(corpus.articles), onOpenSubject }),
    [corpus, onOpenSubject],
  );
  const [path = ''] = address.split('?');
  const earlierRef = useRef(path);
  useEffect(() => {
    // A reader who has followed a link begins at the heading; the page that has just been opened keeps its own start.
    if (earlierRef.current === path) return;
    earlierRef.current = path;
    document.getElementById(DOSSIER_TITLE_ID)?.focus({ preventScroll: true });
  }, [path]);
  // What a day as known on leaves out may have had the focus; so has the button that shows everything again.
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root, () => document.getElementById(DOSSIER_TITLE_ID));
  return (
    <DossierContext.Provider value={shared}>
      <CardContext.Provider value={card}>
        <div ref={root} class="dossier" lang={words.locale}>
          <DossierHead {...props} />
          <main class="dossier-main" key={path}>
            {asOf !== null && (
              <p class="as-known">
                {words.t('asKnownNotice', { date: words.day(asOf) })}{' '}
                <button type="button" class="quiet" onClick={() => props.onAsOf(null)}>
                  {words.t('asKnownAll')}
                </button>
              </p>
            )}
            <Shown {...props} />
          </main>
          <footer class="dossier-foot">
            <p>
              {words.t('dossierFoot')} <a href="editorial.txt">{words.t('rulesLink')}</a>
            </p>
            <p>
              {words.t('corpusEnds', { date: words.day(corpus.ends) })} {words.t('order')}
            </p>
          </footer>
        </div>
      </CardContext.Provider>
    </DossierContext.Provider>
  );
}

function Shown(props: DossierViewProps): VNode {
  const { shown } = props;
  switch (shown.kind) {
    case 'corpus':
      return (
        <CorpusDossierView
          dossier={props.corpus}
          query={props.query}
          kind={props.kind}
          hits={props.hits}
          onQuery={props.onQuery}
          onKind={props.onKind}
        />
      );
    case 'event':
      return <EventDossierView dossier={shown} />;
    case 'subject':
      return <SubjectDossierView dossier={shown} />;
    case 'article':
      return (
        <ArticleDossierView
          dossier={shown.article}
          statement={shown.statement}
          articles={props.corpus.articles}
        />
      );
    case 'nothing':
      return <Nothing notBy={shown.later ? props.asOf : null} />;
  }
}

function Nothing(props: { notBy: Day | null }): VNode {
  const words = useWords();
  const address = useAddress();
  const { notBy } = props;
  const date = notBy === null ? '' : words.day(notBy);
  return (
    <header class="view-head">
      <DossierTitle>
        {words.t(notBy === null ? 'dossierNothing' : 'dossierNotYet', { date })}
      </DossierTitle>
      <p>{words.t(notBy === null ? 'dossierNothingMeans' : 'dossierNotYetMeans', { date })}</p>
      <p>
        <a href={address({ view: 'corpus' })}>{words.t('dossierHome')}</a>
      </p>
    </header>
  );
}

/** Whether another article has the same publisher and day. */
function lookalikesOf(articles: readonly SourceView[]): (source: SourceView) => boolean {
  return (source) =>
    articles.some(
      ({ article, published, publisher }) =>
        article !== source.article &&
        published === source.published &&
        publisher === source.publisher,
    );
}
