import type { Ref, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SubjectId } from '../engine/model/ids';
import type { SearchHit } from '../engine/model/search';
import { KIND_NAMES } from './kinds';
import { MarkedText } from './marked-text';
import { StatementOrigin } from './statement-origin';
import { useWords } from './words';
import type { Words } from './words';

const LIST_ID = 'crosslight-results';
const optionId = (i: number): string => `${LIST_ID}-${i}`;
/** About two lines of a quote in the popup. */
const EXCERPT_ROOM = 100;

export interface PopupSearchProps {
  readonly query: string;
  /** Hits for `query`, best first; null until they are there. */
  readonly hits: readonly SearchHit[] | null;
  /** They are those of the query before. */
  readonly hitsLate?: boolean;
  readonly onQuery: (query: string) => void;
  readonly onOpenSubject: (subject: SubjectId) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** What the field is for, where it is not the search of the whole corpus. */
  readonly label?: string;
}

/**
 * A combobox (WAI-ARIA 1.2): focus stays in the field, the arrow keys move through the results, Enter opens the card of
 * the current one, or of the first as soon as there are any, Esc clears the field.
 */
export function PopupSearch(props: PopupSearchProps): VNode {
  const words = useWords();
  const { query, hits, onQuery, onOpenSubject } = props;
  /** Where the arrow keys have gone; in the results of another query it means nothing. */
  const [moved, setMoved] = useState({ query, to: 0 });
  const current = moved.query === query ? moved.to : 0;
  const count = hits?.length ?? 0;
  const open = query.trim() !== '';
  const active = open && count > 0 ? Math.min(current, count - 1) : null;

  useEffect(() => {
    if (active !== null)
      document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  /** The query that Enter was pressed for before its results were there. */
  const enteredRef = useRef<string | null>(null);
  const isWaiting = hits === null || props.hitsLate === true;
  useEffect(() => {
    const isWanted = enteredRef.current === query;
    if (isWanted && isWaiting) return;
    enteredRef.current = null;
    const first = hits?.[0];
    if (isWanted && first) onOpenSubject(first.subject);
  }, [query, hits, isWaiting, onOpenSubject]);

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    // Keys that choose among an input method's proposals are not ours.
    if (event.isComposing) return;
    const hit = active === null ? undefined : hits?.[active];
    if (event.key === 'ArrowDown' && active !== null) setMoved({ query, to: (active + 1) % count });
    else if (event.key === 'ArrowUp' && active !== null)
      setMoved({ query, to: (active + count - 1) % count });
    else if (event.key === 'Enter' && open && isWaiting) enteredRef.current = query;
    else if (event.key === 'Enter' && hit) onOpenSubject(hit.subject);
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="search">
      <input
        ref={props.inputRef ?? null}
        class="field"
        type="text"
        role="combobox"
        aria-label={props.label ?? words.t('search')}
        aria-autocomplete="list"
        aria-expanded={active !== null}
        aria-controls={LIST_ID}
        aria-activedescendant={active === null ? undefined : optionId(active)}
        placeholder={props.label ?? words.t('search')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {/* Always there: what comes together with its live region is not read out. */}
      <output class={open && count === 0 ? 'no-result' : 'unseen'}>
        {open && outcomeOf(hits, query, words)}
      </output>
      <div
        id={LIST_ID}
        class="results"
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select takes the focus out of the field
        role="listbox"
        aria-label={words.t('results', { n: count })}
        hidden={active === null}
      >
        {active !== null &&
          hits?.map((hit, i) => (
            <Result
              key={i}
              hit={hit}
              id={optionId(i)}
              selected={i === active}
              onOpen={() => onOpenSubject(hit.subject)}
            />
          ))}
      </div>
    </div>
  );
}

function outcomeOf(hits: readonly SearchHit[] | null, query: string, words: Words): string {
  if (hits === null) return words.t('searching');
  if (hits.length === 0) return words.t('noResult', { query: query.trim() });
  return words.t('results', { n: hits.length });
}

function Result(props: {
  hit: SearchHit;
  id: string;
  selected: boolean;
  onOpen: () => void;
}): VNode {
  const words = useWords();
  const { hit } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
    <div
      id={props.id}
      class="result"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option shows text only
      role="option"
      tabIndex={-1}
      aria-selected={props.selected}
      // The field keeps the focus, as in every combobox.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onOpen}
    >
      <p class="result-head">
        <span class="name">
          {hit.field === 'name' ? <MarkedText text={hit.text} matches={hit.matches} /> : hit.label}
        </span>
        <span class="result-kind">{words.t(KIND_NAMES[hit.kind])}</span>
      </p>
      <Matched hit={hit} />
    </div>
  );
}

/** What matched besides the name itself. */
function Matched(props: { hit: SearchHit }): VNode | null {
  const words = useWords();
  const { field, text, matches } = props.hit;
  if (field === 'name') return null;
  const marked = <MarkedText text={text} matches={matches} room={EXCERPT_ROOM} />;
  if (field === 'question') return <p class="count">{marked}</p>;
  if (field === 'statement')
    return (
      <>
        <p class="result-quote">{words.rich('quote', { text: marked })}</p>
        <StatementOrigin hit={props.hit} />
      </>
    );
  return <p class="count">{words.rich('alsoWritten', { form: marked })}</p>;
}
