import type { TargetedKeyboardEvent, VNode } from 'preact';
import type { Lane } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { LANE_NAMES, placeOf, whatIs } from './dossier-timeline-item';
import type { PlacedMark } from './dossier-timeline-layout';
import { useWords } from './words';

/** Least side of what can be pressed, px (WCAG 2.2, 2.5.8). */
const PRESSABLE = 24;

/** One mark: a link to what it stands for, or, of many things, a button that lists them under the drawing. */
export function Mark(props: {
  mark: PlacedMark;
  /** The Tab key stops at it. */
  reachable: boolean;
  open: boolean;
  /** Id of the element that the list opens in. */
  list: string;
  onCurrent: () => void;
  onPress: () => void;
}): VNode {
  const words = useWords();
  const address = useAddress();
  const { mark, onPress } = props;
  const { id, lane, date, items } = mark;
  const [item] = items;
  const what =
    items.length === 1 && item ? whatIs(item, words) : words.t('timelineMany', { n: items.length });
  const common = {
    class: 'spot',
    'data-item': id,
    'data-lane': lane,
    'aria-label': words.t('laneItem', {
      lane: words.t(LANE_NAMES[lane]),
      date: words.date(date),
      what,
    }),
    tabindex: props.reachable ? 0 : -1,
    onFocus: props.onCurrent,
    onMouseEnter: props.onCurrent,
  };
  if (items.length === 1 && item) {
    return (
      <a {...common} href={address(placeOf(item))}>
        <Drawn mark={mark} />
      </a>
    );
  }
  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress();
  };
  return (
    <g
      {...common}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no buttons of its own
      role="button"
      aria-expanded={props.open}
      aria-controls={props.list}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <Drawn mark={mark} />
    </g>
  );
}

function Drawn(props: { mark: PlacedMark }): VNode {
  const { lane, date, items, from, to, y, radius, name } = props.mark;
  const width = Math.max(to - from, PRESSABLE);
  const middle = (from + to) / 2;
  return (
    <>
      <rect
        class="hit"
        x={middle - width / 2}
        y={y - PRESSABLE / 2}
        width={width}
        height={PRESSABLE}
      />
      {to > from ? (
        <rect
          class="shape span"
          x={from}
          width={to - from}
          y={y - radius}
          height={2 * radius}
          rx={radius}
        />
      ) : (
        <g transform={`translate(${from} ${y})`}>
          {/* A day that is only known as “by” or “since” has a tail to its open side. */}
          {date.first === null && <path class="tail" d={`M-18 0H${-radius}`} />}
          {date.last === null && <path class="tail" d={`M${radius} 0H18`} />}
          <Shape lane={lane} radius={radius} />
        </g>
      )}
      {items.length > 1 && (
        <text class="many" x={middle} y={y + 4} text-anchor="middle">
          {items.length}
        </text>
      )}
      {name && (
        <text class="mark-name" x={name.x} y={y + 4} text-anchor={name.end ? 'end' : 'start'}>
          {name.text}
        </text>
      )}
    </>
  );
}

/** Lanes differ in shape, not in colour. */
function Shape(props: { lane: Lane; radius: number }): VNode {
  const { lane, radius } = props;
  switch (lane) {
    case 'happened':
      return <path class="shape" d={`M0${-radius}L${radius} 0 0 ${radius}${-radius} 0Z`} />;
    case 'said':
      return <circle class="shape" r={radius - 1} />;
    case 'published': {
      const half = radius - 1.5;
      return <rect class="shape" x={-half} y={-half} width={2 * half} height={2 * half} />;
    }
  }
}
