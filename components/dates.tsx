import type { VNode } from 'preact';
import { useWords } from './words';

/** A date put into words, with the way it was worked out where its source does not state it outright. */
export interface ShownDate {
  readonly text: string;
  readonly derivation: string | null;
}

/** Dates in one line. Where one was worked out, the line opens and says how. */
export function Dates(props: { dates: readonly ShownDate[] }): VNode | null {
  const words = useWords();
  const { dates } = props;
  if (dates.length === 0) return null;
  const line = dates.map(({ text }, i) => (
    <span key={text} class={i > 0 ? 'apart' : undefined}>
      {text}
    </span>
  ));
  const derived = dates.filter(({ derivation }) => derivation !== null);
  if (derived.length === 0) return <p class="dates">{line}</p>;
  return (
    <details class="dates more">
      <summary>
        {line} <span class="unseen">{words.t('howDated')}</span>
      </summary>
      <div class="more-body">
        {derived.map(({ text, derivation }) => (
          <p key={text}>
            {derived.length > 1 && `${text}: `}
            {words.t('workedOut', { derivation: derivation ?? '' })}
          </p>
        ))}
      </div>
    </details>
  );
}
