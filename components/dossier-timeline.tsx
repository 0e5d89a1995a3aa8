import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Lane, Timeline, TimelineItem } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import type { DossierPlace } from './dossier-route';
import { layOut, LANES } from './dossier-timeline-layout';
import type { PlacedItem } from './dossier-timeline-layout';
import { More } from './more';
import { SourceName } from './source-name';
import type { MessageKey } from './strings';
import { useWords } from './words';
import type { Words } from './words';

const LANE_NAMES: Readonly<Record<Lane, MessageKey>> = {
  happened: 'laneHappened',
  said: 'laneSaid',
  published: 'lanePublished',
};
const QUOTE_ROOM = 160;

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
      <Chart timeline={timeline} />
      <More summary={words.t('asTable')}>
        <Table items={timeline.items} />
      </More>
    </section>
  );
}

function Chart(props: { timeline: Timeline }): VNode {
  const words = useWords();
  const { timeline } = props;
  const layout = useMemo(() => layOut(timeline, words), [timeline, words]);
  const { items, lanes, ticks, breaks, height } = layout;
  const root = useRef<SVGSVGElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const current = items.find(({ item }) => item.id === at) ?? items[0];

  const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    const next = current && neighbour(items, current, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.item.id);
    root.current?.querySelector<SVGElement>(`[data-item="${next.item.id}"]`)?.focus();
  };

  return (
    <div class="timeline" dir="ltr">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the links inside */}
      <svg
        ref={root}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of links has no tag of its own
        role="group"
        aria-label={words.t('timelineKeys')}
        width="100%"
        height={height}
        onKeyDown={onKeyDown}
      >
        {lanes.map(({ lane, top, line }) => (
          <g key={lane}>
            <text class="lane-name" x="0" y={top + 12}>
              {words.t(LANE_NAMES[lane])}
            </text>
            <line class="lane" x1="0" x2="100%" y1={line} y2={line} />
          </g>
        ))}
        {breaks.map((place) => (
          <svg key={place} x={percent(place)} y={height - 20} class="whole-drawing">
            <path class="break" d="M-4 5l3-8M1 5l3-8" />
          </svg>
        ))}
        {ticks.map(({ text, place, minor, anchor }) => (
          <g key={place} class={minor ? 'tick minor' : 'tick'}>
            <line x1={percent(place)} x2={percent(place)} y1="0" y2={height - 18} />
            <text x={percent(place)} y={height - 3} text-anchor={anchor}>
              {text}
            </text>
          </g>
        ))}
        {items.map((placed) => (
          <Mark
            key={placed.item.id}
            placed={placed}
            reachable={placed === current}
            onCurrent={() => setAt(placed.item.id)}
          />
        ))}
      </svg>
      <p class="timeline-now" aria-hidden="true">
        {at === null || !current ? words.t('timelineHint') : <Told item={current.item} />}
      </p>
    </div>
  );
}

function Mark(props: { placed: PlacedItem; reachable: boolean; onCurrent: () => void }): VNode {
  const words = useWords();
  const address = useAddress();
  const { item, from, to, y } = props.placed;
  const { first, last } = item.date;
  return (
    <a
      class="spot"
      data-item={item.id}
      data-lane={item.lane}
      href={address(placeOf(item))}
      aria-label={words.t('laneItem', {
        lane: words.t(LANE_NAMES[item.lane]),
        date: words.date(item.date),
        what: whatIs(item, words),
      })}
      tabindex={props.reachable ? 0 : -1}
      onFocus={props.onCurrent}
      onMouseEnter={props.onCurrent}
    >
      {to > from ? (
        <rect
          class="shape span"
          x={percent(from)}
          width={`${(to - from) * ROOM}%`}
          y={y - 5}
          height="10"
          rx="5"
        />
      ) : (
        <svg x={percent(from)} y={y} class="whole-drawing">
          <rect class="hit" x="-11" y="-11" width="22" height="22" />
          {/* A day that is only known as “by” or “since” has a tail to its open side. */}
          {first === null && <path class="tail" d="M-18 0h12" />}
          {last === null && <path class="tail" d="M6 0h12" />}
          {item.lane === 'happened' && <path class="shape" d="M0-7L7 0 0 7-7 0Z" />}
          {item.lane === 'said' && <circle class="shape" r="5.5" />}
          {item.lane === 'published' && (
            <rect class="shape" x="-5.5" y="-5.5" width="11" height="11" />
          )}
        </svg>
      )}
    </a>
  );
}

/** What the mark that is pointed at stands for. */
function Told(props: { item: TimelineItem }): VNode {
  const words = useWords();
  const { item } = props;
  return (
    <>
      <b>{words.date(item.date)}</b> {words.t(LANE_NAMES[item.lane])}: {whatIs(item, words)}
      {item.label !== null && item.source !== null && (
        <>
          {' ('}
          <SourceName source={item.source} />
          {')'}
        </>
      )}
    </>
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

/** The mark an arrow key leads to; null for other keys and past the end of a lane. */
function neighbour(items: readonly PlacedItem[], from: PlacedItem, key: string): PlacedItem | null {
  const inLane = items.filter(({ item }) => item.lane === from.item.lane);
  const here = inLane.indexOf(from);
  if (key === 'ArrowRight') return inLane[here + 1] ?? null;
  if (key === 'ArrowLeft') return inLane[here - 1] ?? null;
  if (key === 'Home') return inLane[0] ?? null;
  if (key === 'End') return inLane.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const filled = LANES.filter((lane) => items.some(({ item }) => item.lane === lane));
  const lane = filled[filled.indexOf(from.item.lane) + (key === 'ArrowUp' ? -1 : 1)];
  const others = items.filter(({ item }) => item.lane === lane);
  return (
    others.toSorted((a, b) => Math.abs(a.from - from.from) - Math.abs(b.from - from.from))[0] ??
    null
  );
}

function placeOf({ target }: TimelineItem): DossierPlace {
  switch (target.kind) {
    case 'event':
      return { view: 'event', event: target.subject };
    case 'subject':
      return { view: 'subject', subject: target.subject };
    case 'article':
      return { view: 'article', article: target.article, statement: target.statement };
  }
}

function whatIs({ label, lane, source, quote }: TimelineItem, words: Words): string {
  const name =
    label ??
    (lane === 'published' && source !== null
      ? words.t('sourceAbout', {
          publisher: source.publisher ?? words.t('publisherNotNamed'),
          date: words.day(source.published),
          about: source.about,
        })
      : words.t('ownWords'));
  if (quote === null) return name;
  const text = quote.length > QUOTE_ROOM ? `${quote.slice(0, QUOTE_ROOM)}…` : quote;
  return `${name}: ${words.t('quote', { text })}`;
}

/** Marks at the ends keep inside the drawing. */
const ROOM = 94;
function percent(place: number): string {
  return `${3 + place * ROOM}%`;
}
