import type { VNode } from 'preact';
import type { EntityCard, StatementView } from '../engine/model/card';
import type { SubjectDossier } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { DossierStatement } from './dossier-statement';
import { TimelineView } from './dossier-timeline';
import { DossierTitle } from './dossier-title';
import { yearOf } from './format';
import { KIND_NAMES } from './kinds';
import type { MessageKey } from './strings';
import { useWords } from './words';

const HEARD: Readonly<Record<NonNullable<EntityCard['heard']>, MessageKey>> = {
  quoted: 'heardQuoted',
  reported: 'heardReported',
  never: 'heardNever',
};

/** All of one person, body, place or document: what they say, what is said of them, where they take part. */
export function SubjectDossierView(props: { dossier: SubjectDossier }): VNode {
  const words = useWords();
  const { card, timeline } = props.dossier;
  const { role, heard, note } = card;
  return (
    <>
      <header class="view-head">
        <p class="kind">{words.t(KIND_NAMES[card.kind])}</p>
        <DossierTitle lang={DOSSIER_LANGUAGE}>{card.title}</DossierTitle>
        {role !== null && (
          <p class="facts">
            {words.t('role', { role: role.text, year: yearOf(role.source.published) })}
          </p>
        )}
        {heard !== null && <p class="points">{words.t(HEARD[heard])}</p>}
        {note !== null && (
          <p class="note" lang={DOSSIER_LANGUAGE}>
            {note}
          </p>
        )}
        {card.says.length + card.saidOf.length + card.events.length === 0 && (
          <p class="note">{words.t('namedOnly')}</p>
        )}
      </header>
      <Statements heading="says" statements={card.says} speakerKnown />
      <Statements heading={heard === null ? 'saidOfIt' : 'saidOfThem'} statements={card.saidOf} />
      <Events events={card.events} />
      <TimelineView timeline={timeline} />
    </>
  );
}

function Statements(props: {
  heading: MessageKey;
  statements: readonly StatementView[];
  speakerKnown?: boolean;
}): VNode | null {
  const words = useWords();
  const { heading, statements } = props;
  if (statements.length === 0) return null;
  return (
    <section class="part" aria-labelledby={`dossier-${heading}`}>
      <h2 id={`dossier-${heading}`}>{words.t(heading)}</h2>
      <ul class="plain side-by-side">
        {statements.map((statement) => (
          <li key={statement.id} class="beside">
            <DossierStatement statement={statement} speakerKnown={props.speakerKnown ?? false} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events(props: { events: EntityCard['events'] }): VNode | null {
  const words = useWords();
  const address = useAddress();
  if (props.events.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dossier-events">
      <h2 id="dossier-events">{words.t('coveredEvents')}</h2>
      <ul class="plain rows">
        {props.events.map(({ subject, label, differences }) => (
          <li key={subject}>
            <a href={address({ view: 'event', event: subject })} lang={DOSSIER_LANGUAGE}>
              {label}
            </a>{' '}
            {differences > 0 && (
              <span class="count">{words.t('pointsDiffer', { n: differences })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
