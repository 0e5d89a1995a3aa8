import type { ComponentChildren, VNode } from 'preact';
import type { Day } from '../engine/model/dates';
import type { FoundSubject, NumberMention } from '../engine/model/mention';
import type { MessageKey } from './strings';
import { useWords } from './words';

/** Why a page is out of reach. */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'viewer' | 'no-access';

/** What is known of the page in the current tab. */
export type PopupPage =
  | { readonly state: 'reading' }
  | {
      readonly state: 'read';
      readonly subjects: readonly FoundSubject[];
      /** The page's numbers that differ from accounts. */
      readonly numbers?: readonly NumberMention[];
    }
  /** "Only on click": the page has something the corpus covers, and waits for the reader to ask. */
  | { readonly state: 'waiting' }
  | { readonly state: 'unreadable'; readonly why: Unreadable }
  | { readonly state: 'off-site' }
  | { readonly state: 'off-everywhere' }
  /** `message`: what went wrong, in words for the reader. */
  | { readonly state: 'failed'; readonly message: string };

export interface PopupCorpus {
  readonly title: string;
  readonly ends: Day;
}

const WHY: Readonly<Record<Unreadable, MessageKey>> = {
  'browser-page': 'whyBrowserPage',
  store: 'whyStore',
  pdf: 'whyPdf',
  file: 'whyFile',
  viewer: 'whyViewer',
  'no-access': 'whyNoAccess',
};

/** What the popup says where there is no list of subjects to show. */
export function PopupNotice(props: {
  page: PopupPage;
  site: string | null;
  corpus: PopupCorpus | null;
  onRetry?: () => void;
  onRead?: () => void;
}): VNode {
  const words = useWords();
  const { page, site, corpus } = props;
  switch (page.state) {
    case 'reading':
      return <Notice title={words.t('reading')} />;
    case 'waiting':
      return (
        <Notice title={words.t('waiting')}>
          <p>{words.t('waitingMeans')}</p>
          <button type="button" class="button" onClick={props.onRead}>
            {words.t('readThisPage')}
          </button>
        </Notice>
      );
    case 'read':
      return (
        <Notice title={words.t('nothingCovered')}>
          {corpus && (
            <p>
              {words.t('corpusCovers', { title: corpus.title })}{' '}
              {words.t('corpusEndsOn', { date: words.day(corpus.ends) })}
            </p>
          )}
        </Notice>
      );
    case 'unreadable':
      return (
        <Notice title={words.t('notReadable')}>
          <p>
            {words.t(WHY[page.why])} {words.t('searchStillWorks')}
          </p>
        </Notice>
      );
    case 'off-site':
      return (
        <Notice title={words.t('offForSite', { site: site ?? '' })}>
          <p>
            {words.t('offForSiteMeans')} {words.t('searchStillWorks')}
          </p>
        </Notice>
      );
    case 'off-everywhere':
      return (
        <Notice title={words.t('offEverywhere')}>
          <p>
            {words.t('offEverywhereMeans')} {words.t('searchStillWorks')}
          </p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={words.t('readingFailed')}>
          <p>{page.message}</p>
          {props.onRetry && (
            <button type="button" class="quiet" onClick={props.onRetry}>
              {words.t('tryAgain')}
            </button>
          )}
        </Notice>
      );
  }
}

function Notice(props: { title: string; children?: ComponentChildren }): VNode {
  return (
    <div class="notice" aria-live="polite">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
