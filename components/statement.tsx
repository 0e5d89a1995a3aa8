import type { VNode } from 'preact';
import type { NamedSubject, StatementView } from '../engine/model/card';
import { useCard } from './card-context';
import { More } from './more';
import { useWords } from './words';
import type { Words } from './words';

/**
 * One statement: who says it and how, the verbatim words, who printed it and when.
 * `speakerKnown`: the card is the speaker's own, so the name is left out.
 */
export function Statement(props: { statement: StatementView; speakerKnown?: boolean }): VNode {
  const words = useWords();
  const { nameSource } = useCard();
  const { statement } = props;
  const saidApart =
    statement.mode !== 'article' && statement.said.edtf !== statement.source.published;
  return (
    <div class="statement">
      <Attribution statement={statement} speakerKnown={props.speakerKnown ?? false} />
      <blockquote class="quote" lang={statement.lang}>
        {inQuotes(statement.quote, words)}
      </blockquote>
      <p class="source">
        {nameSource(statement.source)}
        {saidApart && (
          <span class="apart">{words.t('said', { date: words.date(statement.said) })}</span>
        )}
      </p>
      {statement.alsoPrinted.map((source) => (
        <p class="source" key={source.article}>
          {words.t('alsoPrinted', { source: nameSource(source) })}
        </p>
      ))}
      {statement.note !== null && <p class="note">{statement.note}</p>}
      {saidApart && statement.said.derivation !== null && (
        <More summary={words.t('howDated')}>{statement.said.derivation}</More>
      )}
    </div>
  );
}

function Attribution(props: { statement: StatementView; speakerKnown: boolean }): VNode {
  const words = useWords();
  const { mode, speaker, relay, to } = props.statement;
  if (speaker === null) return <p class="by">{words.t('ownWords')}</p>;
  const chain = [...(to === null ? [] : [words.t('addressed', { who: to })]), ...relay];
  const tail = chain.map((step) => `, ${step}`).join('');
  if (props.speakerKnown) {
    return <p class="by">{words.t(mode === 'quoted' ? 'quotedAlone' : 'reportedAlone') + tail}</p>;
  }
  return (
    <p class="by">
      {words.rich('attribution', {
        speaker: <SubjectName named={speaker} />,
        mode: words.t(mode === 'quoted' ? 'quoted' : 'reported'),
      })}
      {tail}
    </p>
  );
}

/** A subject's name; it opens the subject's card where there is somewhere to open it. */
export function SubjectName(props: { named: NamedSubject }): VNode {
  const { onOpenSubject } = useCard();
  const { subject, label } = props.named;
  if (!onOpenSubject) return <b class="name">{label}</b>;
  return (
    <button type="button" class="name" onClick={() => onOpenSubject(subject)}>
      {label}
    </button>
  );
}

/** A quote that brings its own quotation marks is not given a second pair. */
function inQuotes(text: string, words: Words): string {
  return /^["“„«].*["”“»]$/su.test(text) ? text : words.t('quote', { text });
}
