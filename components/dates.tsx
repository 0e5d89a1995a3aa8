import type { VNode } from 'preact';
import { DotJoined } from './dot-joined';
import { useWords } from './words';

/** A date put into words, with the way it was worked out where its source does not state it outright. */
export interface ShownDate {
  readonly text: string;
  /** A whole line of interface text around the derivation; null where nothing had to be worked out. */
  readonly workedOut: string | null;
}

/**
 * Dates in one line, each wording once. Where one was worked out, the line opens and says how.
 * `place`: ends the line, for an event's.
 */
export function Dates(props: { dates: readonly ShownDate[]; place?: string | null }): VNode | null {
  const words = useWords();
  const { dates, place } = props;
  if (dates.length === 0) return null;
  const line = (
    <DotJoined
      parts={[...new Set(dates.map(({ text }) => text)), ...(place == null ? [] : [place])]}
    />
  );
  const workedOut = dates.flatMap((date) => date.workedOut ?? []);
  if (workedOut.length === 0) return <p class="dates">{line}</p>;
  return (
    <details class="dates more">
      <summary>
        {line} <span class="unseen">{words.t('howDated')}</span>
      </summary>
      <div class="more-body">
        {workedOut.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </div>
    </details>
  );
}
