import type { VNode } from 'preact';
import type { Timeline, TimelineItem } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { TimelineChart } from './dossier-timeline-chart';
import { LANE_NAMES, placeOf, whatIs } from './dossier-timeline-item';
import { More } from './more';
import { useWords } from './words';

/**
 * When things happened, were said and were published, in three lanes. One stop of the Tab key: the arrow keys go along a lane
 * and from lane to lane, Enter opens.
 */
export function TimelineView(props: { timeline: Timeline | null }): VNode | null {
  const words = useWords();
  const { timeline } = props;
  if (timeline === null || timeline.items.length === 0) return null;
  return (
    <section class="part" aria-labelledby="dossier-timeline">
      <h2 id="dossier-timeline">{words.t('timeline')}</h2>
      <TimelineChart timeline={timeline} />
      <More summary={words.t('asTable')}>
        <Table items={timeline.items} />
      </More>
    </section>
  );
}

function Table(props: { items: readonly TimelineItem[] }): VNode {
  const words = useWords();
  const address = useAddress();
  return (
    <table class="plain-table">
      <caption class="unseen">{words.t('timeline')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('columnDate')}</th>
          <th scope="col">{words.t('columnLane')}</th>
          <th scope="col">{words.t('columnWhat')}</th>
        </tr>
      </thead>
      <tbody>
        {props.items.map((item) => (
          <tr key={item.id}>
            <td>{words.date(item.date)}</td>
            <td>{words.t(LANE_NAMES[item.lane])}</td>
            <td>
              <a href={address(placeOf(item))}>{whatIs(item, words)}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
