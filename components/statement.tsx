import type { VNode } from 'preact';
import type { NamedSubject, StatementView } from '../engine/model/card';
import type { DateInterval, Day } from '../engine/model/dates';
import { useCard } from './card-context';
import { Dates } from './dates';
import type { ShownDate } from './dates';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { DotJoined } from './dot-joined';
import { SourceName } from './source-name';
import { useWords } from './words';
import type { Words } from './words';

/**
 * One statement: who says it and how, the verbatim words, who printed it and when.
 * `speakerKnown`: the card is the speaker's own, so the name is left out.
 * `dates`: further dates of the account the statement stands for.
 */
export function Statement(props: {
  statement: StatementView;
  speakerKnown?: boolean;
  dates?: readonly ShownDate[];
}): VNode {
  const words = useWords();
  const { statement } = props;
  return (
    <div class="statement">
      <Attribution statement={statement} speakerKnown={props.speakerKnown ?? false} />
      <blockquote class="quote" lang={statement.lang}>
        {inQuotes(statement.quote, words)}
      </blockquote>
      <p class="source">
        <SourceName source={statement.source} />
      </p>
      <Dates dates={[...saidApart(statement, words), ...(props.dates ?? [])]} />
      {statement.alsoPrinted.map((source) => (
        <p class="source" key={source.article}>
          {words.rich('alsoPrinted', { source: <SourceName source={source} /> })}
        </p>
      ))}
      {statement.note !== null && (
        <p class="note" lang={DOSSIER_LANGUAGE}>
          {statement.note}
        </p>
      )}
    </div>
  );
}

function Attribution(props: { statement: StatementView; speakerKnown: boolean }): VNode {
  const words = useWords();
  const { mode, speaker, relay, to } = props.statement;
  const named = speaker !== null && !props.speakerKnown;
  const how = <span class={named ? 'mode' : 'mode first'}>{words.t(mode)}</span>;
  const toWhom = to !== null && <span class="mode">{words.t('addressed', { who: to })}</span>;
  return (
    <div class="by">
      <p>
        <DotJoined
          parts={[named && <SubjectName named={speaker} />, how, toWhom].filter(Boolean)}
        />
      </p>
      {relay.length > 0 && (
        <p class="relay" lang={DOSSIER_LANGUAGE}>
          {relay.join(', ')}
        </p>
      )}
    </div>
  );
}

/** When it was said, unless that is the day it was published. */
function saidApart(statement: StatementView, words: Words): ShownDate[] {
  const { mode, said, source } = statement;
  if (mode === 'article' || said.edtf === source.published) return [];
  return [shownDate({ date: said, published: source.published, key: 'said' }, words)];
}

/**
 * The date of one account in words. "By" the day its article was published is no more than that the article gives no day,
 * and is told so.
 */
export function shownDate(
  told: { date: DateInterval; published: Day; key: 'said' | 'happened' },
  words: Words,
): ShownDate {
  const { date, published, key } = told;
  const { derivation } = date;
  const how = key === 'said' ? 'saidWorkedOut' : 'happenedWorkedOut';
  return {
    text: inWords(),
    workedOut: derivation === null ? null : words.t(how, { derivation }),
  };

  function inWords(): string {
    if (date.precision === 'unknown') return words.t('dayNotGiven');
    if (date.precision === 'by' && date.last === published) {
      return words.t('dayNotGivenBy', { date: words.day(published) });
    }
    return words.t(key, { date: words.date(date) });
  }
}

/** A subject's name; it opens the subject's card where there is somewhere to open it. */
export function SubjectName(props: { named: NamedSubject }): VNode {
  const { onOpenSubject } = useCard();
  const { subject, label } = props.named;
  if (!onOpenSubject)
    return (
      <b class="name" lang={DOSSIER_LANGUAGE}>
        {label}
      </b>
    );
  return (
    <button
      type="button"
      class="name"
      lang={DOSSIER_LANGUAGE}
      onClick={() => onOpenSubject(subject)}
    >
      {label}
    </button>
  );
}

/** A quote that brings its own quotation marks is not given a second pair. */
function inQuotes(text: string, words: Words): string {
  return /^["“„«].*["”“»]$/su.test(text) ? text : words.t('quote', { text });
}
