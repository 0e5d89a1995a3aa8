import type { TargetedKeyboardEvent, VNode } from 'preact';
import { useId, useMemo, useRef, useState } from 'preact/hooks';
import type { Timeline } from '../engine/model/dossier-view';
import { useAddress } from './dossier-context';
import { LANE_NAMES, placeOf, whatIs } from './dossier-timeline-item';
import { layOut, LANES } from './dossier-timeline-layout';
import type { PlacedMark } from './dossier-timeline-layout';
import { Mark } from './dossier-timeline-mark';
import type { TimelineMark } from './dossier-timeline-marks';
import { SourceName } from './source-name';
import { useWidth } from './use-width';
import { useWords } from './words';

/** Until the drawing has been measured. */
const USUAL_WIDTH = 600;

/** The drawing, and under it what the mark stands for that is pointed at, or everything that the opened one stands for. */
export function TimelineChart(props: { timeline: Timeline }): VNode {
  const words = useWords();
  const { timeline } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, USUAL_WIDTH);
  const layout = useMemo(() => layOut(timeline, words, width), [timeline, words, width]);
  const { marks, lanes, ticks, breaks, axis, height } = layout;
  const root = useRef<SVGSVGElement>(null);
  const list = useId();
  const [at, setAt] = useState<string | null>(null);
  const [openId, setOpenId] = useState<string | null>(null);
  const current = marks.find(({ id }) => id === at) ?? marks[0];
  const grouped = marks.filter(({ items }) => items.length > 1);
  const open = grouped.find(({ id }) => id === openId);

  const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>): void => {
    const next = current && neighbour(marks, current, event.key);
    if (!next) return;
    event.preventDefault();
    setAt(next.id);
    root.current?.querySelector<SVGElement>(`[data-item="${next.id}"]`)?.focus();
  };

  return (
    <div class="timeline" dir="ltr" ref={frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the links inside */}
      <svg
        ref={root}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing of links has no tag of its own
        role="group"
        aria-label={words.t('timelineKeys')}
        // On paper, which is not measured, the whole drawing shrinks.
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        onKeyDown={onKeyDown}
      >
        {ticks.map(({ text, place, middle }) => (
          <g key={place} class="tick">
            <line x1={place} x2={place} y1="0" y2={axis} />
            <text x={middle} y={axis + 16} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
        {lanes.map(({ lane, top, line }) => (
          <g key={lane}>
            <text class="lane-name" x="0" y={top + 12}>
              {words.t(LANE_NAMES[lane])}
            </text>
            <line class="lane" x1="0" x2={width} y1={line} y2={line} />
          </g>
        ))}
        <line class="axis" x1="0" x2={width} y1={axis} y2={axis} />
        {breaks.map((place) => (
          <g key={place} transform={`translate(${place} ${axis})`}>
            <rect class="gap" x="-3" y="-4" width="6" height="8" />
            <path class="break" d="M-5 4l4-8M1 4l4-8" />
          </g>
        ))}
        {marks.map((mark) => (
          <Mark
            key={mark.id}
            mark={mark}
            reachable={mark === current}
            open={mark === open}
            list={list}
            onCurrent={() => setAt(mark.id)}
            onPress={() => setOpenId(mark.id === openId ? null : mark.id)}
          />
        ))}
      </svg>
      <div id={list}>
        {open ? (
          <Listed mark={open} />
        ) : (
          <Pointed mark={(at !== null && current) || null} hasGroups={grouped.length > 0} />
        )}
      </div>
    </div>
  );
}

/** What the mark that is pointed at stands for: said to those who see the drawing, since each mark says it itself. */
function Pointed(props: { mark: TimelineMark | null; hasGroups: boolean }): VNode {
  const words = useWords();
  const { mark } = props;
  if (mark === null) {
    return (
      <p class="timeline-now" aria-hidden="true">
        {words.t('timelineHint')} {props.hasGroups && words.t('timelineHintMany')}
      </p>
    );
  }
  const { items, lane, date } = mark;
  const [item] = items;
  return (
    <p class="timeline-now" aria-hidden="true">
      <b>{words.date(date)}</b> {words.t(LANE_NAMES[lane])}:{' '}
      {items.length > 1 || !item ? (
        <>
          {words.t('timelineMany', { n: items.length })}. {words.t('timelineHintMany')}
        </>
      ) : (
        <>
          {whatIs(item, words)}
          {item.quote !== null && item.source !== null && (
            <>
              {' ('}
              <SourceName source={item.source} />
              {')'}
            </>
          )}
        </>
      )}
    </p>
  );
}

/** Everything that a mark stands for. */
function Listed(props: { mark: TimelineMark }): VNode {
  const words = useWords();
  const address = useAddress();
  const { items, lane, date } = props.mark;
  return (
    <section class="timeline-list">
      <h3>
        {words.t('laneItem', {
          lane: words.t(LANE_NAMES[lane]),
          date: words.date(date),
          what: words.t('timelineMany', { n: items.length }),
        })}
      </h3>
      <ul class="plain rows">
        {items.map((item) => (
          <li key={item.id}>
            <a href={address(placeOf(item))}>{whatIs(item, words)}</a>
            {item.quote !== null && item.source !== null && (
              <span class="count">
                <SourceName source={item.source} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The mark an arrow key leads to; null for other keys and past the end of a lane. */
function neighbour(marks: readonly PlacedMark[], from: PlacedMark, key: string): PlacedMark | null {
  const inLane = marks.filter(({ lane }) => lane === from.lane);
  const here = inLane.indexOf(from);
  if (key === 'ArrowRight') return inLane[here + 1] ?? null;
  if (key === 'ArrowLeft') return inLane[here - 1] ?? null;
  if (key === 'Home') return inLane[0] ?? null;
  if (key === 'End') return inLane.at(-1) ?? null;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const filled = LANES.filter((lane) => marks.some((mark) => mark.lane === lane));
  const lane = filled[filled.indexOf(from.lane) + (key === 'ArrowUp' ? -1 : 1)];
  const others = marks.filter((mark) => mark.lane === lane);
  return (
    others.toSorted((a, b) => Math.abs(a.from - from.from) - Math.abs(b.from - from.from))[0] ??
    null
  );
}
