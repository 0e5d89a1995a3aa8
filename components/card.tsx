import type { VNode } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Card, EntityCard, EventCard } from '../engine/model/card';
import type { QuestionId, SubjectId } from '../engine/model/ids';
import { CardContext } from './card-context';
import { Dates } from './dates';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { EntitySections } from './entity-card';
import { EventQuestions } from './event-card';
import { yearOf } from './format';
import { KIND_NAMES } from './kinds';
import { More } from './more';
import { findLookalikes } from './source-name';
import type { MessageKey } from './strings';
import { ThisPage } from './this-page';
import { Voices } from './voices';
import { useWords } from './words';

/** The id of a card's heading, for the `aria-labelledby` of the dialog around it. */
export const CARD_TITLE_ID = 'crosslight-card-title';

/** Why a piece of the page was taken for the subject. */
export interface WhyMarked {
  /** The words as they stand on the page. */
  readonly form: string;
  /** In words a reader understands, strongest first. */
  readonly reasons: readonly string[];
}

export interface CardViewProps {
  readonly card: Card;
  /** Null or absent where the card was not opened from a mark. */
  readonly why?: WhyMarked | null;
  readonly onClose?: () => void;
  /** Back to the card (or list) this one was opened from. */
  readonly onBack?: () => void;
  readonly onOpenSubject?: (subject: SubjectId) => void;
  /** The question of an event that the card was opened for. */
  readonly asked?: QuestionId | null;
  readonly onOpenDossier?: (subject: SubjectId) => void;
  /** The reader wants the subject marked no more, or takes that back. */
  readonly onMute?: (subject: SubjectId, muted: boolean) => void;
}

/** The competing accounts of one subject. Says where they differ, never which is true. */
export function CardView(props: CardViewProps): VNode {
  const words = useWords();
  const { card, onOpenSubject } = props;
  const shared = useMemo(
    () => ({ looksLikeAnother: findLookalikes(card), onOpenSubject, found: card.thisPage?.found }),
    [card, onOpenSubject],
  );
  return (
    <CardContext.Provider value={shared}>
      {/* Keyed, so that another card starts at its top with every disclosure closed. */}
      <article class="card" key={card.subject} lang={words.locale}>
        <Head {...props} />
        <div class="card-body">
          <ThisPage card={card} />
          {card.note !== null && (
            <p class="note" lang={DOSSIER_LANGUAGE}>
              {card.note}
            </p>
          )}
          {card.kind === 'event' ? (
            <EventQuestions card={card} asked={props.asked ?? null} />
          ) : (
            <EntitySections card={card} />
          )}
          <Voices voices={card.voices} />
          <Foot {...props} />
        </div>
      </article>
    </CardContext.Provider>
  );
}

function Head(props: CardViewProps): VNode {
  const words = useWords();
  const { card, onBack, onClose } = props;
  return (
    <header class="card-head">
      <div class="bar">
        {onBack && (
          <button type="button" class="quiet back" onClick={onBack}>
            {words.t('back')}
          </button>
        )}
        <p class="kind">{words.t(KIND_NAMES[card.kind])}</p>
        {onClose && (
          <button type="button" class="quiet close" onClick={onClose}>
            <span class="unseen">{words.t('close')}</span>
          </button>
        )}
      </div>
      <h2 class="title" id={CARD_TITLE_ID} lang={DOSSIER_LANGUAGE}>
        {card.title}
      </h2>
      {card.kind === 'event' ? <EventFacts card={card} /> : <EntityFacts card={card} />}
    </header>
  );
}

function EventFacts(props: { card: EventCard }): VNode {
  const words = useWords();
  const { happened, place, differences } = props.card;
  const { derivation } = happened;
  const workedOut = derivation === null ? null : words.t('dateWorkedOut', { derivation });
  return (
    <>
      <div class="facts">
        <Dates dates={[{ text: words.date(happened), workedOut }]} place={place} />
      </div>
      <p class="points">
        {differences > 0 ? words.t('pointsDiffer', { n: differences }) : words.t('noPointDiffers')}
      </p>
    </>
  );
}

const HEARD: Readonly<Record<NonNullable<EntityCard['heard']>, MessageKey>> = {
  quoted: 'heardQuoted',
  reported: 'heardReported',
  never: 'heardNever',
};

function EntityFacts(props: { card: EntityCard }): VNode {
  const words = useWords();
  const { role, heard } = props.card;
  return (
    <>
      {role !== null && (
        <p class="facts">
          {words.t('role', { role: role.text, year: yearOf(role.source.published) })}
        </p>
      )}
      {heard !== null && <p class="points">{words.t(HEARD[heard])}</p>}
    </>
  );
}

function Foot(props: CardViewProps): VNode {
  const words = useWords();
  const { card, why } = props;
  return (
    <footer class="card-foot">
      {why != null && (
        <More summary={words.t('whyMarked')}>
          <p>{words.t('matchedForm', { form: words.t('quote', { text: why.form }) })}</p>
          <ul>
            {why.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </More>
      )}
      {(props.onOpenDossier ?? props.onMute) && <Acts {...props} />}
      <p>
        {words.t('corpusEnds', { date: words.day(card.corpusEnds) })} {words.t('order')}
      </p>
    </footer>
  );
}

function Acts({ card, onOpenDossier, onMute }: CardViewProps): VNode {
  const words = useWords();
  const [isMuted, setMuted] = useState(false);
  const said = useRef<HTMLOutputElement>(null);
  // What is said stands below what was pressed, perhaps below the edge of the card. The page around must not scroll.
  useLayoutEffect(() => {
    const body = said.current?.closest('.card-body');
    if (isMuted && body) body.scrollTop = body.scrollHeight;
  }, [isMuted]);
  const act = (label: string, onClick: () => void): VNode => (
    <button type="button" class="quiet" onClick={onClick}>
      {label}
    </button>
  );
  return (
    <div class="acts">
      {onOpenDossier && act(words.t('openDossier'), () => onOpenDossier(card.subject))}
      {onMute &&
        act(words.t(isMuted ? 'markAgain' : 'doNotMark', { subject: card.title }), () => {
          onMute(card.subject, !isMuted);
          setMuted(!isMuted);
        })}
      <output ref={said}>{isMuted && words.t('notMarked')}</output>
    </div>
  );
}
