import type { VNode } from 'preact';
import type { EventDossier } from '../engine/model/dossier-view';
import { DOSSIER_LANGUAGE } from './dossier-language';
import { DossierStatement } from './dossier-statement';
import { AccountMatrix } from './dossier-matrix';
import { NumbersThatDiffer } from './dossier-numbers';
import { SharedWordings } from './dossier-shared';
import { TimelineView } from './dossier-timeline';
import { DossierTitle } from './dossier-title';
import { DossierVoices } from './dossier-voices';
import { Dates } from './dates';
import { useWords } from './words';

/** All of one event. */
export function EventDossierView(props: { dossier: EventDossier }): VNode {
  const words = useWords();
  const { card, inShort, matrix, numbers, timeline, shared } = props.dossier;
  const { derivation } = card.happened;
  return (
    <>
      <header class="view-head">
        <p class="kind">{words.t('kindEvent')}</p>
        <DossierTitle lang={DOSSIER_LANGUAGE}>{card.title}</DossierTitle>
        <div class="facts">
          <Dates
            dates={[
              {
                text: words.date(card.happened),
                workedOut: derivation === null ? null : words.t('dateWorkedOut', { derivation }),
              },
            ]}
            place={card.place}
          />
        </div>
        <p class="points">
          {card.differences > 0
            ? words.t('pointsDiffer', { n: card.differences })
            : words.t('noPointDiffers')}
        </p>
        {card.note !== null && (
          <p class="note" lang={DOSSIER_LANGUAGE}>
            {card.note}
          </p>
        )}
      </header>
      {inShort.length > 0 && (
        <section class="part" aria-labelledby="dossier-in-short">
          <h2 id="dossier-in-short">{words.t('inShort')}</h2>
          <ul class="plain side-by-side">
            {inShort.map((statement) => (
              <li key={statement.id} class="beside">
                <DossierStatement statement={statement} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <NumbersThatDiffer plots={numbers} />
      <AccountMatrix matrix={matrix} />
      <TimelineView timeline={timeline} />
      <DossierVoices voices={card.voices} />
      <SharedWordings shared={shared} />
    </>
  );
}
