import { render } from 'preact';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { CARD_TITLE_ID, CardView } from '../components/card';
import type { WhyMarked } from '../components/card';
import { useWords, WordsContext } from '../components/words';
import type { Words } from '../components/words';
import type { Card } from '../engine/model/card';
import type { QuestionId, SubjectId } from '../engine/model/ids';
import type { Result } from '../engine/model/result';

/** What can be done from a card's foot; what is absent is not offered. */
export interface CardActs {
  readonly onOpenDossier?: (subject: SubjectId) => void;
  readonly onMute?: (subject: SubjectId, muted: boolean) => void;
}

/** All the card in the popover is made of. */
export interface CardPopoverProps {
  /** What the mention is called; the title where its card could not be had. */
  readonly label: string;
  readonly answer: Result<Card>;
  readonly why: WhyMarked;
  /** Cards of other subjects that are named on this one; null leaves the names plain text. */
  readonly cardOf: ((subject: SubjectId) => Promise<Result<Card>>) | null;
  readonly acts: CardActs;
  /** The question that the first card is opened for. */
  readonly asked: QuestionId | null;
  readonly onClose: () => void;
  /** Another card has taken the first one's place, or it is back. */
  readonly onTurn: () => void;
}

/** Renders a card, and those reached from it, into the surface; the returned function takes it out again. */
export function renderCardPopover(
  surface: HTMLElement,
  words: Words,
  props: CardPopoverProps,
): () => void {
  surface.setAttribute('aria-labelledby', CARD_TITLE_ID);
  render(
    <WordsContext.Provider value={words}>
      <CardPopover {...props} surface={surface} />
    </WordsContext.Provider>,
    surface,
  );
  return () => render(null, surface);
}

/** The first card and those opened from it, with a way back. */
function CardPopover(props: CardPopoverProps & { surface: HTMLElement }): VNode {
  const { label, answer, why, cardOf, acts, asked, onClose, onTurn, surface } = props;
  const [path, setPath] = useState<readonly Result<Card>[]>([answer]);
  const askedRef = useRef(0);
  /** How many cards there were, and how far each that has been left was scrolled. */
  const depthRef = useRef(0);
  const leftRef = useRef<readonly number[][]>([]);
  const shown = path.at(-1) ?? answer;

  useEffect(() => {
    const { length } = path;
    if (depthRef.current > 0) onTurn();
    if (length < depthRef.current) {
      const left = leftRef.current[length - 1] ?? [];
      for (const [i, part] of scrollersIn(surface).entries()) part.scrollTop = left[i] ?? 0;
    }
    depthRef.current = length;
  }, [path, onTurn, surface]);

  const back = path.length > 1 ? { onBack: () => setPath(path.slice(0, -1)) } : {};
  if (!shown.ok) return <Failure label={label} error={shown.error} onClose={onClose} {...back} />;

  const open = async (subject: SubjectId): Promise<void> => {
    if (cardOf === null) return;
    const token = (askedRef.current += 1);
    const next = await cardOf(subject);
    // Only the name pressed last is answered, and only on the card it was pressed on.
    if (token !== askedRef.current) return;
    const here = scrollersIn(surface).map(({ scrollTop }) => scrollTop);
    leftRef.current = [...leftRef.current.slice(0, path.length - 1), here];
    setPath((now) => (now === path ? [...path, next] : now));
  };
  const links =
    cardOf === null ? {} : { onOpenSubject: (subject: SubjectId) => void open(subject) };
  return (
    <CardView
      card={shown.value}
      why={path.length === 1 ? why : null}
      asked={path.length === 1 ? asked : null}
      onClose={onClose}
      {...acts}
      {...back}
      {...links}
    />
  );
}

/** What scrolls in a card: its body, or in a low window all of it. */
const scrollersIn = (surface: HTMLElement): Element[] => [
  ...surface.querySelectorAll('.card, .card-body'),
];

function Failure(props: {
  label: string;
  error: string;
  onClose: () => void;
  onBack?: () => void;
}): VNode {
  const words = useWords();
  const { label, error, onClose, onBack } = props;
  return (
    <article class="card" lang={words.locale}>
      <header class="card-head">
        <div class="bar">
          {onBack && (
            <button type="button" class="quiet back" onClick={onBack}>
              {words.t('back')}
            </button>
          )}
          <p class="kind">{words.t('cardFailed')}</p>
          <button type="button" class="quiet close" onClick={onClose}>
            <span class="unseen">{words.t('close')}</span>
          </button>
        </div>
        <h2 class="title" id={CARD_TITLE_ID}>
          {label}
        </h2>
        <p class="facts" role="alert">
          {error}
        </p>
      </header>
    </article>
  );
}
