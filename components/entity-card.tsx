import type { VNode } from 'preact';
import type { EntityCard, StatementView } from '../engine/model/card';
import { useCard } from './card-context';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { FirstFew } from './more';
import { Statement } from './statement';
import type { MessageKey } from './strings';
import { useWords } from './words';

const STATEMENTS_SHOWN = 3;

/** The body of a person's, body's, place's or document's card. */
export function EntitySections(props: { card: EntityCard }): VNode {
  const words = useWords();
  const { card } = props;
  if (card.note === null && card.says.length + card.saidOf.length + card.events.length === 0) {
    return <p class="note">{words.t('namedOnly')}</p>;
  }
  // A place or a document says nothing: its events come first, as the way on to the accounts.
  if (card.heard === null) {
    return (
      <>
        <CoveredEvents card={card} />
        <Statements heading="saidOfIt" statements={card.saidOf} />
      </>
    );
  }
  return (
    <>
      <Statements heading="says" statements={card.says} ownCard />
      <Statements heading="saidOfThem" statements={card.saidOf} />
      <CoveredEvents card={card} />
    </>
  );
}

function Statements(props: {
  heading: MessageKey;
  statements: readonly StatementView[];
  ownCard?: boolean;
}): VNode | null {
  const words = useWords();
  if (props.statements.length === 0) return null;
  return (
    <section class="statements">
      <h3>{words.t(props.heading)}</h3>
      <FirstFew
        items={props.statements}
        shown={STATEMENTS_SHOWN}
        more="moreStatements"
        render={(statement) => (
          <li key={statement.id}>
            <Statement statement={statement} speakerKnown={props.ownCard ?? false} />
          </li>
        )}
      />
    </section>
  );
}

function CoveredEvents(props: { card: EntityCard }): VNode | null {
  const words = useWords();
  const { onOpenSubject } = useCard();
  const { events } = props.card;
  if (events.length === 0) return null;
  return (
    <section class="events">
      <h3>{words.t('coveredEvents')}</h3>
      <ul class="plain">
        {events.map((event) => {
          const text = (
            <>
              <span class="name" lang={DOSSIER_LANGUAGE}>
                {event.label}
              </span>{' '}
              {event.differences > 0 && (
                <span class="count">{words.t('pointsDiffer', { n: event.differences })}</span>
              )}
            </>
          );
          return (
            <li key={event.subject}>
              {onOpenSubject ? (
                <button type="button" class="row" onClick={() => onOpenSubject(event.subject)}>
                  {text}
                </button>
              ) : (
                <p class="row">{text}</p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
