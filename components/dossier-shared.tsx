import type { VNode } from 'preact';
import type { SharedWording } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { DotJoined } from './dot-joined';
import { SourceName } from './source-name';
import { useWords } from './words';

/** Each wording that stands in several places, the places side by side and the copied passage marked. */
export function SharedWordings(props: { shared: readonly SharedWording[] }): VNode | null {
  const words = useWords();
  if (props.shared.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dossier-shared">
      <h2 id="dossier-shared">{words.t('shared')}</h2>
      <p class="lead">{words.t('sharedLead')}</p>
      {props.shared.map((wording, i) => (
        <Wording key={i} wording={wording} open={i === 0} />
      ))}
    </section>
  );
}

function Wording(props: { wording: SharedWording; open: boolean }): VNode {
  const words = useWords();
  const address = useAddress();
  const { places } = props.wording;
  return (
    <details class="more wording" open={props.open}>
      <summary>
        <DotJoined
          parts={[
            words.t('sharedWords', { n: props.wording.words }),
            words.t('sharedPlaces', { n: places.length }),
          ]}
        />
      </summary>
      <div class="side-by-side">
        {places.map(({ source, before, passage, after }, i) => (
          <div class="beside" key={i}>
            <p class="source">
              <a href={address({ view: 'article', article: source.article, statement: null })}>
                <SourceName source={source} />
              </a>
            </p>
            <blockquote class="quote">
              <span class="around">{before}</span>
              <mark>{passage}</mark>
              <span class="around">{after}</span>
            </blockquote>
          </div>
        ))}
      </div>
    </details>
  );
}
