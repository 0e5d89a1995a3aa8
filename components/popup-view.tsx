import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Card } from '../engine/model/card';
import type { QuestionId, SubjectId } from '../engine/model/ids';
import type { SearchHit } from '../engine/model/search';
import { CardView } from './card';
import type { WhyMarked } from './card';
import { PopupSearch } from './popup-search';
import { PopupNotice } from './popup-state';
import type { PopupCorpus, PopupPage } from './popup-state';
import { PopupSubjects } from './popup-subjects';
import { Switch } from './switch';
import { useKeptFocus } from './use-kept-focus';
import { useWords } from './words';

/** A card as it is opened in the popup. */
export interface PopupCard {
  readonly card: Card;
  /** Null where the page does not mention the subject. */
  readonly why: WhyMarked | null;
  /** The question that it is opened for. */
  readonly asked: QuestionId | null;
}

export interface PopupProps {
  readonly page: PopupPage;
  /** Host name of the current tab ("news.example"); null where it is no web site. */
  readonly site: string | null;
  readonly siteOn: boolean;
  readonly everywhereOn: boolean;
  /** Null until the corpus is loaded. */
  readonly corpus: PopupCorpus | null;
  readonly query: string;
  /** Hits for `query`, best first; null until they are there. */
  readonly hits: readonly SearchHit[] | null;
  /** They are those of the query before. */
  readonly hitsLate?: boolean;
  /** The card that is open in the popup. */
  readonly card: PopupCard | null;
  readonly onQuery: (query: string) => void;
  readonly onOpenSubject: (subject: SubjectId, asked?: QuestionId) => void;
  readonly onOpenDossier: (subject: SubjectId) => void;
  /** The reader wants the subject marked no more, or takes that back. */
  readonly onMute: (subject: SubjectId, muted: boolean) => void;
  /** Closes the card. */
  readonly onBack: () => void;
  readonly onShowOnPage: (subject: SubjectId) => void;
  readonly onSite: (on: boolean) => void;
  readonly onEverywhere: (on: boolean) => void;
  readonly onRetry?: () => void;
  /** Pages are read only when the reader asks for it; null until it is known. */
  readonly onlyOnClick?: boolean | null;
  readonly onOnlyOnClick?: (only: boolean) => void;
  /** Reads this page, which waits to be asked for. */
  readonly onRead?: () => void;
}

/** The toolbar popup: what this page mentions, a search of the corpus, the switches; or one card. */
export function PopupView(props: PopupProps): VNode {
  const words = useWords();
  const { card, onBack } = props;
  const root = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const openedRef = useRef<SubjectId | null>(null);

  /** How far each card that has been left was scrolled, for the way back. */
  const scrolledRef = useRef(new WeakMap<PopupCard, number>());
  const bodyOf = (): Element | null => root.current?.querySelector('.card-body') ?? null;
  const onScroll = (): void => {
    if (card !== null) scrolledRef.current.set(card, bodyOf()?.scrollTop ?? 0);
  };

  // Focus goes into the card, and back to the row it was opened from; a row that is gone leaves it to the field.
  useEffect(() => {
    if (card !== null) {
      root.current?.querySelector<HTMLElement>('.back')?.focus();
      const left = scrolledRef.current.get(card);
      if (left === undefined)
        root.current?.querySelector('[data-asked]')?.scrollIntoView({ block: 'start' });
      else bodyOf()?.scrollTo({ top: left, behavior: 'instant' });
      openedRef.current ??= card.card.subject;
      return;
    }
    const row =
      openedRef.current &&
      root.current?.querySelector<HTMLElement>(`[data-subject="${openedRef.current}"]`);
    (row || field.current)?.focus();
    openedRef.current = null;
  }, [card]);

  // “Read this page” and “Try again” go once they are pressed.
  useKeptFocus(root, () => field.current);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Escape' || card === null) return;
    // Unhandled, the key would close the whole popup.
    event.preventDefault();
    onBack();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears keys that bubble up
    <main class="popup" ref={root} onKeyDown={onKeyDown} onScrollCapture={onScroll}>
      {card === null ? (
        <Home {...props} field={field} />
      ) : (
        <>
          <h1 class="unseen">{words.t('product')}</h1>
          <CardView
            {...card}
            onBack={onBack}
            onOpenSubject={(subject) => props.onOpenSubject(subject)}
            onOpenDossier={props.onOpenDossier}
            onMute={props.onMute}
          />
        </>
      )}
    </main>
  );
}

function Home(props: PopupProps & { field: { current: HTMLInputElement | null } }): VNode {
  const words = useWords();
  const { page, site, everywhereOn } = props;
  return (
    <>
      <header class="popup-head">
        <h1 class="product">{words.t('product')}</h1>
        <PopupSearch
          query={props.query}
          hits={props.hits}
          hitsLate={props.hitsLate ?? false}
          onQuery={props.onQuery}
          onOpenSubject={props.onOpenSubject}
          inputRef={props.field}
        />
      </header>
      {props.query.trim() === '' && (
        <div class="popup-body">
          {page.state === 'read' && page.subjects.length > 0 ? (
            <PopupSubjects
              subjects={page.subjects}
              numbers={page.numbers ?? []}
              onOpenSubject={props.onOpenSubject}
              onShowOnPage={props.onShowOnPage}
            />
          ) : (
            <PopupNotice
              page={page}
              site={site}
              corpus={props.corpus}
              {...(props.onRetry && { onRetry: props.onRetry })}
              {...(props.onRead && { onRead: props.onRead })}
            />
          )}
        </div>
      )}
      <footer class="popup-foot">
        {site !== null && (
          <Switch
            label={words.t('onThisSite', { site })}
            on={props.siteOn && everywhereOn}
            disabled={!everywhereOn}
            onChange={props.onSite}
          />
        )}
        <Switch label={words.t('onAllSites')} on={everywhereOn} onChange={props.onEverywhere} />
        {props.onOnlyOnClick && (
          <Switch
            label={words.t('onlyOnClick')}
            on={props.onlyOnClick ?? false}
            disabled={!everywhereOn}
            onChange={props.onOnlyOnClick}
          />
        )}
        <p class="popup-links">
          <a class="quiet" href="dossier.html" target="_blank">
            {words.t('openDossier')}
          </a>
          <a class="quiet" href="options.html" target="_blank">
            {words.t('openOptions')}
          </a>
        </p>
      </footer>
    </>
  );
}
