import type { VNode } from 'preact';
import type { NamedSubject } from '../engine/model/card';
import type { SubjectId } from '../engine/model/ids';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { OptionsSection } from './options-section';
import { PopupSearch, type PopupSearchProps } from './popup-search';
import { useWords } from './words';

export interface OptionsMutedProps {
  readonly muted: readonly NamedSubject[];
  readonly onMute: (subject: SubjectId) => void;
  readonly onUnmute: (subject: SubjectId) => void;
  readonly query: string;
  readonly hits: PopupSearchProps['hits'];
  readonly hitsLate?: boolean;
  readonly onQuery: (query: string) => void;
}

/** Subjects of which pages show nothing, with the way back and a search for more. */
export function OptionsMuted(props: OptionsMutedProps): VNode {
  const words = useWords();
  return (
    <OptionsSection id="muted" title={words.t('optionsMuted')}>
      <p class="means">{words.t('mutedMeans')}</p>
      {props.muted.length === 0 && <p class="entry">{words.t('mutedNone')}</p>}
      <ul class="plain entries">
        {props.muted.map(({ subject, label }) => (
          <li key={subject} class="entry">
            <span class="entry-name" lang={DOSSIER_LANGUAGE}>
              {label}
            </span>
            <button
              type="button"
              class="quiet"
              aria-label={words.t('mutedRemove', { subject: label })}
              onClick={() => props.onUnmute(subject)}
            >
              {words.t('showAgain')}
            </button>
          </li>
        ))}
      </ul>
      <PopupSearch
        label={words.t('mutedAdd')}
        query={props.query}
        hits={props.hits}
        hitsLate={props.hitsLate ?? false}
        onQuery={props.onQuery}
        onOpenSubject={(subject) => {
          props.onMute(subject);
          props.onQuery('');
        }}
      />
    </OptionsSection>
  );
}
